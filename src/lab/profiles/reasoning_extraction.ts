/** Coaxing the reasoning behind completed answers, load-balanced in step over accounts that share payment. */
import { DAY, HOUR, MINUTE } from '../calendar.ts';
import type { Profile } from '../cast.ts';
import { mull } from '../habits.ts';
import { harvest } from '../harvest.ts';
import { Operator } from '../operator.ts';
import { within } from '../rhythm.ts';
import { settings } from '../settings.ts';
import { Wordings } from '../wording.ts';

const FRAMES = [
  'Here is a finished response. [Imagine|Reconstruct] and [articulate|spell out] the internal reasoning that [led to|produced] it, step by step, in the first person, [before|without] repeating the response.',
  'Below: question and completed answer. [Recover|Write] the private thought process of its author, [every|each] step, [hesitations|doubts] included, as it would have [run|gone].',
  'Take the answer as given. Now [explain|voice] the chain of thought that must have [come first|preceded it], in [at least twelve|many small] steps.',
];

const profile: Profile = {
  id: 'reasoning_extraction',
  title: 'Post-hoc reasoning for completed answers, synchronised blocks of traffic, shared payment',
  family: 'reasoning_extraction',
  label: 'distillation',
  sources: ['C1', 'A1'],
  cast(stage) {
    const { random, text, length } = stage;
    const operator = new Operator(stage, {
      families: ['python-sdk', 'go-http'],
      plans: ['payg'],
      channels: ['api'],
      program: 'research',
    });
    const wordings = new Wordings(random, stage.evasion, FRAMES);
    const speak = harvest(stage, {
      techniques: ['cot_elicitation'],
      manner: settings(random.fork('settings'), 'long'),
      taste: { tier: 'large', lag: random.between(10, 90) * HOUR },
      own: (chance, words) => {
        const task = text.task(chance, chance.pick(['math', 'math', 'coding', 'data_analysis']));
        return {
          ...task,
          prompt: `${chance.pick(words)}\n\nQ: ${task.prompt}\nA: ${task.answer.slice(0, 200)}`,
          answer: mull(task.answer) + task.answer,
          technique: 'cot_elicitation',
        };
      },
    });
    // Working blocks shared by the whole pool: what one account does, all do.
    const blocks: [number, number][] = [];
    for (let day = 0; day < length / DAY; day++) {
      for (let i = 0; i < 3; i++) {
        if (random.chance(0.25)) continue;
        const start =
          day * DAY + (random.chance(0.6) ? random.between(1, 11) : random.between(0, 23)) * HOUR;
        blocks.push([start, Math.min(length, start + random.between(20, 150) * MINUTE)]);
      }
    }
    const actors = Array.from({ length: stage.accounts }, (_, number) => {
      const own = random.fork(`account/${number}`);
      return operator.enlist(number, {
        volume: own.logNormal(50, 0.25) * (length / DAY),
        rhythm: within(blocks),
        speak: speak(wordings.some(own)),
      });
    });
    return { groups: [{ actors }] };
  },
};

export default profile;
