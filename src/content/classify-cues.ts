/** Turns cues into plain phrases, a few expressions, and the bits that they set. */
import { StillwatchError } from '../errors.ts';
import { expand } from './classify-expand.ts';
import { LEXICON } from './classify-lexicon.ts';
import type { Cues, Language } from './classify-member.ts';
import { CAPABILITIES, TECHNIQUES } from './classify-registry.ts';

/** Bits a word holds; the 64th is left out, so that no signed number is ever needed. */
export const WORD_BITS = 63;
/** A hit's block says its bit: phrases of one bit fill whole blocks. */
export const BLOCK = 16;
/** Characters that the phrase road reads as a space. Digits become 0 there. */
export const SYMBOLS = '\n\t\r!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~“”‘’';

const LATIN: ReadonlySet<Language> = new Set(['en', 'es', 'fr', 'de', 'pt']);
const NEVER = '\u0001';

/** A group is seen when one of its ways is: a way is a set of bits that must stand in one window. */
interface Group {
  readonly bits: ReadonlyMap<string, number>;
  readonly ways: readonly (readonly number[])[];
}

export interface CompiledCues {
  /** Phrases for the normalised text, every bit's padded to whole blocks. */
  readonly phrases: readonly string[];
  /** Bit of each block of phrases. */
  readonly blocks: readonly number[];
  /** Expressions for the lowered text, and the bit of each. */
  readonly expressions: readonly string[];
  readonly expressionBits: readonly number[];
  readonly bits: number;
  /** `rubric_grading.scale` or, for shared words, `form` → its ways. */
  readonly ways: ReadonlyMap<string, Group['ways']>;
}

/** Splits at a mark that stands outside every bracket. */
function split(cue: string, mark: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < cue.length; at++) {
    const char = cue[at] ?? '';
    if (char === '\\') at++;
    else if ('(['.includes(char)) depth++;
    else if (')]'.includes(char)) depth--;
    else if (char === mark && depth === 0) {
      parts.push(cue.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, cue.slice(start)];
}

/** Words in between become a gap, numbers a 0, ends of words that do not matter fall away. */
const REWRITES: readonly (readonly [RegExp, string])[] = [
  [/\(\?:(?:\\[wS]\+|\[a-z,-\]\+|\\S\{[\d,]+\}) \)(?:\{0,\d\}|\?)/g, '~'],
  [/\\[wS](?:[*+]|\{[\d,]+\}) /g, '~'],
  [/\\[wS](?:[*+]|\{[\d,]+\})(?=~|$|\||\))/g, ''],
  [/\\d(?:\{[\d,]+\}|\+)?|\[[0-9０-９٠-٩一-九两百几零十-]+\](?:\{[\d,]+\})?/g, '0'],
];

const normal = (phrase: string): string =>
  phrase
    .toLowerCase()
    .replace(/[0-9]+/g, '0')
    .replace(/./gu, (char) => (SYMBOLS.includes(char) ? ' ' : char))
    .replace(/ +/g, ' ');

function phrasesOf(language: Language, part: string): string[] {
  const bounded = part.replace(/^\\b/, '');
  const phrases = expand(bounded);
  if (phrases === undefined) {
    throw new StillwatchError('internal', `A cue is no plain phrase: ${language} ${part}`);
  }
  const latin = LATIN.has(language);
  return phrases.map((phrase) => {
    const body = normal(phrase).trim().replaceAll('\b', ' ');
    return latin ? ` ${body.trimStart()}` : body;
  });
}

function compileGroup(
  cues: Cues,
  add: (bit: number, language: Language, cue: string) => void,
  next: () => number,
): Group['ways'] {
  const bits = new Map<string, number>();
  const ways = new Map<string, number[]>();
  const bit = (name: string): number => {
    const number = bits.get(name) ?? next();
    bits.set(name, number);
    return number;
  };
  for (const [key, cue] of Object.entries(cues)) {
    const language = key as Language;
    if (language === 'any') {
      add(bit('any'), language, cue);
      ways.set('any', [bit('any')]);
      continue;
    }
    let text: string = cue;
    for (const [from, to] of REWRITES) text = text.replace(from, to);
    for (const alternative of split(text, '|')) {
      const parts = split(alternative, '~')
        .map((part) => part.trim())
        .filter((part) => part !== '' && part !== '\\b');
      const way = parts.map((part, index) => {
        const number = bit(`${parts.length}.${index}`);
        add(number, language, part);
        return number;
      });
      ways.set(String(parts.length), way);
    }
  }
  return [...ways.values()];
}

/** Compiles every cue of the lexicon, the techniques and the capabilities. */
export function compileCues(): CompiledCues {
  const phrases = new Map<number, Set<string>>();
  const expressions: string[] = [];
  const expressionBits: number[] = [];
  const ways = new Map<string, Group['ways']>();
  let bits = 0;
  const add = (bit: number, language: Language, cue: string): void => {
    if (language === 'any') {
      expressions.push(`(?:${cue.replace(/ (?![?*+{])/g, '\\s+').replace(/ (?=[?*+{])/g, '\\s')})`);
      expressionBits.push(bit);
      return;
    }
    const known = phrases.get(bit) ?? new Set();
    phrases.set(bit, known);
    for (const phrase of phrasesOf(language, cue)) if (phrase.trim() !== '') known.add(phrase);
  };
  const groups: [string, Cues][] = Object.entries(LEXICON);
  for (const [label, member] of [...TECHNIQUES, ...CAPABILITIES]) {
    for (const [name, cues] of Object.entries(member.cues)) groups.push([`${label}.${name}`, cues]);
  }
  for (const [name, cues] of groups)
    ways.set(
      name,
      compileGroup(cues, add, () => bits++),
    );
  const padded: string[] = [];
  const blocks: number[] = [];
  for (const [bit, known] of phrases) {
    // A phrase inside which another one stands adds nothing.
    const all = [...known];
    const list = all.filter(
      (phrase) => !all.some((other) => other !== phrase && phrase.includes(other)),
    );
    for (let at = 0; at < list.length; at += BLOCK) {
      blocks.push(bit);
      for (let step = 0; step < BLOCK; step++) padded.push(list[at + step] ?? NEVER);
    }
  }
  return { phrases: padded, blocks, expressions, expressionBits, bits, ways };
}

/** Replaces every `{group}` of a shape by the test of its bit; `label` is the file the shape stands in. */
export function resolve(shape: string, label: string, groups: readonly string[]): string {
  return shape.replace(/\{([a-z_.]+)\}/g, (_, name: string) => {
    const own = groups.indexOf(`${label}.${name}`);
    const number = own < 0 ? groups.indexOf(name) : own;
    if (number < 0) {
      throw new StillwatchError('internal', `The class ${label} names an unknown group of cues.`);
    }
    return `bitTest(group_${Math.floor(number / WORD_BITS)}, ${number % WORD_BITS})`;
  });
}

/** A condition over \`w0\`, \`w1\` …, the words of bits of one window: all bits of a way are set. */
export function together(way: readonly number[]): string {
  const masks = new Map<number, bigint>();
  for (const bit of way) {
    const word = Math.floor(bit / WORD_BITS);
    masks.set(word, (masks.get(word) ?? 0n) | (1n << BigInt(bit % WORD_BITS)));
  }
  return [...masks]
    .map(([word, mask]) => `(bitAnd(w${word}, ${mask}) = ${mask})`)
    .reduce((all, one) => `bitAnd(${all}, ${one})`);
}
