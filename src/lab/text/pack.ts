/** A pack of words about one subject in one language: what people ask, what is answered, what is pasted in. */
import type { Banks } from './grammar.ts';

export interface Pack {
  /** The capability it exercises, one word (`coding`, `math`, …). */
  readonly capability: string;
  /** ISO 639-1. */
  readonly language: string;
  readonly banks: Banks;
  /** What a person asks, in a person's words. */
  readonly ask: readonly string[];
  /** What a person says next in the same conversation. */
  readonly follow: readonly string[];
  /** A self-contained task, as a question bank holds it. */
  readonly task: readonly string[];
  /** Sentences of an answer. */
  readonly answer: readonly string[];
  /** Sentences or lines of material that people paste in. */
  readonly material: readonly string[];
}
