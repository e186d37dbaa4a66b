/** H17: unrelated people behind one carrier NAT, office tower or VPN exit. */
import { citizen } from '../background.ts';
import { makeTaste } from '../calendar.ts';
import type { Actor, LookAlike } from '../cast.ts';
import { split } from '../crew.ts';
import { Talk } from '../habits.ts';
import { privateHours } from '../rhythm.ts';
import { makeSpeaker } from '../text/own.ts';
import { phoneAddress, vpnAddress } from '../town/network.ts';
import { pooled, sometimes } from '../town/seat.ts';

const lookAlike: LookAlike = {
  id: 'shared_exits',
  title: 'Strangers who share an exit to the internet',
  class: 'H17',
  sources: ['H17', 'C14'],
  share: 0.06,
  cast(stage) {
    const { random, text, town, calendar, length } = stage;
    const groups = split(random, stage.accounts, 15, 90).map((size, g) => {
      const own = random.fork(g);
      const vpn = own.chance(0.4);
      const country = town.country(own);
      const exit = vpn ? vpnAddress(own) : phoneAddress(own, country.code);
      const actors = Array.from({ length: size }, (_, i): Actor => {
        const mine = own.fork(i);
        const person = town.person(mine, vpn ? undefined : [country.code]);
        const address = sometimes(pooled([exit]), person.address, mine.between(0, 0.5));
        const seated = citizen(
          stage,
          mine,
          { ...person, home: mine.chance(0.5) ? exit : person.home },
          {
            plan: mine.chance(0.5) ? 'free' : 'pro',
            family: mine.chance(0.8) ? 'browser' : 'desktop',
            address,
          },
        );
        const talk = new Talk(
          text,
          calendar,
          makeSpeaker(mine, person.language),
          makeTaste(mine),
          {},
        );
        return {
          ...seated,
          to: length,
          volume: mine.logNormal(14, 1.1),
          rhythm: privateHours(person.country.zone, 3),
          speak: (at, chance) => talk.speak(at, chance),
        };
      });
      return { actors };
    });
    return { groups };
  },
};

export default lookAlike;
