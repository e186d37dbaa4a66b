/** Turns texts into sparse features: hashed stems and pairs of them, and the groups of cues that were seen. */
import type { Features } from './softmax.ts';

/** Hashed words share this many places. */
const PLACES = 1 << 15;
/** Letters of a word that count: enough to tell words apart, few enough to join their forms. */
const STEM = 6;

/** A text, the groups of cues seen in it, and how much it counts. */
export interface Seen {
  readonly text: string;
  readonly cues: readonly number[];
  readonly weight: number;
  /** Labels that the cues give it, numbered behind the groups. */
  readonly labels: readonly number[];
}

/** How much one group of cues counts beside all the words of a text together. */
const CUE = 0.35;
/** How much a label that the cues give. */
const LABEL = 0.7;

export function sizeOf(groups: number): number {
  return PLACES + groups;
}

export function featuresOf(parts: readonly Seen[]): Features {
  const values = new Map<number, number>();
  for (const { text, cues, labels, weight } of parts) {
    const places = new Set(tokens(text).map(place));
    // Long and short texts count alike.
    const each = weight / Math.sqrt(Math.max(1, places.size));
    for (const at of places) values.set(at, (values.get(at) ?? 0) + each);
    const add = (at: number, value: number) => values.set(at, (values.get(at) ?? 0) + value);
    for (const group of cues) add(PLACES + group - 1, CUE * weight);
    for (const label of labels) add(PLACES + label - 1, LABEL * weight);
  }
  const at = Uint32Array.from(values.keys()).sort();
  return { at, value: Float32Array.from(at, (key) => values.get(key) as number) };
}

/** Stems and pairs of neighbours; scripts without spaces give pairs of characters. */
function tokens(text: string): string[] {
  const out: string[] = [];
  let last = '';
  for (const [word] of text.toLowerCase().matchAll(WORDS)) {
    const stem = /^\d/.test(word) ? '0' : word.slice(0, STEM);
    out.push(stem, `${last} ${stem}`);
    last = stem;
  }
  return out;
}

const WORDS =
  /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]{1,2}|[^\P{L}\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]+|\d+|[^\s\p{L}\d]+/gu;

/** FNV-1a. */
function place(token: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < token.length; i++) hash = Math.imul(hash ^ token.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) & (PLACES - 1);
}
