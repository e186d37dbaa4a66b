/** A small text grammar: `[a|b]` chooses, `<bank>` takes from a word bank, `<num>` and the like are made up, `<lt>` and `<ob>` are a real `<` and `[`. */
import { StillwatchError } from '../../errors.ts';
import type { Random } from '../random.ts';

export type Banks = Readonly<Record<string, readonly string[]>>;

/** What an expansion may draw on: chance, and the names that belong to whoever is speaking. */
export interface Voice {
  readonly random: Random;
  /** Coined names of the speaker's own projects, people and places; never shared by accident. */
  readonly own: readonly string[];
}

type Node = string | ((voice: Voice) => string);
export type Frame = (voice: Voice) => string;

const NAME = /^[a-z]+>/;

const SYLLABLES =
  'ba be bo ca ce co da del dor el fa fen gal ha hol in ka kel lo lu ma mer na no or pa per qui ra ro sa sen ta tor ul va vel wen ya zo'.split(
    ' ',
  );

/** A pronounceable name that hardly anybody else will coin: 40^3 stems and more. */
export function coin(random: Random): string {
  let out = '';
  for (let i = random.int(3, 4); i > 0; i--) out += random.pick(SYLLABLES);
  return out[0]?.toUpperCase() + out.slice(1);
}

const BUILT_IN: Readonly<Record<string, (voice: Voice) => string>> = {
  lt: () => '<',
  gt: () => '>',
  ob: () => '[',
  cb: () => ']',
  num: ({ random }) => String(random.int(2, 99)),
  big: ({ random }) => String(Math.round(random.logNormal(4000, 1.6))),
  dec: ({ random }) => random.between(0.1, 99).toFixed(2),
  pct: ({ random }) => `${random.between(1, 99).toFixed(1)}%`,
  hex: ({ random }) => random.hex(random.int(6, 12)),
  own: ({ random, own }) => random.pick(own),
  coin: ({ random }) => coin(random),
  var: ({ random }) => `${random.pick(SYLLABLES)}${random.pick(SYLLABLES)}`,
  date: ({ random }) =>
    `2026-${String(random.int(1, 12)).padStart(2, '0')}-${String(random.int(1, 28)).padStart(2, '0')}`,
  time: ({ random }) =>
    `${String(random.int(0, 23)).padStart(2, '0')}:${String(random.int(0, 59)).padStart(2, '0')}`,
};

/** Compiles frames against one set of banks; bank entries may be frames themselves. */
export class Grammar {
  readonly #banks: Banks;
  readonly #made = new Map<string, readonly Frame[]>();

  constructor(...banks: readonly Banks[]) {
    this.#banks = Object.assign({}, ...banks) as Banks;
  }

  frames(texts: readonly string[]): readonly Frame[] {
    return texts.map((text) => this.frame(text));
  }

  frame(text: string): Frame {
    const nodes = this.#sequence(text, { at: 0 }, false);
    const first = nodes[0];
    if (nodes.length === 1 && typeof first === 'string') return () => first;
    return (voice) => {
      let out = '';
      for (const node of nodes) out += typeof node === 'string' ? node : node(voice);
      return out;
    };
  }

  #sequence(text: string, cursor: { at: number }, inside: boolean): Node[] {
    const nodes: Node[] = [];
    let plain = '';
    const flush = () => {
      if (plain !== '') nodes.push(plain);
      plain = '';
    };
    while (cursor.at < text.length) {
      const letter = text[cursor.at] as string;
      if (inside && (letter === '|' || letter === ']')) break;
      cursor.at++;
      if (letter === '[') {
        flush();
        nodes.push(this.#choice(text, cursor));
      } else if (letter === '<' && NAME.test(text.slice(cursor.at, cursor.at + 20))) {
        flush();
        const end = text.indexOf('>', cursor.at);
        nodes.push(this.#reference(text.slice(cursor.at, end)));
        cursor.at = end + 1;
      } else plain += letter;
    }
    flush();
    return nodes;
  }

  #choice(text: string, cursor: { at: number }): Node {
    const branches: Node[][] = [];
    do {
      branches.push(this.#sequence(text, cursor, true));
    } while (text[cursor.at++] === '|');
    return (voice) => {
      let out = '';
      for (const node of voice.random.pick(branches)) {
        out += typeof node === 'string' ? node : node(voice);
      }
      return out;
    };
  }

  #reference(name: string): Node {
    const builtIn = BUILT_IN[name];
    if (builtIn) return builtIn;
    const bank = this.#banks[name];
    if (!bank)
      throw new StillwatchError('internal', `The lab's grammar has no word bank <${name}>.`);
    return (voice) => {
      // Compiled on first use: banks may refer to each other in a ring.
      let frames = this.#made.get(name);
      if (!frames) {
        frames = this.frames(bank);
        this.#made.set(name, frames);
      }
      return voice.random.pick(frames)(voice);
    };
  }
}
