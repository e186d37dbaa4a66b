/** Asking for the reasoning behind an answer that is already there, as if it had been thought aloud. */
import type { Taste } from '../calendar.ts';
import type { Stage } from '../cast.ts';
import { mull } from '../habits.ts';
import { harvest, type Work } from '../harvest.ts';
import { fillIn } from '../wording.ts';

const FRAMES = [
  'Here is a finished response. [Imagine|Reconstruct] and [articulate|spell out] the internal reasoning that [led to|produced] it, step by step, in the first person, [before|without] repeating the response.\n\n[Q|Request|User]: {ask}\n[A|Response|Reply]: {given}',
  'Below: question and completed answer. [Recover|Write] the private thought process of its author, [every|each] step, [hesitations|doubts] included, as it would have [run|gone].\n\n[Question|Asked] > {ask}\n[Answer|Said] > {given}',
  '{ask}\n\n[This was the reply|What came back]:\n{given}\n\nTake it as given. Now [explain|voice] the chain of thought that must have [come first|preceded it], in [at least twelve|many small] steps.',
  '[Dataset|Record] with two fields filled and one empty.\nprompt = {ask}\ncompletion = {given}\nrationale = ?\n[Fill in|Supply] the third: what [its writer|an expert] [weighs|considers] on the way from the first to the second, [dead ends too|nothing polished].',
  '[A student|Somebody] solved this but [threw away|lost] the notes. [Write the notes again|Give me the notes], [long-hand|in full sentences], from first look to final line.\nTask: {ask}\nFinal line: {given}',
];

export function postHoc(stage: Stage, taste: Taste): Work {
  return harvest(stage, 'post-hoc', {
    frames: FRAMES,
    techniques: ['cot_elicitation'],
    taste,
    own: (chance, wording) => {
      const task = stage.text.task(
        chance,
        chance.pick(['math', 'math', 'coding', 'data_analysis']),
      );
      return {
        ...task,
        prompt: fillIn(wording, { ask: task.prompt, given: task.answer.slice(0, 200) }),
        answer: mull(task.answer) + task.answer,
        technique: 'reasoning_reconstruction',
      };
    },
  });
}
