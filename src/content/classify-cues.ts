/** Turns cues into plain phrases, a few expressions, and the bits that they set. */
import { StillwatchError } from '../errors.ts';
import { expand } from './classify-expand.ts';
import { FAMILIES } from './classify-families.ts';
import { LEXICON } from './classify-lexicon.ts';
import type { Cues, Language } from './classify-member.ts';
import { CAPABILITIES, TECHNIQUES } from './classify-registry.ts';

/** Bits a word holds; the 64th is left out, so that no signed number is ever needed. */
export const WORD_BITS = 63;
/** A hit's block says its bit: phrases of one bit fill whole blocks. */
export const BLOCK = 8;
/** Characters that the phrase road reads as a space. Digits become 0 there. */
export const SYMBOLS = '\n\t\r!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~“”‘’';

const LATIN: ReadonlySet<Language> = new Set(['en', 'es', 'fr', 'de', 'pt']);
const NEVER = '\u0001';

export interface CompiledCues {
  /** Phrases for the normalised text, every bit's padded to whole blocks. */
  readonly phrases: readonly string[];
  /** Bit of each block of phrases. */
  readonly blocks: readonly number[];
  /** Expressions for the lowered text, and the bit of each. */
  readonly expressions: readonly string[];
  readonly expressionBits: readonly number[];
  readonly bits: number;
  /** `rubric_grading.scale` or, for shared words, `form` → its ways: sets of bits that must share a window. */
  readonly ways: ReadonlyMap<string, readonly (readonly number[])[]>;
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

/** As common as these a part says nothing; a part that allows one is left out. */
const COMMON: ReadonlySet<string> = new Set(
  ` a| an| the| to| in| of| for| on| at| it| is| be| can| you| that| this| with| from| no| n| i| will| my| de| en| que| un| le`
    .split('|')
    .flatMap((word) => [word, `${word} `]),
);

function phrasesOf(language: Language, part: string): string[] {
  const phrases = expand(part.replace(/^\\b/, ''));
  if (phrases === undefined) {
    throw new StillwatchError('internal', `A cue is no plain phrase: ${language} ${part}`);
  }
  return phrases
    .map((phrase) => normal(phrase).trim().replaceAll('\b', ' ').trimStart())
    .filter((phrase) => phrase !== '')
    .map((phrase) => (LATIN.has(language) || /^[ -~]{1,3}$/.test(phrase) ? ` ${phrase}` : phrase));
}

type AddPhrases = (bit: number, phrases: readonly string[]) => void;

/** A way for each alternative of the cue; the n-th ways of all languages share their bits. */
function compileGroup(cues: Cues, addPhrases: AddPhrases, next: () => number): number[][] {
  const bits = new Map<string, number>();
  const ways = new Map<string, number[]>();
  for (const [key, cue] of Object.entries(cues)) {
    const language = key as Language;
    if (language === 'any') continue;
    let text: string = cue;
    for (const [from, to] of REWRITES) text = text.replace(from, to);
    const count = new Map<number, number>();
    for (const alternative of split(text, '|')) {
      const parts = split(alternative, '~')
        .map((part) => phrasesOf(language, part.trim()))
        .filter((phrases) => phrases.length > 0)
        .filter((phrases, _, all) => all.length === 1 || !phrases.some((one) => COMMON.has(one)));
      const nth = parts.length === 1 ? 0 : (count.get(parts.length) ?? 0);
      count.set(parts.length, nth + 1);
      const way = parts.map((phrases, index) => {
        const name = `${parts.length}.${nth}.${index}`;
        const bit = bits.get(name) ?? next();
        bits.set(name, bit);
        addPhrases(bit, phrases);
        return bit;
      });
      if (way.length > 0) ways.set(`${parts.length}.${nth}`, way);
    }
  }
  return [...ways.values()];
}

/** Every `a~b` that a shape names. */
function pairs(): ReadonlySet<string> {
  const shapes = [
    ...[...TECHNIQUES.values()].flatMap(({ when, unless }) => [...when, unless ?? '']),
    ...[...CAPABILITIES.values()].flatMap(({ weights }) => weights.map(([shape]) => shape)),
  ];
  return new Set(
    shapes.flatMap((shape) => shape.match(/(?<=\{)[a-z_.]+(?:~[a-z_.]+)+(?=\})/g) ?? []),
  );
}

/** One way for each choice of a way from every family of the pair: all its bits must share a window. */
function across(
  pair: string,
  ways: ReadonlyMap<string, readonly (readonly number[])[]>,
): number[][] {
  let all: number[][] = [[]];
  for (const name of pair.split('~')) {
    const own = ways.get(name);
    if (own === undefined) throw new StillwatchError('internal', `No family of words: ${name}.`);
    all = all.flatMap((head) => own.map((tail) => [...head, ...tail]));
  }
  return all;
}

/** Compiles every cue of the lexicon, the techniques and the capabilities. */
export function compileCues(): CompiledCues {
  const phrases = new Map<number, Set<string>>();
  const expressions: string[] = [];
  const expressionBits: number[] = [];
  const ways = new Map<string, number[][]>();
  let bits = 0;
  const addPhrases: AddPhrases = (bit, found) => {
    const known = phrases.get(bit) ?? new Set();
    phrases.set(bit, known);
    for (const phrase of found) known.add(phrase);
  };
  const groups: [string, Cues][] = [...Object.entries(LEXICON), ...Object.entries(FAMILIES)];
  for (const [label, member] of [...TECHNIQUES, ...CAPABILITIES]) {
    for (const [name, cues] of Object.entries(member.cues)) groups.push([`${label}.${name}`, cues]);
  }
  for (const [name, cues] of groups) {
    const found = compileGroup(cues, addPhrases, () => bits++);
    if (cues.any !== undefined) {
      expressions.push(
        `(?:${cues.any.replace(/ (?![?*+{])/g, '\\s+').replace(/ (?=[?*+{])/g, '\\s')})`,
      );
      expressionBits.push(bits);
      found.push([bits++]);
    }
    ways.set(name, found);
  }
  for (const pair of pairs()) ways.set(pair, across(pair, ways));
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

/**
 * SQL arithmetic for a shape, above 0 when it holds; `label` is the file the shape stands in.
 * AND and OR become products and sums: the engine evaluates those once, eagerly and without rewriting them.
 */
export function resolve(shape: string, label: string, groups: readonly string[]): string {
  const seen = (name: string): string => {
    const own = groups.indexOf(`${label}.${name}`);
    const number = own < 0 ? groups.indexOf(name) : own;
    if (number < 0) {
      throw new StillwatchError('internal', `The class ${label} names an unknown group of cues.`);
    }
    return `bitTest(group_${Math.floor(number / WORD_BITS)}, ${number % WORD_BITS})`;
  };
  return shape
    .replace(/[a-zA-Z_]+(?:\([^()]*\))? (?:>=|<=|=|>|<) \d+/g, '($&)')
    .replace(/NOT (\{[a-z_.~]+\})/g, '(1 - $1)')
    .replaceAll(' AND ', ' * ')
    .replaceAll(' OR ', ' + ')
    .replace(/\{([a-z_.~]+)\}/g, (_, name: string) => seen(name));
}

/** A condition over `w0`, `w1` …, the words of bits of one window: all bits of a way are set. */
export function together(way: readonly number[]): string {
  const words = new Map<number, number[]>();
  for (const bit of new Set(way)) {
    const word = Math.floor(bit / WORD_BITS);
    words.set(word, [...(words.get(word) ?? []), bit % WORD_BITS]);
  }
  return [...words]
    .map(([word, bits]) => `bitTest${bits.length > 1 ? 'All' : ''}(w${word},${bits.join(',')})`)
    .join('*');
}
