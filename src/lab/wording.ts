/** A campaign's template in one wording or, for careful operators, in several that share few words. */

import type { Evasion } from './cast.ts';
import type { Random } from './random.ts';
import { EVERYDAY } from './text/english/everyday.ts';
import { type Banks, Grammar } from './text/grammar.ts';

const WORDINGS = 8;

/**
 * Expands each frame once for each wording. `frames` say the same thing in different words by `[a|b]`.
 * Below level 3 there is one wording. An account uses two or three of those there are.
 */
export class Wordings {
  readonly #texts: readonly string[];

  constructor(random: Random, evasion: Evasion, frames: readonly string[], banks: Banks = {}) {
    const grammar = new Grammar(EVERYDAY, banks);
    const compiled = grammar.frames(frames);
    const voice = { random, own: ['the task'] };
    const count = evasion >= 3 ? WORDINGS : 1;
    this.#texts = Array.from({ length: count }, (_, i) => {
      // Each frame is a way of its own to say it; a single wording takes one of them at random.
      const frame = count > 1 ? compiled[i % compiled.length] : random.pick(compiled);
      return frame ? frame(voice) : '';
    });
  }

  get all(): readonly string[] {
    return this.#texts;
  }

  /** What one account alternates between. */
  some(random: Random): readonly string[] {
    return random.shuffled(this.#texts).slice(0, Math.min(3, this.#texts.length));
  }
}
