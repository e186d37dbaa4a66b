/** What the files of `lessons/` look like: the text from which the judge of samples learns. */

/**
 * `[a|b]` stands for one of several ways to say it. Written for this project, in many manners and languages, and
 * never taken from the material that the judge is measured on.
 */
export interface Lesson {
  /** What is asked. */
  readonly asks: readonly string[];
  /** How answers to such questions begin. */
  readonly answers: readonly string[];
  /** Things that such questions are about, `|` between them. */
  readonly things: string;
}

/** Instructions of one technique. */
export interface Frames {
  /** Whole requests around `{q}` (what is asked), `{a}` (an answer), `{t}` (a raw trace of thought). */
  readonly frames: readonly string[];
  /** What is wanted and nothing else; `manner.ts` says in how many ways it is put. */
  readonly says: readonly string[];
  /** What an answer consists of, in pairs such as `thoughts/answer`. */
  readonly parts: readonly string[];
  /** What it is wanted of, with `{q}`, `{a}` and `{t}`; `{q}` when left out. */
  readonly bodies?: readonly string[];
  /** The capability that it is mostly about, when it is of one kind. */
  readonly about?: string;
}
