/** H13: newsrooms, translators and moderators who put politically sensitive texts into neutral words all day. */
import { DAY } from '../calendar.ts';
import type { LookAlike } from '../cast.ts';
import { hire, split } from '../crew.ts';
import { plain } from '../habits.ts';
import { crowdHours, flat, officeHours } from '../rhythm.ts';
import { EVERYDAY } from '../text/english/everyday.ts';
import { Grammar } from '../text/grammar.ts';
import { DESKS } from '../text/newsdesks.ts';
import { tell } from '../text/own.ts';
import { install } from '../town/clients.ts';

const grammar = new Grammar(EVERYDAY);

/** Chinese and Japanese sentences follow each other without a space. */
const spaced = (text: string) => text.replaceAll('。 ', '。');

const lookAlike: LookAlike = {
  id: 'newsroom',
  title: 'Sensitive texts in neutral words, for a newsroom or its moderators',
  class: 'H13',
  sources: ['H13'],
  share: 0.01,
  cast(stage) {
    const { random, text, town, calendar, length } = stage;
    const groups = split(random, stage.accounts, 1, 7).map((size, g) => {
      const own = random.fork(g);
      const desk = own.pick(DESKS);
      const publisher = town.company(own, desk.countries);
      const order = `${publisher.name}. ${own.pick(desk.orders)}`;
      const article = grammar.frames(desk.article);
      const neutral = grammar.frames(desk.neutral);
      const image = install(own, own.pick(['node-sdk', 'python-sdk', 'gateway']));
      const zone = publisher.country.zone;
      const rhythm = own.pick([crowdHours(zone, 1.5), officeHours(zone, 3), flat]);
      // An editor's tool sends the order as instruction, a script in front of the text.
      const inPrompt = own.chance(0.35);
      const plan = own.chance(0.4) ? 'enterprise' : 'team';
      const actors = Array.from({ length: size }, (_, i) =>
        hire(stage, own.fork(i), publisher, {
          plan,
          family: image.family,
          image,
          rhythm,
          volume: own.logNormal(90, 0.8) * (length / DAY),
          speak: (at, chance) => {
            const voice = { random: chance, own: [publisher.name] };
            const body = spaced(tell(voice, article, text.size(chance) * 0.5, ' '));
            const said = {
              prompt: inPrompt ? `${order}\n\n${body}` : body,
              answer: spaced(tell(voice, neutral, text.size(chance) * 0.3, ' ')),
              capability: 'writing',
              technique: 'censorship_safe_rewrite',
            };
            const manner = { temperature: 0.2, ...(inPrompt ? {} : { system: order }) };
            return plain(
              chance,
              manner,
              said,
              calendar.model({ tier: 'medium', lag: 8 * DAY }, at),
            );
          },
        }),
      );
      return { actors };
    });
    return { groups };
  },
};

export default lookAlike;
