/** A rival's live users forwarded to our model and kept: natural prompts, one geography, some replayed reasoning. */
import { DAY } from '../calendar.ts';
import type { Profile } from '../cast.ts';
import { perDay, published } from '../figures.ts';
import { Operator } from '../operator.ts';
import { foreignReasoning, stranger } from '../relay.ts';
import { crowdHours } from '../rhythm.ts';

import { settings } from '../settings.ts';
import { Wordings } from '../wording.ts';

const BRANDS = [
  'You are <own>, made by [Corvid Labs|Nine Rivers]. Never name another maker.',
  'Your name is <own>. [Asked|If asked] who built you, [say|answer] [Nine Rivers|Corvid Labs] and [change the subject|nothing more].',
  '[Act|Speak] as <own>, the [assistant|helper] of a [search|chat] app; [other models do not exist for you|deny being any other system].',
];
const NAMES = ['Corvid', 'River', 'Ro', 'Nine'];

const FIGURES = {
  accounts: published(5380, 'mostly in Singapore and Japan'),
  exchanges: published(300_000, 'about, requests of customers'),
  days: published(10, 'one period between May and July'),
};

const profile: Profile = {
  id: 'serve_and_harvest',
  title:
    'Serve and harvest: the requests are real, the operator is not their author (known to be hard)',
  family: 'serve_and_harvest',
  label: 'distillation',
  cases: ['C6'],
  sources: ['A4', 'A5'],
  published: FIGURES,
  cast(stage) {
    const { random, length } = stage;
    const operator = new Operator(stage, {
      countries: ['SG', 'JP'],
      families: ['gateway', 'go-http'],
      plans: ['payg', 'pro'],
      channels: ['api'],
    });
    const sampling = settings(random.fork('settings'));
    const branded = random.chance(0.5);
    const wordings = new Wordings(random, stage.evasion, BRANDS, NAMES);
    const blobs = foreignReasoning(random, 200);
    const actors = Array.from({ length: stage.accounts }, (_, number) => {
      const own = random.fork(`account/${number}`);
      const brands = wordings.some(own);
      return operator.enlist(number, {
        volume: own.logNormal(perDay(FIGURES), 0.4) * (length / DAY),
        rhythm: crowdHours(8, 1.2),
        speak(at, chance) {
          // A new stranger each time: the relay balances without stickiness.
          const manner = {
            ...(branded ? { system: chance.pick(brands) } : {}),
            ...sampling,
            thinking: 0.7,
          };
          const user = stranger(stage, chance, ['zh', 'zh', 'zh', 'en', 'ja'], manner, true);
          const draft = user.speak(at, chance);
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
