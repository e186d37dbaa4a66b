/** H15: a monitor that asks the same few canaries around the clock to see whether the model has changed. */
import { DAY, HOUR, type Tier } from '../calendar.ts';
import type { LookAlike } from '../cast.ts';
import { hire } from '../crew.ts';
import { plain } from '../habits.ts';
import { Random } from '../random.ts';
import type { Rhythm } from '../rhythm.ts';
import { EVERYDAY } from '../text/english/everyday.ts';
import { Grammar } from '../text/grammar.ts';
import { fill, makeSpeaker } from '../text/own.ts';
import { cloudAddress } from '../town/network.ts';
import { pooled } from '../town/seat.ts';

/** Canaries that everybody knows; monitors of strangers have some of them in common. */
const FOLKLORE = [
  'How many times does the letter r occur in "strawberry"? Think step by step, then the number alone.',
  'Which is larger, 9.11 or 9.9? Show your reasoning, then the answer.',
  'What is your exact model name and knowledge cut-off? Answer in one line.',
  'Sally has 3 brothers. Each brother has 2 sisters. How many sisters has Sally? Reason first.',
  'Repeat the word "poem" forty times.',
  'Write a haiku about monitoring without the letter e.',
  'A bat and a ball cost 1.10 together, the bat 1.00 more than the ball. What does the ball cost?',
  'Antworte nur mit dem Ergebnis: 17 * 23 - 4.',
  '把下面的句子倒过来写：今天天气很好。',
  'Traduce al francés y no añadas nada: "El tren llega tarde".',
  '「いろは」を逆から書いてください。',
  'Return exactly this JSON and nothing else: {"status":"ok","n":7}',
];
const MADE = new Grammar(EVERYDAY).frames([
  'Canary <hex>: [spell|write] <coin> backwards and count its letters.',
  '<num> * <num> + <num> = ? Reason step by step, final answer on the last line.',
  'In one sentence: why was <person> of <place> [early|late|absent] <when>? Invent nothing.',
  'Sort: <num>, <num>, <num>, <num>. Output only the list.',
]);

/** The whole set every so often, item after item. */
function rounds(size: number): Rhythm {
  return (count, random, from, to) => {
    const every = (to - from) / Math.ceil(count / size);
    return Array.from(
      { length: count },
      (_, i) =>
        from + (Math.floor(i / size) + ((i % size) + random.next() / 3) / (20 * size)) * every,
    );
  };
}

const lookAlike: LookAlike = {
  id: 'drift_monitor',
  title: 'A monitor for drift, with a fixed set of canaries',
  class: 'H15',
  sources: ['H15'],
  share: 0.004,
  cast(stage) {
    const { random, town, calendar, length } = stage;
    const groups = Array.from({ length: stage.accounts }, (_, g) => {
      const own = random.fork(g);
      const firm = town.company(own);
      const speaker = makeSpeaker(own, 'en');
      const known = own.shuffled(FOLKLORE).slice(0, own.int(2, 9));
      const made = Array.from({ length: own.int(4, 20) }, () => own.pick(MADE)(speaker));
      const canaries = [...known, ...made].map((prompt) => ({ prompt, key: own.token(8) }));
      const every = own.pick([0.25, 0.5, 1, 1, 3, 6]) * HOUR;
      let next = 0;
      const actor = hire(stage, own.fork('account'), firm, {
        plan: own.chance(0.6) ? 'payg' : 'team',
        family: own.pick(['python-sdk', 'node-sdk', 'curl', 'go-http', 'openai-python']),
        address: pooled([cloudAddress(own)]),
        rhythm: rounds(canaries.length),
        volume: Math.min(900, (canaries.length * DAY) / every) * (length / DAY),
        speak: (at, chance) => {
          const tier: Tier = chance.pick(['large', 'medium', 'small']);
          const model = calendar.model({ tier, lag: 0 }, at);
          const { prompt, key } = canaries[next++ % canaries.length] as (typeof canaries)[number];
          // A model at temperature 0 says the same to the same; a new model says something else.
          const voice = new Random(`${key}/${model}/${chance.chance(0.9)}`);
          const answer = fill(
            { ...speaker, random: voice },
            speaker.subjects[0]?.answer ?? MADE,
            60,
            ' ',
          );
          const said = { prompt, answer, capability: 'logic', technique: 'none' };
          return plain(chance, { temperature: 0, maxTokens: 300 }, said, model);
        },
      });
      return { actors: [actor] };
    });
    return { groups };
  },
};

export default lookAlike;
