/** What the part `baselines` writes: simpler ways of finding the same accounts, each at every threshold. */

interface Balance {
  readonly threshold: number;
  readonly precision: number;
  readonly recall: number;
}

export interface BaselineMethod {
  readonly id: string;
  readonly title: string;
  /** At the threshold it would be used with. */
  readonly default: Balance & { readonly f1: number };
  /** At the threshold with the best F1, chosen with the truth. */
  readonly best: Balance & { readonly f1: number };
  readonly curve: readonly Balance[];
  readonly seconds: number;
  readonly memory_gb: number;
}

export interface BaselineResult {
  readonly world: string;
  readonly seed: number;
  readonly methods: readonly BaselineMethod[];
}
