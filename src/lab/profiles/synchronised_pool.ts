/** A small pool under one purse takes turns in step: half reasoning, the rest grading and rewrites for a censor. */

import { sharedBlocks } from '../blocks.ts';
import { DAY, HOUR } from '../calendar.ts';
import type { Profile } from '../cast.ts';
import { assumed, perDay, published } from '../figures.ts';
import { blend } from '../harvest.ts';
import { Operator } from '../operator.ts';
import { grading } from '../work/grading.ts';
import { postHoc } from '../work/post-hoc.ts';
import { rewriting } from '../work/rewriting.ts';

const FIGURES = {
  accounts: assumed(100, 'between 40 and 200'),
  exchanges: published(150_000, 'more than'),
  days: assumed(30, 'no duration was given'),
};

const profile: Profile = {
  id: 'synchronised_pool',
  title:
    'A load-balanced pool with shared payment, in synchronised blocks: reasoning, grading, rewrites for a censor',
  family: 'reasoning_extraction',
  label: 'distillation',
  cases: ['C1'],
  sources: ['A1'],
  published: FIGURES,
  cast(stage) {
    const { random, length } = stage;
    const operator = new Operator(stage, {
      families: ['python-sdk', 'openai-python'],
      plans: ['payg'],
      channels: ['api'],
      program: 'research',
    });
    const taste = { tier: 'large', lag: random.between(10, 90) * HOUR } as const;
    const work = blend(
      [postHoc(stage, taste), 0.5],
      [grading(stage, taste), 0.3],
      [rewriting(stage, taste), 0.2],
    );
    const rhythm = sharedBlocks(random.fork('blocks'), length);
    const actors = Array.from({ length: stage.accounts }, (_, number) => {
      const own = random.fork(`account/${number}`);
      return operator.enlist(number, {
        // Balanced load: every account carries nearly the same.
        volume: own.logNormal(perDay(FIGURES), 0.15) * (length / DAY),
        rhythm,
        speak: work(own),
      });
    });
    return { groups: [{ actors }] };
  },
};

export default profile;
