/** H9: engineers of one company whose gateway spreads the load over several accounts and fails over on limits. */

import { productManner } from '../background.ts';
import { DAY, makeTaste } from '../calendar.ts';
import type { LookAlike } from '../cast.ts';
import { hire, split } from '../crew.ts';
import { hopped, Talk } from '../habits.ts';
import { officeHours } from '../rhythm.ts';
import { makeSpeaker } from '../text/own.ts';
import { install } from '../town/clients.ts';

const lookAlike: LookAlike = {
  id: 'key_pool',
  title: 'A corporate pool of keys',
  class: 'H9',
  sources: ['H9', 'C8'],
  share: 0.008,
  cast(stage) {
    const { random, text, town, calendar, length } = stage;
    const groups = split(random, stage.accounts, 4, 14).map((size, g) => {
      const own = random.fork(g);
      const firm = town.company(own);
      const image = install(own, 'gateway');
      const engineers = Array.from({ length: 30 }, (_, i) => {
        const mine = own.fork(`engineer/${i}`);
        const speaker = makeSpeaker(mine, mine.weighted(firm.country.languages));
        return new Talk(text, calendar, speaker, makeTaste(mine), productManner(mine, speaker));
      });
      const actors = Array.from({ length: size }, (_, i) => {
        const actor = hire(stage, own.fork(i), firm, {
          plan: 'payg',
          family: 'gateway',
          image,
          volume: own.logNormal(150, 0.3) * (length / DAY),
          rhythm: officeHours(firm.country.zone, 3),
          speak: (at, chance) => hopped(chance.pick(engineers).speak(at, chance, id), id, chance),
        });
        const id = actor.account.account_id;
        return actor;
      });
      return { actors };
    });
    return { groups };
  },
};

export default lookAlike;
