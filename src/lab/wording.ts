/** A campaign's template in one wording or, for careful operators, in several that share few words. */

import type { Evasion } from './cast.ts';
import type { Random } from './random.ts';
import { EVERYDAY } from './text/english/everyday.ts';
import { Grammar } from './text/grammar.ts';

const WORDINGS = 8;

/** From this level on an operator says the same thing in several ways. */
export function paraphrases(evasion: Evasion): boolean {
  return evasion >= 3;
}

/**
 * Expands each frame once for each wording. `frames` say the same thing in different words by `[a|b]`; `<own>` in
 * them is one of `labels`, the same throughout a wording. An account uses two or three of the wordings there are.
 */
export class Wordings {
  readonly #texts: readonly string[];

  constructor(
    random: Random,
    evasion: Evasion,
    frames: readonly string[],
    labels: readonly string[] = ['the task'],
  ) {
    const compiled = new Grammar(EVERYDAY).frames(frames);
    const count = paraphrases(evasion) ? WORDINGS : 1;
    this.#texts = Array.from({ length: count }, (_, i) => {
      // Each frame is a way of its own to say it; a single wording takes one of them at random.
      const frame = count > 1 ? compiled[i % compiled.length] : random.pick(compiled);
      return frame ? frame({ random, own: [random.pick(labels)] }) : '';
    });
  }

  /** What one account alternates between. */
  some(random: Random): readonly string[] {
    return random.shuffled(this.#texts).slice(0, Math.min(3, this.#texts.length));
  }
}

/** Puts the parts of one request where a wording has `{ask}`, `{given}` and the like. */
export function fillIn(wording: string, parts: Readonly<Record<string, string>>): string {
  return wording.replace(/\{(\w+)\}/g, (slot, name: string) => parts[name] ?? slot);
}

/** The word by which a wording wants a section of the answer marked: `<word>` or `"word:"`. */
export function labelIn(wording: string): string {
  const [, tag, heading] = /<(\w+)>|"(\w+):"/.exec(wording) ?? [];
  return tag ?? heading ?? 'steps';
}
