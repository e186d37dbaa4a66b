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
}

/** Instructions of one technique around `{q}` (what is asked), `{a}` (an answer), `{t}` (a raw trace of thought). */
export type Frames = readonly string[];
