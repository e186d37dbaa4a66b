/** The same worlds with one channel taken away: no accounts file, no client fields, no content. */
import { WITHHELD, type Withheld, withhold } from '../blind.ts';
import { heldOut } from '../held-out.ts';
import { LATER_SEED, type Part } from '../part.ts';
import { scanOnce, withWorld } from '../trial.ts';
import { type WorldResult, worldResult } from '../world-result.ts';

export interface BlindResult extends WorldResult {
  readonly seed: number;
  readonly withheld: Withheld;
}

export const part: Part = {
  id: 'blind_channels',
  title: 'the same worlds without accounts file, client fields or content',
  async run(bench) {
    const { wish, say } = bench;
    const options = {
      seeds: wish.seeds ?? [LATER_SEED, LATER_SEED + 1],
      accounts: wish.accounts ?? 6000,
      exchanges: wish.exchanges ?? 200_000,
      text: wish.corpus === undefined ? 'own' : 'corpus, held-out half',
    };
    const text = await heldOut(bench);
    const results: BlindResult[] = [];
    for (const seed of options.seeds) {
      const { accounts, exchanges } = options;
      await withWorld(bench, { seed, accounts, exchanges, ...text }, async (world) => {
        for (const withheld of WITHHELD) {
          const scanned = await scanOnce(bench, await withhold(world, withheld));
          const result = worldResult({ world, scanned });
          const { precision, recall } = result;
          say(
            `${seed} without ${withheld}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
          );
          results.push({ seed, withheld, ...result });
        }
      });
    }
    return { options, results };
  },
};
