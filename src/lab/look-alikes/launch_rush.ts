/** H25: the day a model comes out: strangers and small teams all turn to it at once, with the tests that are going round. */
import { citizen, productManner } from '../background.ts';
import { DAY, HOUR, type Taste } from '../calendar.ts';
import type { Actor, LookAlike, Stage } from '../cast.ts';
import { split } from '../crew.ts';
import { plain, Talk } from '../habits.ts';
import type { Random } from '../random.ts';
import { event, privateHours, type Rhythm } from '../rhythm.ts';
import { makeSpeaker } from '../text/own.ts';
import { vary } from '../text/skeleton.ts';
import type { ClientFamily } from '../town/clients.ts';

/** What people try on a new model because somebody posted it. */
const TESTS = [
  'Draw a pelican riding a bicycle as SVG.',
  'How many r are there in "strawberry"? Show all of your reasoning step by step before the answer.',
  'Write a 3D maze in one HTML file, no libraries. Output only the code.',
  'A farmer, a wolf, a goat and 3 cabbages must cross a river in a boat for two. Think step by step, write every state, then the final answer.',
  'Here is my benchmark: 12 cards, 4 colours, no two neighbours alike. Reason in full, then give one arrangement as JSON.',
  'Rate yourself against the previous version from 1 to 10 on coding, maths and writing, with reasons.',
  'Write the opening of a novel in the voice of a tired elevator, 200 words, no adjectives.',
  'Prove that there are infinitely many primes congruent to 3 mod 4. Keep every intermediate step.',
  'Simulate 20 balls in a spinning hexagon in Python. Explain your thinking first.',
  'Zeichne eine Katze auf einem Fahrrad als SVG und erkläre jeden Schritt.',
  'Resuelve paso a paso: un tren sale a las 8:15 a 90 km/h y otro a las 8:40 a 120 km/h. Escribe todo el razonamiento.',
  '用一个 HTML 文件写贪吃蛇，先写出完整的思考过程，再给代码。',
  'あなたと前のモデルの違いを、具体例つきで段階的に説明してください。',
  'Faça um soneto sobre inteligência artificial e depois avalie-o de 0 a 10, passo a passo.',
  'Écris un jeu de morpion imbattable en un fichier, puis note ta solution sur 20.',
];

/** Ordinary hours, and a rush after the release that holds `share` of the requests. */
function rush(usual: Rhythm, release: number, share: number): Rhythm {
  return (count, random, from, to) => {
    const start = Math.max(from, release);
    const late = start < release + 2 * DAY ? Math.round(count * share) : 0;
    const crowd = event(start, 14 * HOUR)(late, random, start, to);
    return [...crowd, ...usual(count - late, random, from, to)];
  };
}

/** A curious stranger, or a small team that lets its own questions run on the new model the same day. */
function visitor(stage: Stage, random: Random, tests: readonly string[]): Actor {
  const { text, town, calendar, length } = stage;
  const person = town.person(random);
  const builds = random.chance(0.3);
  const newcomer = random.chance(0.25);
  const seated = citizen(stage, random, person, {
    plan: builds ? 'payg' : random.pick(['free', 'pro', 'pro']),
    family: builds
      ? random.pick<ClientFamily>(['python-sdk', 'node-sdk', 'openai-python'])
      : random.pick<ClientFamily>(['browser', 'browser', 'desktop']),
    created: newcomer
      ? Math.min(length - 2 * HOUR, calendar.release + random.exponential(8 * HOUR))
      : -random.exponential(200 * DAY),
  });
  const speaker = makeSpeaker(random, person.language);
  const eager: Taste = { tier: 'large', lag: random.exponential(5 * HOUR) };
  const before: Taste = random.chance(0.5) ? eager : { tier: 'medium', lag: 0 };
  const manner = builds ? productManner(random, speaker) : {};
  const talk = new Talk(text, calendar, speaker, before, manner);
  const converted = new Talk(text, calendar, speaker, eager, manner);
  const own = Array.from({ length: builds ? random.int(15, 60) : 0 }, (_, i) =>
    text.task(random.fork(`test/${i}`)),
  );
  return {
    ...seated,
    to: length,
    volume: random.logNormal(builds ? 70 : 16, 1),
    rhythm: rush(privateHours(person.country.zone, 3), calendar.release, random.between(0.4, 0.9)),
    speak: (at, chance) => {
      const age = (at - calendar.release) / DAY;
      if (age < 0) return talk.speak(at, chance);
      const trying = chance.chance(0.7 * Math.exp(-age / 1.5));
      if (!trying) return converted.speak(at, chance);
      const model = calendar.model({ tier: 'large', lag: 0 }, at);
      if (own.length > 0) return plain(chance, manner, chance.pick(own), model);
      const said = text.ask({ ...speaker, random: chance });
      const test = chance.pick(tests);
      return plain(
        chance,
        {},
        { ...said, prompt: chance.chance(0.6) ? test : vary(chance, test) },
        model,
      );
    },
  };
}

const lookAlike: LookAlike = {
  id: 'launch_rush',
  title: 'The rush on the day of a release',
  class: 'H25',
  sources: ['H25'],
  share: 0.045,
  cast(stage) {
    const { random } = stage;
    const groups = split(random, stage.accounts, 25, 140).map((size, g) => {
      const own = random.fork(g);
      // One forum, one newsletter: its readers try the same handful.
      const tests = own.shuffled(TESTS).slice(0, own.int(4, 9));
      return {
        actors: Array.from({ length: size }, (_, i) => visitor(stage, own.fork(i), tests)),
      };
    });
    return { groups };
  },
};

export default lookAlike;
