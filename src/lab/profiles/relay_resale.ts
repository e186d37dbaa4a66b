/** A relay: pooled subscriptions carved up among strangers; nobody harvests, so it is resale and not distillation. */

import { AGENT_SYSTEM, AGENT_TOOLS } from '../agents.ts';
import { DAY, HOUR } from '../calendar.ts';
import type { Profile } from '../cast.ts';
import { assumed, derived, perDay } from '../figures.ts';
import { hopped, type Talk } from '../habits.ts';
import { Operator } from '../operator.ts';
import { stranger } from '../relay.ts';
import { crowdHours } from '../rhythm.ts';

const LANGUAGES = ['zh', 'zh', 'en', 'en', 'es', 'pt', 'ja', 'de'];

const FIGURES = {
  accounts: assumed(60, 'ten nodes of the six published'),
  exchanges: derived(536_550, '53,655 published for one node'),
  days: assumed(75, 'no duration was given'),
};

const profile: Profile = {
  id: 'relay_resale',
  title:
    'A transfer station: many strangers behind each pooled account, sticky for an hour, failing over on limits',
  family: 'none',
  label: 'relay',
  cases: ['C14'],
  sources: ['C1', 'C4', 'C7', 'C10'],
  published: FIGURES,
  cast(stage) {
    const { random, length } = stage;
    const operator = new Operator(stage, {
      families: ['coding-agent', 'coding-agent', 'gateway'],
      plans: ['pro', 'pro', 'payg'],
    });
    // The relay's customers, each with a life of their own, stuck to one account for an hour.
    const customers = Array.from({ length: stage.accounts * 12 }, (_, i) => {
      const own = random.fork(`customer/${i}`);
      const agent = own.chance(0.5);
      return stranger(
        stage,
        own,
        LANGUAGES,
        agent ? { system: AGENT_SYSTEM.official, tools: AGENT_TOOLS.official } : {},
      );
    });
    const actors = Array.from({ length: stage.accounts }, (_, number) => {
      const own = random.fork(`account/${number}`);
      let sitting: Talk[] = [];
      let until = -1;
      const actor = operator.enlist(number, {
        volume: own.logNormal(perDay(FIGURES), 0.5) * (length / DAY),
        rhythm: crowdHours(own.pick([8, 8, 8, 7, 1, -5]), 4),
        speak(at, chance) {
          if (at > until) {
            sitting = Array.from({ length: chance.int(2, 6) }, () => chance.pick(customers));
            until = at + HOUR;
          }
          return hopped(chance.pick(sitting).speak(at, chance, id), id, chance);
        },
      });
      const id = actor.account.account_id;
      return actor;
    });
    return { groups: [{ actors }] };
  },
};

export default profile;
