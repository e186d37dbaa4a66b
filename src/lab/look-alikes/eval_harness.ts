/** H1: a team that runs public benchmarks every night and on the first day of a new model. */
import { DAY, HOUR } from '../calendar.ts';
import type { LookAlike } from '../cast.ts';
import { hire, split } from '../crew.ts';
import { plain } from '../habits.ts';
import { Random } from '../random.ts';
import { nightly } from '../rhythm.ts';
import { install } from '../town/clients.ts';

const SHAPES = [
  'Answer the following question. Think step by step and finish with "The answer is X".',
  'Q: {} Answer with the number only after "####".',
  'The following are multiple choice questions (with answers). Choose A, B, C or D.',
];

const lookAlike: LookAlike = {
  id: 'eval_harness',
  title: 'Nightly evaluation harness of one organisation',
  class: 'H1',
  sources: ['H1'],
  share: 0.006,
  cast(stage) {
    const { random, text, town, calendar, length } = stage;
    const groups = split(random, stage.accounts, 2, 6).map((size, g) => {
      const own = random.fork(g);
      const firm = town.company(own);
      const image = install(own, own.pick(['python-sdk', 'openai-python', 'gateway']));
      const vein = text.vein(own.fork('vein'), 'hard_negative', ['none']);
      const shape = own.pick(SHAPES);
      const rhythm = nightly(own.int(0, 23), own.between(2, 8));
      // The same items night after night: a benchmark has so many and no more.
      const items = Array.from({ length: 150 }, (_, i) =>
        vein
          ? vein.draw(own.fork(`item/${i}`))
          : text.task(new Random(`benchmark/${g % 3}/${i}`), 'math'),
      );
      const actors = Array.from({ length: size }, (_, i) =>
        hire(stage, own.fork(i), firm, {
          plan: 'team',
          family: image.family,
          image,
          rhythm,
          volume: own.logNormal(220, 0.6) * (length / DAY),
          speak: (at, chance) => {
            const item = chance.pick(items);
            const model = calendar.model(
              { tier: chance.pick(['large', 'medium', 'small']), lag: 3 * HOUR },
              at,
            );
            return plain(
              chance,
              { temperature: 0, maxTokens: 1024 },
              { ...item, prompt: `${shape}\n\n${item.prompt}` },
              model,
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
