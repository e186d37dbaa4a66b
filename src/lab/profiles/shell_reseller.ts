/** A shell company resells our model and one other to strangers; no request of its own shows, so resale is all there is to see. */
import { DAY } from '../calendar.ts';
import type { Profile } from '../cast.ts';
import { assumed, perDay } from '../figures.ts';
import { Operator } from '../operator.ts';
import { stranger } from '../relay.ts';
import { crowdHours } from '../rhythm.ts';

const LANGUAGES = ['zh', 'zh', 'en', 'en', 'ja', 'es', 'de'];

const FIGURES = {
  accounts: assumed(200, 'between 50 and 500'),
  exchanges: assumed(240_000, 'forty a day and account'),
  days: assumed(30, 'nothing was published but the method'),
};

const profile: Profile = {
  id: 'shell_reseller',
  title:
    'A shell company that resells foreign models only: natural requests, and no sign of harvesting',
  family: 'none',
  label: 'relay',
  cases: ['C13'],
  sources: ['A4', 'A5'],
  published: FIGURES,
  cast(stage) {
    const { random, length } = stage;
    const operator = new Operator(stage, {
      families: ['gateway', 'openai-python'],
      plans: ['team', 'payg'],
      channels: ['api', 'reseller'],
      opened: [-80 * DAY, -5 * DAY],
    });
    const customers = Array.from({ length: stage.accounts * 20 }, (_, i) =>
      stranger(stage, random.fork(`customer/${i}`), LANGUAGES, { thinking: 0.3 }, true),
    );
    const actors = Array.from({ length: stage.accounts }, (_, number) => {
      const own = random.fork(`account/${number}`);
      const actor = operator.enlist(number, {
        volume: own.logNormal(perDay(FIGURES), 0.4) * (length / DAY),
        rhythm: crowdHours(8, 2),
        speak: (at, chance) => chance.pick(customers).speak(at, chance, id),
      });
      const id = actor.account.account_id;
      return actor;
    });
    return { groups: [{ actors }] };
  },
};

export default profile;
