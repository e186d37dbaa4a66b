/** What the part `baselines` writes: ours and other ways of finding the same accounts, each at every threshold. */

interface Balance {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface BaselineMethod {
  readonly id: string;
  /** At the threshold it would be used with. */
  readonly default: Balance;
  /** At the threshold with the best F1, chosen with the truth. */
  readonly best: Balance;
  /** Place by place the same threshold. */
  readonly curve: { readonly recall: readonly number[]; readonly precision: readonly number[] };
  readonly seconds: number;
  readonly peak_bytes: number;
}

/** One world. */
export interface BaselineResult {
  /** Where its words come from: `own` or `corpus`. */
  readonly text: string;
  readonly seed: number;
  readonly methods: readonly BaselineMethod[];
}
