/** H11: a company grades the answers of its own product by a rubric, all day. */
import { DAY } from '../calendar.ts';
import type { LookAlike } from '../cast.ts';
import { hire, split } from '../crew.ts';
import { plain } from '../habits.ts';
import { flat, nightly } from '../rhythm.ts';
import { makeSpeaker } from '../text/own.ts';
import { install } from '../town/clients.ts';

const lookAlike: LookAlike = {
  id: 'product_judge',
  title: 'A model as judge of one product',
  class: 'H11',
  sources: ['H11'],
  share: 0.006,
  cast(stage) {
    const { random, text, town, calendar, length } = stage;
    const groups = split(random, stage.accounts, 1, 4).map((size, g) => {
      const own = random.fork(g);
      const firm = town.company(own);
      const image = install(own, own.pick(['python-sdk', 'langchain', 'node-sdk']));
      const speaker = makeSpeaker(own, 'en');
      const vein = text.vein(own.fork('vein'), 'hard_negative', ['rubric_grading']);
      const rubric = `Grade the reply of ${speaker.own[0]} from ${own.pick(['1 to 5', '0 to 10', 'A to F'])}: ${own.pick(['tone', 'accuracy', 'refund policy'])}, ${own.pick(['brevity', 'next step', 'safety'])}. Answer as JSON with "grade" and "why".`;
      const rhythm = own.chance(0.5)
        ? stage.arrivals(own.fork('arrivals'), flat)
        : nightly(own.int(0, 23), 3);
      const actors = Array.from({ length: size }, (_, i) =>
        hire(stage, own.fork(i), firm, {
          plan: 'team',
          family: image.family,
          image,
          rhythm,
          volume: own.logNormal(160, 0.7) * (length / DAY),
          speak: (at, chance) => {
            const drawn = vein && chance.chance(0.5) ? vein.draw(chance) : undefined;
            const customer = text.ask({ ...speaker, random: chance });
            const said = drawn ?? {
              ...customer,
              system: rubric,
              prompt: `Customer: ${customer.prompt.slice(0, 300)}\nReply: ${customer.answer.slice(0, 300)}`,
              answer: `{"grade":"${chance.int(1, 5)}","why":"${customer.answer.slice(0, 70)}"}`,
              technique: 'rubric_grading',
            };
            return plain(
              chance,
              { temperature: 0, maxTokens: 300 },
              said,
              calendar.model({ tier: 'medium', lag: 9 * DAY }, at),
            );
          },
        }),
      );
      return { actors };
    });
    return { groups };
  },
};

export default lookAlike;
