/** What each stage is worth: every stress case searched with everything, and again without one stage after the other. */
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scoreReport } from '../../score.ts';
import type { World } from '../../world.ts';
import type { Searched } from '../ablate.ts';
import type { AblateAnswer } from '../ablate-child.ts';
import { runApart } from '../apart.ts';
import { withhold } from '../blind.ts';
import { heldOut } from '../held-out.ts';
import { FRESH_SEED, type Part } from '../part.ts';
import { STRESS_CASES } from '../stress.ts';
import { withWorld } from '../trial.ts';
import { worldResult } from '../world-result.ts';

const CHILD = fileURLToPath(new URL(`../ablate-child${extname(import.meta.url)}`, import.meta.url));

export interface AblationsResult {
  /** Id of a stress case. */
  readonly stress: string;
  readonly seed: number;
  readonly accounts: number;
  readonly exchanges: number;
  readonly guilty: number;
  readonly campaigns: number;
  /** The first without `nothing`, then one for each ablation. */
  readonly searches: readonly SearchResult[];
}

export type SearchResult = ReturnType<typeof searchResult>;

export const part: Part = {
  id: 'ablations',
  title: 'every stress case, and what each stage of detection is worth there',
  async run(bench) {
    const { wish, say, place } = bench;
    const options = {
      seeds: wish.seeds ?? [FRESH_SEED],
      accounts: wish.accounts ?? 1500,
      exchanges: wish.exchanges ?? 36_000,
      text: wish.corpus === undefined ? 'own' : 'corpus, held-out half',
    };
    const text = await heldOut(bench);
    const results: AblationsResult[] = [];
    for (const { id: stress, world: made, withheld = 'nothing' } of STRESS_CASES) {
      for (const seed of options.seeds) {
        const { accounts, exchanges } = options;
        await withWorld(bench, { seed, accounts, exchanges, ...made, ...text }, async (world) => {
          const files = await withhold(world, withheld);
          const { searched } = await runApart<AblateAnswer>(CHILD, files, join(place, 'temporary'));
          const searches = searched.map((one) => searchResult(world, one));
          const { precision, recall } = searches[0] as SearchResult;
          say(`${stress} ${seed}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
          results.push({ stress, seed, ...sizes(world), searches });
        });
      }
    }
    return { options, results };
  },
};

function sizes({ accounts, exchanges, truth }: World) {
  const hostile = truth.campaigns.filter(({ label }) => label === 'distillation');
  const guilty = hostile.reduce((sum, one) => sum + one.accounts.length, 0);
  return { accounts, exchanges, guilty, campaigns: hostile.length };
}

function searchResult(world: World, { without, campaigns, seconds }: Searched) {
  const result = worldResult({ world, scanned: { report: { campaigns }, seconds } });
  const accused = Object.entries(result.look_alikes).filter(([, one]) => one.accused > 0);
  const off = scoreReport({ campaigns }, world.truth).campaigns.flatMap(
    ({ label, best_share, extraction_error: error }) =>
      label === 'distillation' && best_share > 0 && error !== null ? [Math.abs(error)] : [],
  );
  return {
    without,
    precision: result.precision,
    recall: result.recall,
    guilty_accused: result.guilty_accused,
    false_accounts: result.false_accounts,
    campaigns_found: result.campaigns_found,
    campaigns_whole: result.campaigns_whole,
    look_alikes_accused: accused.reduce((sum, [, one]) => sum + one.accused, 0),
    /** Class → accounts accused, where there are some. */
    accused_classes: Object.fromEntries(accused.map(([name, one]) => [name, one.accused])),
    /** Mean share by which the extraction count of an accused campaign is off, either way. */
    extraction_off: off.length === 0 ? null : off.reduce((sum, one) => sum + one, 0) / off.length,
    seconds,
  };
}
