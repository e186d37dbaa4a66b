/** Question writing, rewriting and answering from templates with slots; half moves to a new model within a day. */
import { DAY, HOUR } from '../calendar.ts';
import type { Profile } from '../cast.ts';
import { assumed, derived, perDay, published } from '../figures.ts';
import { blend } from '../harvest.ts';
import { Operator } from '../operator.ts';
import { flat } from '../rhythm.ts';
import { episodes } from '../work/episodes.ts';
import { evolving } from '../work/evolving.ts';

const FIGURES = {
  accounts: derived(23_300, 'the 24,000 published in February less what C1 and C2 are given here'),
  exchanges: published(13_000_000, 'more than'),
  days: assumed(90, 'no duration was given'),
};

const profile: Profile = {
  id: 'templated_generation',
  title:
    'Instruction evolution from a seed bank over many accounts, pivoting to the new model within 24 hours',
  family: 'templated_generation',
  label: 'distillation',
  cases: ['C3'],
  sources: ['A1'],
  published: FIGURES,
  cast(stage) {
    const { random, length } = stage;
    const operator = new Operator(stage, {
      families: ['openai-python', 'python-sdk', 'node-sdk'],
      plans: ['payg', 'team', 'payg'],
      channels: ['api', 'api', 'bedrock', 'vertex'],
      program: 'startup',
    });
    const pivoting = { tier: 'large', lag: random.between(3, 20) * HOUR } as const;
    const staying = { tier: 'large', lag: Number.POSITIVE_INFINITY } as const;
    const work = blend([evolving(stage, staying), 0.65], [episodes(stage, staying), 0.35]);
    const actors = Array.from({ length: stage.accounts }, (_, number) => {
      const own = random.fork(`account/${number}`);
      const taste = own.chance(0.5) ? pivoting : staying;
      return operator.enlist(number, {
        volume: own.logNormal(perDay(FIGURES), 0.7) * (length / DAY),
        rhythm: stage.arrivals(random.fork('arrivals'), flat),
        speak: work(own, taste),
      });
    });
    return { groups: [{ actors }] };
  },
};

export default profile;
