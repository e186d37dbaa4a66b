/** Raw reasoning traces in, tidy ones for training out. */
import type { Taste } from '../calendar.ts';
import type { Stage } from '../cast.ts';
import { harvest, type Work } from '../harvest.ts';
import { fillIn } from '../wording.ts';

const FRAMES = [
  'Normalise this trace: [drop|remove] repetitions and [false starts|hesitation], keep every [deduction|inference], one per line, [same|original] language. Return the cleaned trace only.\n\n<lt><own><gt>\n{given}\n<lt>/<own><gt>',
  'Rewrite the raw reasoning below so that a [reader|student model] can follow: no meta talk, no repeats, [all|each] logical step[s|] kept.\n\n{given}',
  '{given}\n\n---\nThe above is [unedited|machine] thinking. [Tidy|Clean] it up for [a corpus|publication]: [merge|join] what is said twice, cut [the filler|"hmm" and "wait"], [leave|touch] no conclusion [unsupported|altered].',
  '[Convert|Turn] the scratch work into numbered steps, [each with its reason|one inference each]; what leads nowhere [goes|is left out].\nScratch: {given}',
];

export function cleaning(stage: Stage, taste: Taste): Work {
  return harvest(stage, 'cleaning', {
    frames: FRAMES,
    labels: ['trace', 'raw', 'scratch', 'cot'],
    techniques: ['rubric_grading', 'preference_generation'],
    taste,
    leaning: 'sharp',
    own: (chance, wording) => {
      const task = stage.text.task(chance, chance.pick(['math', 'coding', 'tool_use']));
      const given = `${task.prompt.slice(0, 200)}\nHmm, wait. ${task.answer}`;
      return { ...task, prompt: fillIn(wording, { given }), technique: 'trace_cleaning' };
    },
  });
}
