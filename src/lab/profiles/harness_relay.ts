/** A rival's users who work with coding agents, picked out by the agent's marks, forwarded over a shared pool and kept. */
import { AGENT_SYSTEM, AGENT_TOOLS } from '../agents.ts';
import { DAY, HOUR } from '../calendar.ts';
import type { Profile } from '../cast.ts';
import { assumed, perDay, published } from '../figures.ts';
import { hopped } from '../habits.ts';
import { Operator } from '../operator.ts';
import { foreignReasoning, stranger } from '../relay.ts';
import { crowdHours } from '../rhythm.ts';

const LANGUAGES = ['zh', 'zh', 'zh', 'en', 'en', 'ja', 'pt'];

const FIGURES = {
  accounts: assumed(6000, 'between 2,000 and 10,000'),
  exchanges: published(12_100_000, 'more than'),
  days: published(14, 'July'),
};

const profile: Profile = {
  id: 'harness_relay',
  title:
    'Users of coding agents selected by their harness and served from a shared pool, their sessions kept',
  family: 'serve_and_harvest',
  label: 'distillation',
  cases: ['C7'],
  sources: ['A4', 'A5'],
  published: FIGURES,
  cast(stage) {
    const { random, length } = stage;
    // The marker says which agent, the transport says a server's library.
    const operator = new Operator(stage, {
      families: ['gateway', 'node-sdk', 'go-http'],
      plans: ['payg', 'pro'],
      channels: ['api'],
    });
    const blobs = foreignReasoning(random, 200);
    const customers = Array.from({ length: stage.accounts * 8 }, (_, i) => {
      const own = random.fork(`customer/${i}`);
      const agent = own.chance(0.6) ? 'official' : 'open';
      const manner = { system: AGENT_SYSTEM[agent], tools: AGENT_TOOLS[agent], thinking: 0.6 };
      return stranger(stage, own, LANGUAGES, manner, true);
    });
    const actors = Array.from({ length: stage.accounts }, (_, number) => {
      const own = random.fork(`account/${number}`);
      let sitting = own.pick(customers);
      let until = -1;
      const actor = operator.enlist(number, {
        volume: own.logNormal(perDay(FIGURES), 0.5) * (length / DAY),
        rhythm: crowdHours(8, 5),
        speak(at, chance) {
          if (at > until) {
            sitting = chance.pick(customers);
            until = at + chance.between(0.2, 1) * HOUR;
          }
          const draft = hopped(sitting.speak(at, chance, id), id, chance);
          return {
            ...draft,
            ...(chance.chance(0.05) ? { artifacts: [chance.pick(blobs)] } : {}),
            truth: { ...draft.truth, extraction: true, technique: 'serve_and_harvest' },
          };
        },
      });
      const id = actor.account.account_id;
      return actor;
    });
    return { groups: [{ actors }] };
  },
};

export default profile;
