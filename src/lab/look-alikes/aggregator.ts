/** H5: a gateway that serves thousands of people through one account and names each by a hash. */
import { DAY, makeTaste } from '../calendar.ts';
import type { LookAlike } from '../cast.ts';
import { hire } from '../crew.ts';
import { Talk } from '../habits.ts';
import { crowdHours } from '../rhythm.ts';
import { makeSpeaker } from '../text/own.ts';

const LANGUAGES = ['en', 'en', 'en', 'zh', 'es', 'de', 'fr', 'pt', 'ja'];

const lookAlike: LookAlike = {
  id: 'aggregator',
  title: 'An aggregator with hashed end users',
  class: 'H5',
  sources: ['H5', 'C12'],
  share: 0.001,
  cast(stage) {
    const { random, text, town, calendar, length } = stage;
    const groups = Array.from({ length: stage.accounts }, (_, g) => {
      const own = random.fork(g);
      const firm = town.company(own);
      const users = Array.from({ length: 400 }, (_, i) => {
        const mine = own.fork(i);
        const manner = mine.chance(0.3) ? { temperature: 0.7 } : {};
        return {
          id: mine.hex(32),
          talk: new Talk(
            text,
            calendar,
            makeSpeaker(mine, mine.pick(LANGUAGES)),
            makeTaste(mine),
            manner,
          ),
        };
      });
      const actor = hire(stage, own.fork('account'), firm, {
        plan: 'enterprise',
        family: 'gateway',
        channel: 'reseller',
        volume: own.logNormal(3000, 0.4) * (length / DAY),
        rhythm: stage.arrivals(own.fork('arrivals'), crowdHours(0, 1)),
        more: { authorised: ['resale'] },
        speak: (at, chance) => {
          const user = chance.popular(users, 2);
          return { ...user.talk.speak(at, chance), endUser: user.id };
        },
      });
      return { actors: [actor] };
    });
    return { groups };
  },
};

export default lookAlike;
