/** What one capability file, one technique file and the shared word groups look like. */

export type Language = 'en' | 'zh' | 'es' | 'fr' | 'de' | 'ja' | 'ko' | 'ru' | 'pt' | 'ar';

/**
 * One idea said in several languages: stems, separated by `|`, matched without regard to case wherever they stand.
 * A space stands for any one symbol or white space, `0` for any digit, a closing `_` for the end of the word;
 * `write (a|an) poem` is two stems. In languages with Latin letters a stem starts at a word's start.
 * `any` holds what no language owns (tags, braces, score tokens): one regular expression over the lowered text,
 * in Hyperscan's dialect: no look-around, no back-references, no repeat above 50.
 */
export type Cues = Readonly<Partial<Record<Language | 'any', string>>>;

/**
 * A condition in SQL over the columns of `texts`. `{group}` is 1 when a cue of the group was seen: a group of the
 * same file, a shared one of classify-lexicon.ts, or `{technique.group}` of another file.
 */
export type Shape = string;

/** What was seen, and how much it says. Negative weights speak against. */
export type Weights = readonly (readonly [shape: Shape, weight: number])[];

/** A technique is present when its evidence reaches the bar and no other technique has more. */
export interface Technique {
  readonly title: string;
  /** Who does the same honestly, and what keeps them apart here or later. */
  readonly benign: string;
  readonly cues: Readonly<Record<string, Cues>>;
  /** Without this nothing else counts: vocabulary alone must not decide. */
  readonly needs: Shape;
  readonly weights: Weights;
  /** Decides alone, whatever else is seen. */
  readonly surely?: Shape;
}

/** Every technique's bar. */
export const BAR = 10;

/** The capability with the highest score is given; what is seen in the payload counts most. */
export interface Capability {
  readonly title: string;
  readonly cues: Readonly<Record<string, Cues>>;
  readonly weights: Weights;
}
