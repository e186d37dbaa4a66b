/** H23: a tutoring platform: learners, step-by-step explanations, short turns, school hours. */
import { DAY } from '../calendar.ts';
import type { LookAlike } from '../cast.ts';
import { hire, split } from '../crew.ts';
import { plain } from '../habits.ts';
import { crowdHours } from '../rhythm.ts';
import { makeSpeaker } from '../text/own.ts';

const lookAlike: LookAlike = {
  id: 'maths_tutor',
  title: 'A maths tutor for schools',
  class: 'H23',
  sources: ['H23'],
  share: 0.006,
  cast(stage) {
    const { random, text, town, calendar, length } = stage;
    const groups = split(random, stage.accounts, 1, 6).map((size, g) => {
      const own = random.fork(g);
      const firm = town.company(own);
      const { own: names } = makeSpeaker(own, 'en');
      const system = `You are ${names[0]}, a patient tutor of ${names[1]}. ${own.pick(['Show every step', 'Go step by step', 'Reason aloud with the learner'])}, ${own.pick(['never give the result first', 'one hint at a time', 'ask back at the end'])}.`;
      const actors = Array.from({ length: size }, (_, i) =>
        hire(stage, own.fork(i), firm, {
          plan: 'team',
          family: 'node-sdk',
          volume: own.logNormal(250, 0.7) * (length / DAY),
          rhythm: crowdHours(firm.country.zone, 2.5),
          speak: (at, chance) => {
            const task = text.task(chance, 'math');
            const ask = chance.pick([
              '',
              'i dont get this: ',
              'why? ',
              'next one ',
              'is it ',
              'help ',
            ]);
            const said = { ...task, prompt: `${ask}${task.prompt.slice(0, 350)}` };
            return plain(
              chance,
              { system, maxTokens: 600 },
              said,
              calendar.model({ tier: 'medium', lag: 5 * DAY }, at),
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
