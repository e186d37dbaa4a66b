/** Three accounts in a thousand are hostile, as a provider would have it: does precision hold when guilt is rare? */
import type { Evasion } from '../../cast.ts';
import { heldOut } from '../held-out.ts';
import { LATER_SEED, type Part } from '../part.ts';
import { runTrial } from '../trial.ts';
import { type WorldResult, worldResult } from '../world-result.ts';

const LEVELS: readonly Evasion[] = [0, 1, 2];
/** Together 0.3 % of the accounts. */
const CAMPAIGNS = ['fixed_prompt', 'judge_cleaner', 'trajectory_tooling'];
const SHARE = 0.001;

export interface RareResult extends WorldResult {
  readonly seed: number;
  readonly evasion: number;
}

export const part: Part = {
  id: 'rare',
  title: 'three campaigns on 0.3 % of the accounts of a larger world',
  async run(bench) {
    const { wish, say } = bench;
    const options = {
      seeds: wish.seeds ?? [LATER_SEED],
      accounts: wish.accounts ?? 20_000,
      exchanges: wish.exchanges ?? 500_000,
      hostile: SHARE * CAMPAIGNS.length,
      text: wish.corpus === undefined ? 'own' : 'corpus, held-out half',
    };
    const text = await heldOut(bench);
    const results: RareResult[] = [];
    for (const evasion of LEVELS) {
      for (const seed of options.seeds) {
        const trial = await runTrial(bench, {
          seed,
          accounts: options.accounts,
          exchanges: options.exchanges,
          campaigns: CAMPAIGNS.map((profile) => ({ profile, share: SHARE, evasion })),
          ...text,
        });
        const result = worldResult(trial);
        const { precision, recall } = result;
        say(`E${evasion} ${seed}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
        results.push({ seed, evasion, ...result });
      }
    }
    return { options, results };
  },
};
