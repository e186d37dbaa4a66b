/** One expert role and one demand for full reasoning around thousands of data and coding tasks. */
import type { Taste } from '../calendar.ts';
import type { Stage } from '../cast.ts';
import { harvest, type Work } from '../harvest.ts';
import { fillIn } from '../wording.ts';

const FRAMES = [
  'You are a [senior|seasoned] analyst who joins [statistical care|numerical rigour] with knowledge of the field. [Deliver|Give] findings, not [summaries|pictures], each [resting on|backed by] the data shown and with the whole line of reasoning.\n\n{ask}',
  'Role: quantitative consultant. [Task|Assignment]: {ask}\nFor every claim name the figures it [rests on|comes from] and the steps from figures to claim; [no step implied|skip nothing].',
  '{ask}\n\nAnswer as the [best|most thorough] specialist in [this trade|the subject] would, [for a training manual|as a model solution], deductions written out.',
  '[Work|Think] like an expert whose notes will be [studied|learned from]: {ask}\n[State|List] hypotheses, test each against the material, then [conclude|decide].',
];

export function analysing(stage: Stage, taste: Taste): Work {
  return harvest(stage, 'analysing', {
    frames: FRAMES,
    techniques: ['sft_generation', 'persona_generation'],
    taste,
    own: (chance, wording) => {
      const task = stage.text.task(
        chance,
        chance.pick(['data_analysis', 'data_analysis', 'coding']),
      );
      return {
        ...task,
        prompt: fillIn(wording, { ask: task.prompt }),
        technique: 'sft_generation',
      };
    },
  });
}
