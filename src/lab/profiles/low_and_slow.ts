/** Very many accounts, each a couple of dozen requests a day at most, together a factory. */
import { DAY } from '../calendar.ts';
import type { Profile } from '../cast.ts';
import { published } from '../figures.ts';
import { mull } from '../habits.ts';
import { harvest } from '../harvest.ts';
import { Operator } from '../operator.ts';
import { flat } from '../rhythm.ts';
import { labelIn } from '../wording.ts';

const FRAMES = [
  '[Solve|Work out] the task as [a senior engineer|an expert] and keep a [running record|journal] of your reasoning under "<own>:", then the [patch|result].',
  'Two sections, please. "<own>:" with all [intermediate|partial] thoughts, below it the [deliverable|final version].',
  'I [grade|judge] the path as much as the end: fill "<own>:" [completely|honestly] before [you conclude|the conclusion].',
  'First "<own>:", [every consideration|each option you weigh] in the order it comes to you, [ugly ones too|nothing dropped]; last the [change|outcome] itself.',
];
const HEADINGS = ['Log', 'Trail', 'Considerations', 'Worklog', 'Rationale', 'Thoughts'];

const FIGURES = {
  accounts: published(25_000, 'nearly'),
  exchanges: published(28_800_000, '640,000 a day'),
  days: published(45, '22 April to 5 June'),
};

const profile: Profile = {
  id: 'low_and_slow',
  title: 'Low and slow: no account stands out, the pool does',
  family: 'low_and_slow',
  label: 'distillation',
  cases: ['C5a'],
  sources: ['A7'],
  published: FIGURES,
  cast(stage) {
    const { random, text, length } = stage;
    const operator = new Operator(stage, {
      families: ['python-sdk', 'node-sdk', 'curl'],
      plans: ['free', 'payg', 'pro'],
      opened: [-60 * DAY, -DAY],
    });
    const work = harvest(stage, 'slow', {
      frames: FRAMES,
      labels: HEADINGS,
      techniques: ['cot_elicitation', 'sft_generation', 'evol_rewrite'],
      taste: { tier: 'large', lag: random.between(0.2, 4) * DAY },
      own: (chance, wording) => {
        const task = text.task(chance, chance.pick(['coding', 'coding', 'tool_use']));
        return {
          ...task,
          prompt: `${task.prompt}\n${wording}`,
          answer: `${labelIn(wording)}: ${mull(task.answer)}\n\n${task.answer}`,
          technique: 'cot_elicitation',
        };
      },
    });
    const actors = Array.from({ length: stage.accounts }, (_, number) => {
      const own = random.fork(`account/${number}`);
      return operator.enlist(number, {
        // Far below the published 26 a day: a world that fits volumes to its own size is short of exchanges.
        volume: Math.max(3, own.logNormal(0.5, 0.5) * (length / DAY)),
        rhythm: stage.arrivals(random.fork('arrivals'), flat),
        speak: work(own),
      });
    });
    return { groups: [{ actors }] };
  },
};

export default profile;
