/** Very many accounts, each a couple of dozen requests a day at most, together a factory. */
import { DAY } from '../calendar.ts';
import type { Profile } from '../cast.ts';
import { mull } from '../habits.ts';
import { harvest } from '../harvest.ts';
import { Operator } from '../operator.ts';
import { flat } from '../rhythm.ts';
import { settings } from '../settings.ts';
import { Wordings } from '../wording.ts';

const FRAMES = [
  '[Solve|Work out] the task as [a senior engineer|an expert] and keep a [running log|journal] of your reasoning under "Log:", then the [patch|result] under "Result:".',
  'Two sections, please. "Log:" with all [intermediate|partial] thoughts, "Result:" with the [deliverable|final version].',
  'I [grade|judge] the path as much as the end: fill "Log:" [completely|honestly] before "Result:".',
];

const profile: Profile = {
  id: 'low_and_slow',
  title: 'Low and slow: no account stands out, the pool does',
  family: 'low_and_slow',
  label: 'distillation',
  sources: ['C5a', 'A7'],
  cast(stage) {
    const { random, text, length } = stage;
    const operator = new Operator(stage, {
      families: ['python-sdk', 'node-sdk', 'curl'],
      plans: ['free', 'payg', 'pro'],
      opened: [-60 * DAY, -DAY],
    });
    const wordings = new Wordings(random, stage.evasion, FRAMES);
    const speak = harvest(stage, {
      techniques: ['cot_elicitation', 'sft_generation', 'evol_rewrite'],
      manner: settings(random.fork('settings'), 'long'),
      taste: { tier: 'large', lag: random.between(0.2, 4) * DAY },
      own: (chance, words) => {
        const task = text.task(chance, chance.pick(['coding', 'coding', 'tool_use']));
        return {
          ...task,
          prompt: `${task.prompt}\n${chance.pick(words)}`,
          answer: `Log: ${mull(task.answer)}\nResult: ${task.answer}`,
          technique: 'cot_elicitation',
        };
      },
    });
    const actors = Array.from({ length: stage.accounts }, (_, number) => {
      const own = random.fork(`account/${number}`);
      return operator.enlist(number, {
        // A tenth of the published 26 a day: the window of a small world is short of exchanges.
        volume: Math.max(3, own.logNormal(0.5, 0.5) * (length / DAY)),
        rhythm: stage.arrivals(random.fork('arrivals'), flat),
        speak: speak(wordings.some(own)),
      });
    });
    return { groups: [{ actors }] };
  },
};

export default profile;
