/** H24: teams that distil open models on their own machines and use us only as the helper that writes the code. */
import { AGENT_SYSTEM, AGENT_TOOLS } from '../agents.ts';
import { DAY, makeTaste } from '../calendar.ts';
import type { LookAlike } from '../cast.ts';
import { hire, split } from '../crew.ts';
import { Talk } from '../habits.ts';
import { officeHours, privateHours } from '../rhythm.ts';
import { openDistillation } from '../text/open-distillation.ts';
import { makeSpeaker } from '../text/own.ts';
import { CODING } from '../text/packs.ts';
import type { ClientFamily } from '../town/clients.ts';

const lookAlike: LookAlike = {
  id: 'open_distiller',
  title: 'Distillers of open models, with us as coding helper',
  class: 'H24',
  sources: ['H24'],
  share: 0.008,
  cast(stage) {
    const { random, text, town, calendar, length } = stage;
    const groups = split(random, stage.accounts, 1, 9).map((size, g) => {
      const own = random.fork(g);
      const team = town.company(own);
      const rules = own.chance(0.6)
        ? `\n\n# ${team.name}\nWe distil open-weights models only. Data in data/traces, teacher on node ${own.int(1, 40)}, ${own.pick(['never commit checkpoints', 'one config a run', 'log every run'])}.`
        : '';
      const actors = Array.from({ length: size }, (_, i) => {
        const mine = own.fork(i);
        const language = mine.weighted(team.country.languages);
        const [distilling] = openDistillation(language);
        const speaker = makeSpeaker(mine, language);
        const subjects = distilling ? [distilling, distilling, distilling, ...CODING] : CODING;
        const family = mine.pick<ClientFamily>([
          'coding-agent',
          'coding-agent',
          'open-agent',
          'browser',
        ]);
        const kind = family === 'open-agent' ? 'open' : 'official';
        const manner =
          family === 'browser'
            ? {}
            : {
                system: AGENT_SYSTEM[kind] + rules,
                tools: AGENT_TOOLS[kind],
                thinking: 0.4,
                continues: 0.85,
              };
        const talk = new Talk(
          text,
          calendar,
          { ...speaker, subjects },
          makeTaste(mine, 0.1),
          manner,
        );
        const zone = team.country.zone;
        return hire(stage, mine, team, {
          plan: family === 'browser' ? 'pro' : mine.chance(0.5) ? 'team' : 'payg',
          family,
          roams: true,
          volume: mine.logNormal(22, 0.9) * (length / DAY),
          rhythm: mine.chance(0.7) ? officeHours(zone, 10) : privateHours(zone, 10),
          speak: (at, chance) => talk.speak(at, chance),
        });
      });
      return { actors };
    });
    return { groups };
  },
};

export default lookAlike;
