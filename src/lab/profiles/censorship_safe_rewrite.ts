/** Politically sensitive questions made harmless in bulk, by accounts of one operator in shared working blocks. */
import { sharedBlocks } from '../blocks.ts';
import { DAY, HOUR } from '../calendar.ts';
import type { Profile } from '../cast.ts';
import { assumed, derived, perDay } from '../figures.ts';
import { Operator } from '../operator.ts';
import { rewriting } from '../work/rewriting.ts';

const FIGURES = {
  accounts: assumed(20, 'a fifth of the pool of C1'),
  exchanges: derived(30_000, 'a fifth of the 150,000 of C1'),
  days: assumed(30, 'no duration was given'),
};

const profile: Profile = {
  id: 'censorship_safe_rewrite',
  title: 'Sensitive questions rewritten into compliant ones, in bulk',
  family: 'censorship_safe_rewrite',
  label: 'distillation',
  cases: [],
  sources: ['A1'],
  published: FIGURES,
  cast(stage) {
    const { random, length } = stage;
    const operator = new Operator(stage, {
      families: ['python-sdk', 'node-sdk'],
      plans: ['payg', 'payg', 'pro'],
      channels: ['api'],
    });
    const work = rewriting(stage, { tier: 'medium', lag: random.between(1, 6) * DAY });
    const rhythm = sharedBlocks(random.fork('blocks'), length);
    const actors = Array.from({ length: stage.accounts }, (_, number) => {
      const own = random.fork(`account/${number}`);
      return operator.enlist(number, {
        volume: own.logNormal(perDay(FIGURES), 0.3) * (length / DAY),
        rhythm,
        from: own.between(0, 12) * HOUR,
        speak: work(own),
      });
    });
    return { groups: [{ actors }] };
  },
};

export default profile;
