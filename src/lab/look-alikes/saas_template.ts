/** H3: a product with one fixed template and huge volume, as one account or as several of one payer. */

import { productManner } from '../background.ts';
import { DAY } from '../calendar.ts';
import type { LookAlike } from '../cast.ts';
import { hire, split } from '../crew.ts';
import { plain } from '../habits.ts';
import { crowdHours } from '../rhythm.ts';
import { makeSpeaker } from '../text/own.ts';
import { install } from '../town/clients.ts';

const lookAlike: LookAlike = {
  id: 'saas_template',
  title: 'A product with one prompt and many users',
  class: 'H3',
  sources: ['H3'],
  share: 0.012,
  cast(stage) {
    const { random, text, town, calendar, length } = stage;
    const groups = split(random, stage.accounts, 1, 9).map((size, g) => {
      const own = random.fork(g);
      const firm = town.company(own);
      const speaker = makeSpeaker(own, own.pick(['en', 'en', 'de', 'es', 'pt']));
      const manner = productManner(own, speaker);
      const template = text.ask(speaker).prompt.slice(0, 240);
      const image = install(own, own.pick(['python-sdk', 'node-sdk', 'go-http', 'gateway']));
      const declared = own.chance(0.7);
      const taste = { tier: own.pick(['medium', 'small', 'large'] as const), lag: 6 * DAY };
      let parent: string | undefined;
      const actors = Array.from({ length: size }, (_, i) => {
        const actor = hire(stage, own.fork(i), firm, {
          plan: own.chance(0.5) ? 'enterprise' : 'team',
          family: image.family,
          image,
          volume: own.logNormal(400, 0.9) * (length / DAY),
          rhythm: stage.arrivals(own.fork('arrivals'), crowdHours(firm.country.zone, 1)),
          more: declared && parent ? { parent } : {},
          speak: (at, chance) => {
            const users = makeSpeaker(chance, speaker.subjects[0]?.language ?? 'en');
            const said = text.ask(users);
            return plain(
              chance,
              manner,
              { ...said, prompt: `${template}\n---\n${said.prompt}` },
              calendar.model(taste, at),
            );
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
