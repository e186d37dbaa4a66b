/** Where the words of a world come from: the project's own grammars, or a directory of published prompts. */
import type { Random } from '../random.ts';
import type { Voice } from './grammar.ts';
import type { Subject } from './packs.ts';

/** One request and what is answered to it. */
export interface Said {
  readonly system?: string;
  readonly prompt: string;
  readonly answer: string;
  readonly capability: string;
  readonly technique: string;
}

/** Somebody who asks: a voice with subjects and habits of their own. */
export interface Speaker extends Voice {
  readonly subjects: readonly Subject[];
  /** Writes without capitals. */
  readonly lower: boolean;
}

/** Which part of a corpus fills which part of the world. */
export type Role = 'attack' | 'benign' | 'hard_negative';

export interface Vein {
  readonly source: string;
  draw(random: Random): Said;
}

/**
 * Must: draw all chance from the given `random`; return fresh text on each call.
 * Must not: return the same text to two speakers more often than the material forces it to.
 */
export interface TextSource {
  readonly id: 'grammar' | 'corpus';
  ask(speaker: Speaker): Said;
  follow(speaker: Speaker): Said;
  /** A self-contained task as question banks hold it; any capability when none is named. */
  task(random: Random, capability?: string): Said;
  /** About `bytes` of material to paste in: logs, tables, passages. */
  material(speaker: Voice & { readonly subjects: readonly Subject[] }, bytes: number): string;
  /** Bytes of text an exchange should hold, drawn around the option `textBytes`. */
  size(random: Random): number;
  /** Whole requests of one published pipeline, or nothing when the source has none of that kind. */
  vein(random: Random, role: Role, techniques: readonly string[]): Vein | undefined;
}
