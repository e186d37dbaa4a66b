/** Thousands of free accounts opened by a program within three days, their credit sold off; no client shows a mark of its own. */
import { DAY, HOUR } from '../calendar.ts';
import type { Profile } from '../cast.ts';
import { assumed, perDay, published } from '../figures.ts';
import { Operator } from '../operator.ts';
import { stranger } from '../relay.ts';
import { crowdHours } from '../rhythm.ts';

const FARMING = 3 * DAY;

const FIGURES = {
  accounts: published(20_000, 'organisations, more than'),
  exchanges: assumed(400_000, 'twenty each, until the free credit is gone'),
  days: published(3, 'of sign-ups'),
};

const profile: Profile = {
  id: 'signup_farm',
  title:
    'A sign-up farm: free accounts by the thousand in three days, sold on until their credit ends',
  family: 'none',
  label: 'relay',
  cases: ['C15'],
  sources: ['C5'],
  published: FIGURES,
  cast(stage) {
    const { random, length } = stage;
    const start = random.between(0.05, 0.6) * Math.max(0, length - FARMING);
    const operator = new Operator(stage, {
      families: ['go-http'],
      plans: ['free'],
      channels: ['api'],
    });
    const customers = Array.from({ length: stage.accounts * 2 }, (_, i) =>
      stranger(stage, random.fork(`customer/${i}`), ['en', 'en', 'zh', 'es', 'pt']),
    );
    const actors = Array.from({ length: stage.accounts }, (_, number) => {
      const own = random.fork(`account/${number}`);
      const opened = start + own.next() * Math.min(FARMING, length / 2);
      const buyers = [own.pick(customers), own.pick(customers)];
      return operator.enlist(number, {
        volume: own.logNormal(perDay(FIGURES) * 3, 0.5),
        rhythm: crowdHours(own.pick([8, 1, -5]), 3),
        opened,
        to: Math.min(length, opened + own.between(6, 40) * HOUR),
        speak: (at, chance) => chance.pick(buyers).speak(at, chance),
      });
    });
    return { groups: [{ actors }] };
  },
};

export default profile;
