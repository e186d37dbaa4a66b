/** H16: a one-off job over an archive, far above the account's usual rate, then silence. */
import { DAY, HOUR } from '../calendar.ts';
import type { LookAlike } from '../cast.ts';
import { hire } from '../crew.ts';
import { plain } from '../habits.ts';
import { flat } from '../rhythm.ts';
import { makeSpeaker } from '../text/own.ts';

const lookAlike: LookAlike = {
  id: 'backfill',
  title: 'A backfill over an archive',
  class: 'H16',
  sources: ['H16', 'H12'],
  share: 0.004,
  cast(stage) {
    const { random, text, town, calendar, length } = stage;
    const groups = Array.from({ length: stage.accounts }, (_, g) => {
      const own = random.fork(g);
      const firm = town.company(own);
      const speaker = makeSpeaker(own, own.weighted(firm.country.languages));
      const vein = text.vein(own.fork('vein'), 'hard_negative', ['none']);
      const order = `${own.pick(['Summarise', 'Tag', 'Extract names from', 'Translate', 'Classify'])} this record of ${speaker.own[1]} as ${own.pick(['JSON', 'one line', 'a label', 'CSV'])}.`;
      const start = own.between(0, length * 0.8);
      const actor = hire(stage, own.fork('account'), firm, {
        plan: 'payg',
        family: 'python-sdk',
        channel: own.chance(0.6) ? 'batch' : 'api',
        ...(own.chance(0.4) ? { created: start - HOUR } : {}),
        volume: own.logNormal(4000, 0.7),
        from: start,
        to: Math.min(length, start + own.between(6, 50) * HOUR),
        rhythm: stage.arrivals(own.fork('arrivals'), flat),
        speak: (at, chance) => {
          const drawn = vein && chance.chance(0.4) ? vein.draw(chance) : undefined;
          const task = drawn ?? text.task(chance);
          const prompt = drawn?.prompt ?? text.material({ ...speaker, random: chance }, 400);
          return plain(
            chance,
            { system: order, temperature: 0, maxTokens: 512 },
            { ...task, system: order, prompt },
            calendar.model({ tier: 'small', lag: DAY }, at),
          );
        },
      });
      return { actors: [actor] };
    });
    return { groups };
  },
};

export default lookAlike;
