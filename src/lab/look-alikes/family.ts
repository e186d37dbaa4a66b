/** H18: a household or small agency: one card, one line, several devices, little volume. */
import { citizen } from '../background.ts';
import { makeTaste } from '../calendar.ts';
import type { Actor, LookAlike } from '../cast.ts';
import { split } from '../crew.ts';
import { Talk } from '../habits.ts';
import { privateHours } from '../rhythm.ts';
import { makeSpeaker } from '../text/own.ts';
import { pooled, sometimes } from '../town/seat.ts';

const lookAlike: LookAlike = {
  id: 'family',
  title: 'A family on one card and one line',
  class: 'H18',
  sources: ['H18'],
  share: 0.03,
  cast(stage) {
    const { random, text, town, calendar, length } = stage;
    const groups = split(random, stage.accounts, 2, 6).map((size, g) => {
      const own = random.fork(g);
      const head = town.person(own);
      const surname = head.shape;
      const actors = Array.from({ length: size }, (_, i): Actor => {
        const mine = own.fork(i);
        const person = town.person(mine, [head.country.code]);
        const device = mine.chance(0.35) ? head.device : person.device;
        const member = {
          ...person,
          card: head.card,
          home: head.home,
          device,
          shape: mine.chance(0.4) ? surname : person.shape,
        };
        const seated = citizen(stage, mine, member, {
          plan: mine.chance(0.7) ? 'pro' : 'payg',
          family: 'browser',
          address: sometimes(pooled([head.home]), person.address, 0.3),
        });
        const talk = new Talk(
          text,
          calendar,
          makeSpeaker(mine, head.language),
          makeTaste(mine),
          {},
        );
        return {
          ...seated,
          to: length,
          volume: mine.logNormal(12, 1),
          rhythm: privateHours(head.country.zone, 3),
          speak: (at, chance) => talk.speak(at, chance),
        };
      });
      return { actors };
    });
    return { groups };
  },
};

export default lookAlike;
