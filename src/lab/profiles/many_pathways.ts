/** Hundreds of accounts of every kind over every way in, for agents, code and screens; late on, reasoning too. */
import { DAY, HOUR } from '../calendar.ts';
import type { Profile } from '../cast.ts';
import { assumed, perDay, published } from '../figures.ts';
import { blend } from '../harvest.ts';
import { Operator } from '../operator.ts';
import { flat } from '../rhythm.ts';
import { analysing } from '../work/analysing.ts';
import { episodes } from '../work/episodes.ts';
import { postHoc } from '../work/post-hoc.ts';
import { screens } from '../work/screens.ts';

const FIGURES = {
  accounts: published(600, 'hundreds; the number is ours'),
  exchanges: published(3_400_000, 'more than'),
  days: assumed(60, 'no duration was given'),
};

const profile: Profile = {
  id: 'many_pathways',
  title:
    'Hundreds of varied accounts over several access paths; a late phase reconstructs reasoning',
  family: 'trajectory_tooling',
  label: 'distillation',
  cases: ['C2'],
  sources: ['A1'],
  published: FIGURES,
  cast(stage) {
    const { random, length } = stage;
    const operator = new Operator(stage, {
      families: ['python-sdk', 'langchain', 'openai-python', 'node-sdk', 'gateway'],
      plans: ['payg', 'team', 'pro', 'free'],
      channels: ['api', 'api', 'bedrock', 'vertex', 'foundry', 'subscription', 'reseller'],
      program: 'education',
      opened: [-90 * DAY, -HOUR],
    });
    const taste = { tier: 'large', lag: random.between(4, 40) * HOUR } as const;
    const early = blend(
      [episodes(stage, taste), 0.4],
      [analysing(stage, taste), 0.35],
      [screens(stage, taste, 'clicks'), 0.15],
      [screens(stage, taste, 'pictures'), 0.1],
    );
    const late = blend([postHoc(stage, taste), 0.7], [early, 0.3]);
    const turn = length * random.between(0.7, 0.8);
    const actors = Array.from({ length: stage.accounts }, (_, number) => {
      const own = random.fork(`account/${number}`);
      const [before, after] = [early(own), late(own)];
      return operator.enlist(number, {
        volume: own.logNormal(perDay(FIGURES), 0.8) * (length / DAY),
        rhythm: flat,
        speak: (at, chance) => (at < turn ? before : after)(at, chance),
      });
    });
    return { groups: [{ actors }] };
  },
};

export default profile;
