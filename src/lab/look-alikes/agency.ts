/** H18: a small agency: a few accounts on one card, each used by several people on their own devices, for clients of all kinds. */
import { DAY, makeTaste } from '../calendar.ts';
import type { LookAlike } from '../cast.ts';
import { hire, split } from '../crew.ts';
import { Talk } from '../habits.ts';
import { officeHours } from '../rhythm.ts';
import { makeSpeaker } from '../text/own.ts';
import { type ClientFamily, install } from '../town/clients.ts';
import { sometimes } from '../town/seat.ts';

const lookAlike: LookAlike = {
  id: 'agency',
  title: 'A small agency that shares its logins',
  class: 'H18',
  sources: ['H18'],
  share: 0.012,
  cast(stage) {
    const { random, text, town, calendar } = stage;
    const groups = split(random, stage.accounts, 2, 8).map((size, g) => {
      const own = random.fork(g);
      const office = town.company(own);
      const opened = -own.between(10, 500) * DAY;
      const actors = Array.from({ length: size }, (_, i) => {
        const mine = own.fork(i);
        const family: ClientFamily = mine.chance(0.7) ? 'browser' : 'desktop';
        // Freelancers work from wherever they live.
        const staff = Array.from({ length: mine.int(1, 4) }, (_, j) => {
          const one = mine.fork(`staff/${j}`);
          const person = town.person(one, one.chance(0.75) ? [office.country.code] : undefined);
          const talk = new Talk(
            text,
            calendar,
            makeSpeaker(one, person.language),
            makeTaste(one),
            {},
          );
          return { person, talk, program: install(one, family), office: one.between(0, 1) };
        });
        const shared = hire(stage, mine, office, {
          plan: mine.chance(0.6) ? 'pro' : 'payg',
          family,
          created: opened + mine.exponential(2 * DAY),
          volume: mine.logNormal(9, 0.8) * staff.length,
          rhythm: officeHours(office.country.zone, 4),
          more: mine.chance(0.5) ? {} : { domain: town.mail(mine, office.country) },
          speak: (at, chance) => {
            const { person, talk, program, office: share } = chance.pick(staff);
            const address = sometimes(person.address, office.address, share);
            const seat = { ...shared.seat, install: program, device: person.device, address };
            return { ...talk.speak(at, chance), seat };
          },
        });
        return shared;
      });
      return { actors };
    });
    return { groups };
  },
};

export default lookAlike;
