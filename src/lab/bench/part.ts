/** What a part of the bench is: one question about the product, answered by running it. */

/** What is asked for on the command line; a part has its own defaults for what is left out. */
export interface Wish {
  readonly seeds?: readonly number[];
  readonly accounts?: number;
  readonly exchanges?: number;
  /** Exchanges of each world, for the parts that go through several sizes. */
  readonly sizes?: readonly number[];
  /** Median bytes of text in an exchange, as the lab is asked for them. */
  readonly text?: number;
  /** Ids of profiles, for the parts that go through them. */
  readonly profiles?: readonly string[];
  /** Directory with `prompts/*.jsonl.gz`; without it, what needs real prompts is left out. */
  readonly corpus?: string;
}

export interface Bench {
  readonly wish: Wish;
  /** A throw-away directory. */
  readonly place: string;
  say(text: string): void;
}

/** What goes into the file of results: no ids, no paths, no prompt text. */
export interface Outcome {
  readonly options: object;
  readonly results: object;
}

/** The file's name is its id. */
export interface Part {
  readonly id: string;
  readonly title: string;
  /** Takes the machine for itself, and long: only run when it is named. */
  readonly onlyNamed?: boolean;
  /** `undefined` when it cannot be run here; it has said why. */
  run(bench: Bench): Promise<Outcome | undefined>;
}

/** Seeds that no threshold was tuned on; tuning uses 1 to 20. */
export const EVALUATION_SEED = 101;

/** Seeds of the parts that were made after the first evaluation had been looked at. */
export const LATER_SEED = 201;

/** Seeds of the parts that were made after those had been looked at, too. */
export const FRESH_SEED = 301;

/** Seed of the large worlds. */
export const LARGE_SEED = 501;
