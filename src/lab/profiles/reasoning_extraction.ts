/** Coaxing the reasoning behind completed answers, load-balanced in step over accounts that share payment. */
import { sharedBlocks } from '../blocks.ts';
import { DAY, HOUR } from '../calendar.ts';
import type { Profile } from '../cast.ts';
import { assumed, derived, perDay } from '../figures.ts';
import { Operator } from '../operator.ts';
import { postHoc } from '../work/post-hoc.ts';

const FIGURES = {
  accounts: assumed(50, 'half of the pool of C1'),
  exchanges: derived(75_000, 'the half of the 150,000 of C1 that asked for reasoning'),
  days: assumed(30, 'no duration was given'),
};

const profile: Profile = {
  id: 'reasoning_extraction',
  title: 'Post-hoc reasoning for completed answers, synchronised blocks of traffic, shared payment',
  family: 'reasoning_extraction',
  label: 'distillation',
  cases: [],
  sources: ['A1'],
  published: FIGURES,
  cast(stage) {
    const { random, length } = stage;
    const operator = new Operator(stage, {
      families: ['python-sdk', 'go-http'],
      plans: ['payg'],
      channels: ['api'],
      program: 'research',
    });
    const work = postHoc(stage, { tier: 'large', lag: random.between(10, 90) * HOUR });
    const rhythm = sharedBlocks(random.fork('blocks'), length);
    const actors = Array.from({ length: stage.accounts }, (_, number) => {
      const own = random.fork(`account/${number}`);
      return operator.enlist(number, {
        volume: own.logNormal(perDay(FIGURES), 0.25) * (length / DAY),
        rhythm,
        speak: work(own),
      });
    });
    return { groups: [{ actors }] };
  },
};

export default profile;
