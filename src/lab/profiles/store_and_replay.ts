/** Recorded agent sessions of other people replayed turn by turn: long foreign histories, one continuation each. */

import { AGENT_SYSTEM, AGENT_TOOLS } from '../agents.ts';
import { DAY } from '../calendar.ts';
import type { Profile } from '../cast.ts';
import type { Turn } from '../draft.ts';
import { perDay, published } from '../figures.ts';
import { plain } from '../habits.ts';
import { Operator } from '../operator.ts';
import { flat } from '../rhythm.ts';
import { makeSpeaker } from '../text/own.ts';

const LANGUAGES = ['en', 'zh', 'es', 'de', 'fr', 'pt', 'ja'];

const FIGURES = {
  accounts: published(1500, 'more than'),
  exchanges: published(400_000, 'more than'),
  days: published(20, 'March to April'),
};

const profile: Profile = {
  id: 'store_and_replay',
  title: 'Stored user sessions replayed through open agent shells after a free trial ended',
  family: 'store_and_replay',
  label: 'distillation',
  cases: ['C9'],
  sources: ['A4', 'A5'],
  published: FIGURES,
  cast(stage) {
    const { random, text, calendar, length } = stage;
    const operator = new Operator(stage, {
      families: ['open-agent'],
      plans: ['payg', 'pro', 'payg'],
      channels: ['api', 'api', 'vertex'],
    });
    const onset = length * random.between(0.15, 0.35);
    const recorded: string[] = [];
    const actors = Array.from({ length: stage.accounts }, (_, number) => {
      const own = random.fork(`account/${number}`);
      return operator.enlist(number, {
        volume: own.logNormal(perDay(FIGURES), 0.5) * (length / DAY),
        rhythm: stage.arrivals(random.fork('arrivals'), flat),
        from: onset + own.between(0, DAY),
        speak(at, chance) {
          const speaker = makeSpeaker(chance, chance.pick(LANGUAGES));
          const said = text.ask(speaker);
          const turns: Turn[] = [{ role: 'user', content: said.prompt.slice(0, 300) }];
          for (let i = chance.int(2, 4); i > 0; i--) {
            const step = text.follow(speaker);
            turns.push({ role: 'assistant', content: step.answer.slice(0, 220) });
            turns.push(
              chance.chance(0.6)
                ? { role: 'tool', content: text.material(speaker, 120) }
                : { role: 'user', content: step.prompt },
            );
          }
          // Some sessions are sent to several accounts: once for each sample wanted.
          if (recorded.length < 400) recorded.push(said.prompt.slice(0, 300));
          else if (chance.chance(0.25)) turns[0] = { role: 'user', content: chance.pick(recorded) };
          const draft = plain(
            chance,
            { system: AGENT_SYSTEM.open, tools: AGENT_TOOLS.open, maxTokens: 32_000 },
            said,
            calendar.model({ tier: 'large', lag: 2 * DAY }, at),
          );
          return {
            ...draft,
            turns,
            session: chance.hex(32),
            truth: { ...draft.truth, extraction: true, technique: 'session_replay' },
          };
        },
      });
    });
    return { groups: [{ actors }] };
  },
};

export default profile;
