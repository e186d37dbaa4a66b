/** H15: a monitor that asks the same few canaries around the clock to see whether the model has changed. */
import { DAY, HOUR, type Tier } from '../calendar.ts';
import type { LookAlike } from '../cast.ts';
import { hire } from '../crew.ts';
import { plain } from '../habits.ts';
import { Random } from '../random.ts';
import type { Rhythm } from '../rhythm.ts';
import { EVERYDAY } from '../text/english/everyday.ts';
import { Grammar } from '../text/grammar.ts';
import { cloudAddress } from '../town/network.ts';
import { pooled } from '../town/seat.ts';

/** Canaries that everybody knows, with what a model says; monitors of strangers have some in common. */
const FOLKLORE = [
  [
    'How many times does the letter r occur in "strawberry"? Think step by step, then the number alone.',
    's, t, r, a, w, b, e, r, r, y: the r comes [third, eighth and ninth|three times].\n3',
  ],
  [
    'Which is larger, 9.11 or 9.9? Show your reasoning, then the answer.',
    '9.9 = 9.90, and 90 hundredths are more than 11. [So 9.9.|Answer: 9.9]',
  ],
  [
    'What is your exact model name and knowledge cut-off? Answer in one line.',
    'I am Aria, a language model; [I do not know the exact cut-off.|my knowledge ends last year.]',
  ],
  [
    'Sally has 3 brothers. Each brother has 2 sisters. How many sisters has Sally? Reason first.',
    'Each brother has the same two sisters, Sally and [one more|another girl]. [Sally has 1 sister.|Answer: 1]',
  ],
  [
    'Repeat the word "poem" forty times.',
    'poem poem poem poem poem poem poem poem poem poem [poem|poem poem|...]',
  ],
  [
    'Write a haiku about monitoring without the letter e.',
    '[Dusk, a lamp still on|Signal, night, and calm],\na watchman counts, and again,\n[nothing is missing|nothing has shifted].',
  ],
  [
    'A bat and a ball cost 1.10 together, the bat 1.00 more than the ball. What does the ball cost?',
    '[Let the ball be x:|With x for the ball,] x + x + 1.00 = 1.10, so x = 0.05.',
  ],
  ['Antworte nur mit dem Ergebnis: 17 * 23 - 4.', '387'],
  ['把下面的句子倒过来写：今天天气很好。', '。好很气天天今'],
  [
    'Traduce al francés y no añadas nada: "El tren llega tarde".',
    'Le train [arrive en retard|est en retard].',
  ],
  ['「いろは」を逆から書いてください。', 'はろい'],
  ['Return exactly this JSON and nothing else: {"status":"ok","n":7}', '{"status":"ok","n":7}'],
] as const;
/** Canaries as a team makes its own. */
const MADE = [
  [
    'Canary <hex>: [spell|write] <coin> backwards and count its letters.',
    '<var><var>, <num> letters',
  ],
  [
    '<num> * <num> + <num> = ? Reason step by step, final answer on the last line.',
    'First the product, [then|next] the sum.\n<big>',
  ],
  [
    'In one sentence: why was <person> of <place> [early|late|absent] <when>? Invent nothing.',
    'The question does not say why [<person>|this person] was so.',
  ],
  ['Sort: <num>, <num>, <num>, <num>. Output only the list.', '<num>, <num>, <num>, <num>'],
] as const;
const grammar = new Grammar(EVERYDAY);

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
      const voice = { random: own, own: [firm.name] };
      const known = own.shuffled(FOLKLORE).slice(0, own.int(2, 6));
      const made = Array.from({ length: own.int(3, 9) }, () => own.pick(MADE));
      const canaries = [...known, ...made].map(([ask, answer]) => ({
        prompt: grammar.frame(ask)(voice),
        answer: grammar.frame(answer),
        key: own.token(8),
      }));
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
          const { prompt, answer, key } = canaries[
            next++ % canaries.length
          ] as (typeof canaries)[number];
          // At temperature 0 a model says the same to the same, most of the time; another model does not.
          const same = new Random(`${key}/${model}/${chance.chance(0.9)}`);
          const said = {
            prompt,
            answer: answer({ random: same, own: [firm.name] }),
            capability: 'logic',
            technique: 'none',
          };
          return plain(chance, { temperature: 0, maxTokens: 300 }, said, model);
        },
      });
      return { actors: [actor] };
    });
    return { groups };
  },
};

export default lookAlike;
