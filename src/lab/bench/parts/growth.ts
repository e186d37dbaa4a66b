/** How time and memory grow with the log, stage by stage, and whether anything grows faster than n log n. */
import { FULL, type LargeResult, measureLarge, TEXT_BYTES } from '../large.ts';
import { LARGE_SEED, type Part } from '../part.ts';
import { exponent } from '../slope.ts';

/** Sixteen is the part `large`. */
const SIZES = [1e6, 2e6, 4e6, 8e6];
/** Accounts of the smallest world; they grow more slowly than exchanges, as a power of them. */
const FEWEST = { exchanges: 1e6, accounts: 60_000 };

export interface Growth {
  readonly worlds: readonly LargeResult[];
  /** Exponent of the processor time by stage, `reading`, `memory` and `store` among them; null where there is none. */
  readonly exponents: Readonly<Record<string, number | null>>;
  /** What n log n comes to over the same sizes. */
  readonly n_log_n: number | null;
}

export const part: Part = {
  id: 'growth',
  title: 'how time and memory grow from one million exchanges on',
  onlyNamed: true,
  async run(bench) {
    const { wish, say } = bench;
    const [seed = LARGE_SEED] = wish.seeds ?? [];
    const options = { seed, sizes: wish.sizes ?? SIZES, textBytes: wish.text ?? TEXT_BYTES };
    const worlds: LargeResult[] = [];
    for (const exchanges of options.sizes) {
      const accounts = accountsOf(exchanges);
      say(`${exchanges} exchanges over ${accounts} accounts`);
      const { seed, textBytes } = options;
      worlds.push(await measureLarge(bench, { seed, textBytes, exchanges, accounts }));
    }
    return { options, results: growthOf(worlds) };
  },
};

/** 60,000 accounts with a million exchanges, 500,000 with sixteen. */
export function accountsOf(exchanges: number): number {
  const power =
    Math.log(FULL.accounts / FEWEST.accounts) / Math.log(FULL.exchanges / FEWEST.exchanges);
  return Math.round(FEWEST.accounts * (exchanges / FEWEST.exchanges) ** power);
}

export function growthOf(worlds: readonly LargeResult[]): Growth {
  const sizes = worlds.map(({ exchanges }) => exchanges);
  const costs: Record<string, readonly number[]> = {
    reading: worlds.map(({ ingest }) => ingest.cpu_seconds),
    scan: worlds.map(({ scan }) => scan.cpu_seconds),
    memory: worlds.map(({ peak_bytes }) => peak_bytes),
    store: worlds.map(({ store_bytes }) => store_bytes),
  };
  for (const stage of Object.keys(worlds[0]?.scan.stages ?? {})) {
    costs[stage] = worlds.map(({ scan }) => scan.stages[stage]?.cpu_seconds ?? 0);
  }
  return {
    worlds,
    exponents: Object.fromEntries(
      Object.entries(costs).map(([name, values]) => [name, exponent(sizes, values)]),
    ),
    n_log_n: exponent(
      sizes,
      sizes.map((n) => n * Math.log2(n)),
    ),
  };
}
