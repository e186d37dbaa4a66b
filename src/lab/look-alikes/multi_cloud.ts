/** H20: an enterprise that runs the same workloads over the first-party API and three clouds. */

import { productManner } from '../background.ts';
import { DAY } from '../calendar.ts';
import type { LookAlike } from '../cast.ts';
import { hire, split } from '../crew.ts';
import { plain } from '../habits.ts';
import { crowdHours } from '../rhythm.ts';
import { makeSpeaker } from '../text/own.ts';
import { cloudAddress } from '../town/network.ts';
import { pooled } from '../town/seat.ts';

const CHANNELS = ['api', 'bedrock', 'vertex', 'foundry'];

const lookAlike: LookAlike = {
  id: 'multi_cloud',
  title: 'An enterprise on several clouds',
  class: 'H20',
  sources: ['H20', 'H9'],
  share: 0.008,
  cast(stage) {
    const { random, text, town, calendar, length } = stage;
    const groups = split(random, stage.accounts, 4, 12).map((size, g) => {
      const own = random.fork(g);
      const firm = town.company(own);
      const products = Array.from({ length: 3 }, (_, i) => {
        const speaker = makeSpeaker(own.fork(`product/${i}`), own.weighted(firm.country.languages));
        return { speaker, manner: productManner(own, speaker) };
      });
      const contracted = own.chance(0.6);
      let parent: string | undefined;
      const actors = Array.from({ length: size }, (_, i) => {
        const mine = own.fork(i);
        const actor = hire(stage, mine, firm, {
          plan: contracted ? 'enterprise' : 'team',
          family: mine.pick(['python-sdk', 'gateway', 'node-sdk']),
          channel: CHANNELS[i % CHANNELS.length] as string,
          address: pooled([cloudAddress(mine), cloudAddress(mine)]),
          volume: mine.logNormal(200, 0.8) * (length / DAY),
          rhythm: stage.arrivals(own.fork('arrivals'), crowdHours(firm.country.zone, 1.2)),
          more: parent && contracted ? { parent } : {},
          speak: (at, chance) => {
            const { speaker, manner } = chance.pick(products);
            const said = text.ask({ ...speaker, random: chance });
            return plain(chance, manner, said, calendar.model({ tier: 'large', lag: 4 * DAY }, at));
          },
        });
        parent ??= actor.account.account_id;
        return actor;
      });
      return { actors };
    });
    return { groups };
  },
};

export default lookAlike;
