/** H19: a weekend event with a promotion code: sign-ups in a burst, one hall, projects of all kinds, then nothing. */
import { citizen, productManner } from '../background.ts';
import { DAY, HOUR, makeTaste } from '../calendar.ts';
import type { Actor, LookAlike } from '../cast.ts';
import { split } from '../crew.ts';
import { Talk } from '../habits.ts';
import { within } from '../rhythm.ts';
import { makeSpeaker } from '../text/own.ts';
import { pooled, sometimes } from '../town/seat.ts';

const lookAlike: LookAlike = {
  id: 'hackathon',
  title: 'A hackathon with a promotion code',
  class: 'H19',
  sources: ['H19'],
  share: 0.02,
  cast(stage) {
    const { random, text, town, calendar, length } = stage;
    const groups = split(random, stage.accounts, 20, 90).map((size, g) => {
      const own = random.fork(g);
      const hall = town.company(own);
      const start = Math.floor(own.between(0, Math.max(1, length / DAY - 3))) * DAY + 8 * HOUR;
      const code = `HACK-${own.int(10, 99)}${own.token(3).toUpperCase()}`;
      const end = Math.min(length, start + own.between(30, 54) * HOUR);
      const actors = Array.from({ length: size }, (_, i): Actor => {
        const mine = own.fork(i);
        const person = town.person(mine, [hall.country.code]);
        const seated = citizen(
          stage,
          mine,
          { ...person, home: hall.egress[0] as string },
          {
            plan: 'free',
            family: mine.pick(['python-sdk', 'node-sdk', 'coding-agent', 'langchain']),
            created: start + mine.exponential(25 * 60_000),
            address: sometimes(pooled(hall.egress), person.address, 0.2),
          },
        );
        const speaker = makeSpeaker(mine, mine.chance(0.8) ? 'en' : person.language);
        const talk = new Talk(
          text,
          calendar,
          speaker,
          makeTaste(mine, 0),
          productManner(mine, speaker),
        );
        return {
          account: { ...seated.account, referral_code: code },
          seat: seated.seat,
          from: seated.from,
          to: length,
          volume: mine.logNormal(60, 1),
          rhythm: within([
            [start + HOUR, end],
            [start + HOUR, Math.min(length, end + 2 * HOUR)],
          ]),
          speak: (at, chance) => talk.speak(at, chance),
        };
      });
      return { actors };
    });
    return { groups };
  },
};

export default lookAlike;
