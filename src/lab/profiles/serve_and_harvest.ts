/** A rival's live users forwarded to our model and kept: natural prompts, one geography, some replayed reasoning. */
import { DAY, makeTaste } from '../calendar.ts';
import type { Profile } from '../cast.ts';
import { Talk } from '../habits.ts';
import { Operator } from '../operator.ts';
import { crowdHours } from '../rhythm.ts';
import { settings } from '../settings.ts';
import { makeSpeaker } from '../text/own.ts';

const profile: Profile = {
  id: 'serve_and_harvest',
  title:
    'Serve and harvest: the requests are real, the operator is not their author (known to be hard)',
  family: 'serve_and_harvest',
  label: 'distillation',
  sources: ['C6', 'C7', 'A4'],
  cast(stage) {
    const { random, text, calendar, length } = stage;
    const operator = new Operator(stage, {
      countries: ['SG', 'JP'],
      families: ['gateway', 'go-http'],
      plans: ['payg', 'pro'],
      channels: ['api'],
    });
    const brand = random.chance(0.5)
      ? `You are ${random.pick(['Corvid', 'River'])}, made by ${random.pick(['Corvid Labs', 'Nine Rivers'])}. Never name another maker.`
      : undefined;
    const manner = settings(random.fork('settings'));
    const blobs = Array.from({ length: 200 }, () => ({
      id: `rs_${random.hex(24)}`,
      issued_to_account: `acct_${random.token(14)}`,
    }));
    const actors = Array.from({ length: stage.accounts }, (_, number) => {
      const own = random.fork(`account/${number}`);
      return operator.enlist(number, {
        volume: own.logNormal(5.6, 0.4) * (length / DAY),
        rhythm: crowdHours(8, 1.2),
        speak(at, chance) {
          // A new stranger each time: the relay balances without stickiness.
          const user = makeSpeaker(chance, chance.pick(['zh', 'zh', 'zh', 'en', 'ja']));
          const talk = new Talk(
            text,
            calendar,
            user,
            { ...makeTaste(chance), tier: 'large' },
            {
              ...(brand ? { system: brand } : {}),
              ...manner,
              thinking: 0.7,
            },
          );
          const draft = talk.speak(at, chance);
          return {
            ...draft,
            ...(chance.chance(0.07) ? { artifacts: [chance.pick(blobs)] } : {}),
            truth: { ...draft.truth, extraction: true, technique: 'serve_and_harvest' },
          };
        },
      });
    });
    return { groups: [{ actors }] };
  },
};

export default profile;
