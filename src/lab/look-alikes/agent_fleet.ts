/** H7: unrelated people, and companies behind one NAT, all with the same coding agent and its long instructions. */
import { AGENT_SYSTEM, AGENT_TOOLS } from '../agents.ts';
import { citizen } from '../background.ts';
import { DAY, makeTaste } from '../calendar.ts';
import type { Actor, LookAlike, Stage } from '../cast.ts';
import { hire, split } from '../crew.ts';
import { Talk } from '../habits.ts';
import type { Random } from '../random.ts';
import { flat, officeHours, privateHours } from '../rhythm.ts';
import { makeSpeaker } from '../text/own.ts';
import { CODING } from '../text/packs.ts';

function agentTalk(stage: Stage, random: Random, open: boolean, language: string): Actor['speak'] {
  const speaker = { ...makeSpeaker(random, language) };
  const coder =
    language === 'en' || random.chance(0.6) ? { ...speaker, subjects: CODING } : speaker;
  const kind = open ? 'open' : 'official';
  // Some teams add a file of house rules; it is their own text behind the agent's.
  const rules = random.chance(0.5)
    ? `\n\n# ${coder.own[0]}\n${stage.text.material({ ...coder, random }, 160)}`
    : '';
  const talk = new Talk(stage.text, stage.calendar, coder, makeTaste(random, 0.15), {
    system: AGENT_SYSTEM[kind] + rules,
    tools: AGENT_TOOLS[kind],
    thinking: 0.4,
    continues: 0.88,
  });
  return (at, chance) => {
    const draft = talk.speak(at, chance);
    if (!chance.chance(0.7)) return draft;
    const call = {
      name: chance.pick(AGENT_TOOLS[kind]).name,
      arguments: `{"path":"src/${chance.token(6)}.ts"}`,
    };
    return { ...draft, toolCalls: [call] };
  };
}

const lookAlike: LookAlike = {
  id: 'agent_fleet',
  title: 'Everybody with the same coding agent',
  class: 'H7',
  sources: ['H7', 'C13'],
  share: 0.13,
  cast(stage) {
    const { random, town, length } = stage;
    const alone = Math.ceil(stage.accounts * 0.6);
    const strangers = Array.from({ length: alone }, (_, i): Actor => {
      const own = random.fork(`alone/${i}`);
      const person = town.person(own);
      const open = own.chance(0.3);
      const seated = citizen(stage, own, person, {
        plan: own.chance(0.6) ? 'pro' : 'payg',
        family: open ? 'open-agent' : 'coding-agent',
      });
      return {
        ...seated,
        to: length,
        volume: own.logNormal(18, 1) * (length / DAY),
        rhythm: own.chance(0.05)
          ? flat
          : (own.chance(0.6) ? officeHours : privateHours)(person.country.zone, 12),
        speak: agentTalk(stage, own, open, person.language),
      };
    });
    const firms = split(random, stage.accounts - alone, 6, 70).map((size, g) => {
      const own = random.fork(`firm/${g}`);
      const firm = town.company(own);
      const open = own.chance(0.25);
      const actors = Array.from({ length: size }, (_, i) => {
        const mine = own.fork(i);
        return hire(stage, mine, firm, {
          plan: 'team',
          family: open ? 'open-agent' : 'coding-agent',
          volume: mine.logNormal(20, 0.9) * (length / DAY),
          rhythm: officeHours(firm.country.zone, 12),
          roams: true,
          speak: agentTalk(stage, mine, open, mine.weighted(firm.country.languages)),
        });
      });
      return { actors };
    });
    return { groups: [{ actors: strangers }, ...firms] };
  },
};

export default lookAlike;
