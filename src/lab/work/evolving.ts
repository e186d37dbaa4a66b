/** A bank of seed tasks grown by templates: harder variants, personas, instruction and response pairs. */
import type { Taste } from '../calendar.ts';
import type { Stage } from '../cast.ts';
import { harvest, type Work } from '../harvest.ts';
import { fillIn } from '../wording.ts';

const FRAMES = [
  'You [write|produce] training items for [engineers|a coding course]. Take the seed below and [evolve|develop] it into a [harder|deeper] variant that needs [two more|additional] constraints, [then|and] solve it completely with explanation and code. Seed:\n{ask}',
  'Persona: [a staff engineer|an examiner] who [invents|designs] realistic exercises. [From|Based on] the seed create one new self-contained problem, a reference solution, and [three|four] tests that tell right from wrong. Seed:\n{ask}',
  'Generate an instruction-response pair [inspired by|in the spirit of] the seed. The instruction must be [unlike|novel against] the seed in domain; the response must be [exhaustive|complete and correct]. Seed:\n{ask}',
  'Raise the difficulty: rewrite what follows so that it demands [multi-step planning|longer reasoning], keep it [answerable|well posed], give the full worked [answer|solution].\n{ask}',
  '{ask}\n\n[Treat this as a theme|That is the theme]. Compose [another|a second] task on it that a [good model|strong student] [gets wrong at first|finds hard], followed by [its|the] model answer.',
];

export function evolving(stage: Stage, taste: Taste): Work {
  return harvest(stage, 'evolving', {
    frames: FRAMES,
    techniques: ['evol_rewrite', 'instruction_synthesis', 'sft_generation', 'persona_generation'],
    taste,
    own: (chance, wording) => {
      const task = stage.text.task(chance, chance.chance(0.65) ? 'coding' : 'tool_use');
      return {
        ...task,
        prompt: fillIn(wording, { ask: task.prompt }),
        technique: 'evol_rewrite',
      };
    },
  });
}
