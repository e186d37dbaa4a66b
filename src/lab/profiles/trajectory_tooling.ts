/** Agent trajectories for reinforcement learning: fixed skeleton, tens of thousands of fresh tasks, no real client. */
import { DAY, HOUR } from '../calendar.ts';
import type { Profile } from '../cast.ts';
import { assumed, derived, perDay } from '../figures.ts';
import { Operator } from '../operator.ts';
import { flat } from '../rhythm.ts';
import { episodes } from '../work/episodes.ts';

const FIGURES = {
  accounts: assumed(600, 'as C2, hundreds'),
  exchanges: derived(1_360_000, 'the part of the 3.4 million of C2 that is agents and tools here'),
  days: assumed(60, 'no duration was given'),
};

const profile: Profile = {
  id: 'trajectory_tooling',
  title: 'Synthesised tool-use episodes with verifiers, over API and clouds',
  family: 'trajectory_tooling',
  label: 'distillation',
  cases: [],
  sources: ['A1'],
  published: FIGURES,
  cast(stage) {
    const { random, length } = stage;
    const operator = new Operator(stage, {
      families: ['python-sdk', 'langchain', 'openai-python'],
      plans: ['payg', 'team', 'pro'],
      channels: ['api', 'bedrock', 'foundry', 'api'],
    });
    const work = episodes(stage, { tier: 'large', lag: random.between(4, 30) * HOUR });
    const actors = Array.from({ length: stage.accounts }, (_, number) => {
      const own = random.fork(`account/${number}`);
      return operator.enlist(number, {
        volume: own.logNormal(perDay(FIGURES), 0.8) * (length / DAY),
        rhythm: stage.arrivals(random.fork('arrivals'), flat),
        speak: work(own),
      });
    });
    return { groups: [{ actors }] };
  },
};

export default profile;
