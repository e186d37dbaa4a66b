/** A popular open-source library whose default prompt is used, unchanged, by many unrelated projects. */
import { citizen } from '../background.ts';
import { DAY, makeTaste } from '../calendar.ts';
import type { Actor, LookAlike } from '../cast.ts';
import { split } from '../crew.ts';
import { plain } from '../habits.ts';
import { crowdHours, flat, nightly, officeHours } from '../rhythm.ts';
import { settings } from '../settings.ts';
import { makeSpeaker } from '../text/own.ts';
import { cloudAddress } from '../town/network.ts';
import { pooled } from '../town/seat.ts';

const DEFAULTS = [
  'Use the following pieces of context to answer the question at the end. If the context does not hold the answer, say that you do not know and do not make one up.',
  'Write a concise summary of the text delimited by triple dashes. Keep names, numbers and decisions; leave out greetings.',
  'Extract all entities and relations from the passage and return them as JSON triples. Think step by step about which mentions refer to the same thing.',
  'Given the conversation so far and a follow-up, rephrase the follow-up as a question that stands on its own, in its original language.',
];

const lookAlike: LookAlike = {
  id: 'library_default',
  title: 'The default prompt of a popular library',
  class: 'library-default',
  sources: ['H7'],
  share: 0.06,
  cast(stage) {
    const { random, text, town, calendar, length } = stage;
    const groups = split(random, stage.accounts, 40, 160).map((size, g) => {
      const own = random.fork(g);
      const template = DEFAULTS[g % DEFAULTS.length] as string;
      const vein = text.vein(own.fork('vein'), 'hard_negative', ['none']);
      const actors = Array.from({ length: size }, (_, i): Actor => {
        const mine = own.fork(i);
        const person = town.person(mine);
        const hosted = mine.chance(0.65);
        const seated = citizen(stage, mine, person, {
          plan: mine.chance(0.2) ? 'free' : 'payg',
          family: mine.pick(['langchain', 'langchain', 'openai-python', 'python-sdk']),
          ...(hosted ? { address: pooled([cloudAddress(mine)]) } : {}),
        });
        const speaker = makeSpeaker(mine, person.language);
        const taste = makeTaste(mine, 0.7);
        const zone = person.country.zone;
        const manner = settings(mine.fork('settings'), 'sharp');
        return {
          ...seated,
          to: length,
          volume: mine.logNormal(90, 1.3) * Math.min(1, length / (14 * DAY)),
          rhythm: hosted
            ? mine.pick([
                stage.arrivals(mine.fork('arrivals'), crowdHours(zone, 1)),
                stage.arrivals(mine.fork('arrivals'), flat),
                nightly(mine.int(0, 23), 2),
              ])
            : officeHours(zone, 3),
          speak: (at, chance) => {
            const said = text.ask({ ...speaker, random: chance });
            const context =
              vein && chance.chance(0.3)
                ? vein.draw(chance).prompt.slice(0, 400)
                : text.material({ ...speaker, random: chance }, 300);
            const prompt = `${template}\n---\n${context}\n---\n${said.prompt.slice(0, 200)}`;
            return plain(chance, manner, { ...said, prompt }, calendar.model(taste, at));
          },
        };
      });
      return { actors };
    });
    return { groups };
  },
};

export default lookAlike;
