/** H21: one person in a region we do not serve, behind a rented exit and a borrowed card country. */
import { citizen } from '../background.ts';
import { makeTaste } from '../calendar.ts';
import type { Actor, LookAlike } from '../cast.ts';
import { Talk } from '../habits.ts';
import { privateHours } from '../rhythm.ts';
import { makeSpeaker } from '../text/own.ts';
import { PREPAID_BINS } from '../town/countries.ts';
import { vpnAddress } from '../town/network.ts';
import { pooled } from '../town/seat.ts';

const lookAlike: LookAlike = {
  id: 'relayed_person',
  title: 'Individuals who reach the service from elsewhere',
  class: 'H21',
  sources: ['H21', 'C1'],
  share: 0.02,
  cast(stage) {
    const { random, text, town, calendar, length } = stage;
    const actors = Array.from({ length: stage.accounts }, (_, i): Actor => {
      const own = random.fork(i);
      const person = town.person(own, ['CN', 'HK']);
      const exit = vpnAddress(own);
      const card = own.chance(0.6)
        ? { ...person.card, bin: own.pick(PREPAID_BINS), prepaid: true }
        : person.card;
      const seated = citizen(
        stage,
        own,
        { ...person, home: exit, card },
        {
          plan: own.chance(0.7) ? 'pro' : 'payg',
          family: own.pick(['browser', 'coding-agent', 'desktop']),
          address: pooled([exit, vpnAddress(own)]),
        },
      );
      const talk = new Talk(text, calendar, makeSpeaker(own, person.language), makeTaste(own), {});
      return {
        ...seated,
        account: { ...seated.account, declared_country: own.pick(['US', 'SG', 'JP']) },
        to: length,
        volume: own.logNormal(40, 1.1),
        rhythm: privateHours(8, 4),
        speak: (at, chance) => talk.speak(at, chance),
      };
    });
    return { groups: actors.map((actor) => ({ actors: [actor] })) };
  },
};

export default lookAlike;
