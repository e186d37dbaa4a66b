/** What one capability file, one technique file and the shared word groups look like. */

/** `any` holds symbols that need no language: tags, braces, score tokens. */
export type Language = 'any' | 'en' | 'zh' | 'es' | 'fr' | 'de' | 'ja' | 'ko' | 'ru' | 'pt' | 'ar';

/**
 * One idea said in several languages: a regular expression each, matched without regard to case.
 * A space stands for any run of white space; `~` for anything inside the same sentence.
 * In languages with Latin letters every alternative starts at a word's start.
 * Hyperscan's dialect: no look-around, no back-references, no bounded repeat above 50.
 */
export type Cues = Readonly<Partial<Record<Language, string>>>;

/**
 * A condition in SQL over the columns of `texts`. `{group}` is 1 when a cue of the group was seen:
 * a group of the same file, or a shared one of classify-lexicon.ts or classify-families.ts;
 * `{a~b}` is 1 when families a and b were seen near each other.
 */
export type Shape = string;

/** A technique is present when one of `when` holds. */
export interface Technique {
  readonly title: string;
  /** Who does the same honestly, and what keeps them apart here or later. */
  readonly benign: string;
  readonly cues: Readonly<Record<string, Cues>>;
  readonly when: readonly Shape[];
  /** Holds for a neighbour that shares the words: the technique is then absent. */
  readonly unless?: Shape;
}

/** A capability's score is the sum of the weights of its groups seen and of its shapes that hold. */
export interface Capability {
  readonly title: string;
  readonly cues: Readonly<Record<string, Cues>>;
  readonly weights: readonly (readonly [shape: Shape, weight: number])[];
}

/**
 * Weak evidence added up: holds when the weights of what was seen reach `bar`. `a|b` counts once.
 * No single word family can carry a label this way, whatever it is called in the language at hand.
 */
export function atLeast(bar: number, weights: Readonly<Record<string, number>>): Shape {
  const terms = Object.entries(weights).map(([names, weight]) => {
    const any = names.split('|').map((name) => `{${name}}`);
    return `${weight} * ${any.reduce((some, one) => `greatest(${some}, ${one})`)}`;
  });
  return `(${terms.join(' + ')} >= ${bar})`;
}
