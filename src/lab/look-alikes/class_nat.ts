/** H2: a university class behind one address, signed up in one hour, all with the same assignment. */
import { DAY, HOUR, makeTaste } from '../calendar.ts';
import type { LookAlike } from '../cast.ts';
import { hire, split } from '../crew.ts';
import { plain, Talk } from '../habits.ts';
import { within } from '../rhythm.ts';
import { makeSpeaker } from '../text/own.ts';

const lookAlike: LookAlike = {
  id: 'class_nat',
  title: 'A class behind a NAT',
  class: 'H2',
  sources: ['H2'],
  share: 0.03,
  cast(stage) {
    const { random, text, town, calendar, length } = stage;
    const groups = split(random, stage.accounts, 18, 60).map((size, g) => {
      const own = random.fork(g);
      const school = town.company(own);
      const course = `REF-EDU${own.int(100, 999)}`;
      const signup = own.between(-5 * DAY, length * 0.4);
      // The assignment of each week, word for word from the sheet.
      const sheets = Array.from({ length: Math.ceil(length / (7 * DAY)) }, () =>
        text.task(own).prompt.slice(0, 500),
      );
      const lectures: [number, number][] = [];
      const first = Math.max(0, Math.ceil(signup / DAY)) + own.int(0, 3);
      for (let day = first; day * DAY < length; day += own.pick([2, 5, 7])) {
        lectures.push([day * DAY + 13 * HOUR, day * DAY + 16 * HOUR]);
      }
      const actors = Array.from({ length: size }, (_, i) => {
        const mine = own.fork(i);
        const talk = new Talk(text, calendar, makeSpeaker(mine, 'en'), makeTaste(mine), {});
        return hire(stage, mine, school, {
          plan: 'free',
          family: mine.chance(0.75) ? 'browser' : 'python-sdk',
          created: signup + mine.exponential(18 * 60_000),
          volume: Math.max(3, mine.logNormal(22, 0.8)),
          rhythm: within(lectures),
          roams: true,
          more: {
            organization: `org_${mine.token(12)}`,
            domain: `edu.${school.domain}`,
            referral: course,
            ...(mine.chance(0.8) ? { program: 'education' as const } : {}),
          },
          speak: (at, chance) => {
            if (!chance.chance(0.55)) return talk.speak(at, chance);
            const sheet = sheets[Math.min(sheets.length - 1, Math.floor(at / (7 * DAY)))] as string;
            const said = text.task(chance);
            const ask = chance.pick([
              '',
              'help: ',
              'is this right? ',
              'explain step by step ',
              'solve ',
            ]);
            return plain(
              chance,
              {},
              { ...said, prompt: `${ask}${sheet}` },
              calendar.model({ tier: 'medium', lag: 0 }, at),
            );
          },
        });
      });
      return { actors };
    });
    return { groups };
  },
};

export default lookAlike;
