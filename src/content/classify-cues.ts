/** Turns cues into one pattern for each group, so that a pattern's number is its group's. */
import { StillwatchError } from '../errors.ts';
import { LEXICON } from './classify-lexicon.ts';
import type { Cues } from './classify-member.ts';
import { CAPABILITIES, TECHNIQUES } from './classify-registry.ts';

/** Symbols that stems read as a space. */
export const SYMBOLS = '\n\t\r!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';

const LATIN: ReadonlySet<string> = new Set(['en', 'es', 'fr', 'de', 'pt']);
const NEVER = '\u0001';

export interface CompiledCues {
  /** Names of the groups; those with an expression come first. */
  readonly groups: readonly string[];
  /** For each group all its stems in one pattern. */
  readonly patterns: readonly string[];
  /** For each of the first groups its expression. */
  readonly expressions: readonly string[];
}

/** Compiles every cue of the lexicon, the techniques and the capabilities. */
export function compileCues(): CompiledCues {
  const all = new Map<string, Cues>(Object.entries(LEXICON));
  for (const [label, member] of [...TECHNIQUES, ...CAPABILITIES]) {
    for (const [name, cues] of Object.entries(member.cues)) all.set(`${label}.${name}`, cues);
  }
  const groups = [...all].sort(
    ([, a], [, b]) => Number(b.any !== undefined) - Number(a.any !== undefined),
  );
  return {
    groups: groups.map(([name]) => name),
    patterns: groups.map(([, cues]) => pattern(cues)),
    expressions: groups.flatMap(([, { any }]) => (any === undefined ? [] : [`(?:${any})`])),
  };
}

/** Plain alternatives and nothing else: those are what the engine scans fastest. */
function pattern(cues: Cues): string {
  const all = new Set(
    Object.entries(cues)
      .filter(([language]) => language !== 'any')
      .flatMap(([language, cue]) => stems(cue).map((stem) => written(language, stem))),
  );
  // A stem inside which another one stands adds nothing.
  const short = [...all].filter((one) => ![...all].some((o) => o !== one && one.includes(o)));
  return short.length === 0 ? NEVER : `(?:${short.join('|')})`;
}

/** A stem as it stands in the text that is matched. */
function written(language: string, stem: string): string {
  if (!/^[^()[\]{}*+?.\\^$|~]+$/.test(stem)) {
    throw new StillwatchError('internal', `A stem is no plain text: ${stem}`);
  }
  // A short Latin word inside another script needs its own boundary.
  const starts = LATIN.has(language) || /^[\w ]{1,4}$/.test(stem);
  return `${starts ? ' ' : ''}${stem.replaceAll('_', ' ')}`;
}

/** Splits at `|` outside brackets, writes `a(b|c)` out as `ab` and `ac`, and `ab?` as `a` and `ab`. */
function stems(cue: string): string[] {
  let depth = 0;
  const parts = [...cue].map((char) => {
    if (char === '(') depth++;
    if (char === ')') depth--;
    return char === '|' && depth === 0 ? '\n' : char;
  });
  return parts.join('').split('\n').flatMap(spelled);
}

/** A cue that stands for more would cost more than it finds. */
const MOST = 300;

function spelled(stem: string): string[] {
  const [whole, inside] = /\(([^()]*)\)|.\?/u.exec(stem) ?? [];
  if (whole === undefined) return [stem];
  const choices = inside?.split('|') ?? ['', whole.slice(0, -1)];
  const all = choices.flatMap((choice) => spelled(stem.replace(whole, () => choice)));
  if (all.length > MOST) throw new StillwatchError('internal', `A cue is too wide: ${stem}`);
  return all;
}
