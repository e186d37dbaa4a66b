/** Question writing, rewriting and answering from templates with slots; half moves to a new model within a day. */
import { DAY, HOUR } from '../calendar.ts';
import type { Profile } from '../cast.ts';
import { harvest } from '../harvest.ts';
import { Operator } from '../operator.ts';
import { flat } from '../rhythm.ts';
import { settings } from '../settings.ts';
import { Wordings } from '../wording.ts';

const FRAMES = [
  'You [write|produce] training items for [engineers|a coding course]. Take the seed below and [evolve|develop] it into a [harder|deeper] variant that needs [two more|additional] constraints, [then|and] solve it completely with explanation and code. Seed:',
  'Persona: [a staff engineer|an examiner] who [invents|designs] realistic exercises. [From|Based on] the seed create one new self-contained problem, a reference solution, and [three|four] tests that tell right from wrong. Seed:',
  'Generate an instruction-response pair [inspired by|in the spirit of] the seed. The instruction must be [unlike|novel against] the seed in domain; the response must be [exhaustive|complete and correct]. Seed:',
  'Raise the difficulty: rewrite what follows so that it demands [multi-step planning|longer reasoning], keep it [answerable|well posed], give the full worked [answer|solution]. Seed:',
];

const profile: Profile = {
  id: 'templated_generation',
  title:
    'Instruction evolution from a seed bank over many accounts, pivoting to the new model within 24 hours',
  family: 'templated_generation',
  label: 'distillation',
  sources: ['C3', 'C2', 'A1'],
  cast(stage) {
    const { random, text, length } = stage;
    const operator = new Operator(stage, {
      families: ['openai-python', 'python-sdk', 'node-sdk'],
      plans: ['payg', 'team', 'payg'],
      channels: ['api', 'api', 'bedrock', 'vertex'],
      program: 'startup',
    });
    const wordings = new Wordings(random, stage.evasion, FRAMES);
    const recipe = {
      techniques: ['evol_rewrite', 'instruction_synthesis', 'sft_generation', 'persona_generation'],
      manner: settings(random.fork('settings'), 'long'),
      own: (chance: typeof random, words: readonly string[]) => {
        const task = text.task(chance, chance.chance(0.65) ? 'coding' : 'tool_use');
        return {
          ...task,
          prompt: `${chance.pick(words)}\n${task.prompt}`,
          technique: 'evol_rewrite',
        };
      },
    };
    const pivoting = harvest(stage, {
      ...recipe,
      taste: { tier: 'large', lag: random.between(3, 20) * HOUR },
    });
    const staying = harvest(stage, {
      ...recipe,
      taste: { tier: 'large', lag: Number.POSITIVE_INFINITY },
    });
    const actors = Array.from({ length: stage.accounts }, (_, number) => {
      const own = random.fork(`account/${number}`);
      return operator.enlist(number, {
        volume: own.logNormal(9, 0.7) * (length / DAY) * 3,
        rhythm: stage.arrivals(random.fork('arrivals'), flat),
        speak: (own.chance(0.5) ? pivoting : staying)(wordings.some(own)),
      });
    });
    return { groups: [{ actors }] };
  },
};

export default profile;
