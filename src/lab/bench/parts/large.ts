/** The campaigns of February 2026 in a provider's traffic: rate of reading, time of the scan, memory and disk. */
import { FULL, type LargeResult, measureLarge, TEXT_BYTES } from '../large.ts';
import { LARGE_SEED, type Part } from '../part.ts';

export const part: Part = {
  id: 'large',
  title: 'sixteen million exchanges, as a stream',
  onlyNamed: true,
  async run(bench) {
    const { wish } = bench;
    const [seed = LARGE_SEED] = wish.seeds ?? [];
    const options = {
      seed,
      accounts: wish.accounts ?? FULL.accounts,
      exchanges: wish.exchanges ?? FULL.exchanges,
      textBytes: wish.text ?? TEXT_BYTES,
    };
    const results: LargeResult = await measureLarge(bench, options);
    return { options, results };
  },
};
