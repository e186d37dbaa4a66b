/** H10: banks, insurers and offices that must keep the reasons of every decision, asked for in full, step by step. */
import { DAY } from '../calendar.ts';
import type { LookAlike } from '../cast.ts';
import { hire, split } from '../crew.ts';
import { plain } from '../habits.ts';
import { crowdHours, nightly, officeHours } from '../rhythm.ts';
import { HOUSES } from '../text/audits.ts';
import { EVERYDAY } from '../text/english/everyday.ts';
import { Grammar } from '../text/grammar.ts';
import { install } from '../town/clients.ts';

const grammar = new Grammar(EVERYDAY);

const lookAlike: LookAlike = {
  id: 'audit_explainer',
  title: 'Reasons of decisions, written out for audit',
  class: 'H10',
  sources: ['H10'],
  share: 0.006,
  cast(stage) {
    const { random, town, calendar, length } = stage;
    const groups = split(random, stage.accounts, 1, 4).map((size, g) => {
      const own = random.fork(g);
      const house = own.pick(HOUSES);
      const firm = town.company(own, house.countries);
      const image = install(own, own.pick(['python-sdk', 'node-sdk', 'gateway', 'go-http']));
      const system = own.pick(house.orders);
      const record = grammar.frame(house.record);
      const reasons = grammar.frames(house.reasons);
      const plan = own.chance(0.6) ? 'enterprise' : 'team';
      const zone = firm.country.zone;
      const rhythm = own.pick([
        officeHours(zone, 2),
        crowdHours(zone, 1),
        nightly(own.int(0, 5), 3),
      ]);
      const actors = Array.from({ length: size }, (_, i) =>
        hire(stage, own.fork(i), firm, {
          plan,
          family: image.family,
          image,
          rhythm,
          volume: own.logNormal(130, 0.7) * (length / DAY),
          speak: (at, chance) => {
            const voice = { random: chance, own: [firm.name.slice(0, 3).toUpperCase()] };
            const steps = chance
              .shuffled(reasons)
              .slice(0, chance.int(2, reasons.length))
              .map((reason, n) => `${n + 1}. ${reason(voice)}`)
              .join('\n');
            const verdict = chance.pick(house.verdicts);
            const said = {
              prompt: record(voice),
              answer: system.includes('<reasoning>')
                ? `<reasoning>\n${steps}\n</reasoning>\n<decision>${verdict}</decision>`
                : `${steps}\n${verdict}`,
              capability: 'general',
              technique: 'cot_elicitation',
            };
            const model = calendar.model({ tier: 'large', lag: 12 * DAY }, at);
            return plain(chance, { system, temperature: 0, maxTokens: 1000 }, said, model);
          },
        }),
      );
      return { actors };
    });
    return { groups };
  },
};

export default lookAlike;
