/** Baselines: other ways to find such accounts, run on the very input that ours reads, and measured alike. */
import type { Engine } from '../../engine/index.ts';
import { loadPostings } from '../../linking/index.ts';
import { peakBytes } from '../peak.ts';
import { members } from '../registry.ts';
import type { Truth } from '../truth.ts';
import { type Baseline, LEAST_GROUP, type Scored } from './baseline.ts';
import { hostileAccounts, type Sweep, sweep } from './sweep.ts';

export { hostileAccounts, type Point, type Sweep, sweep, thinned } from './sweep.ts';

export interface BaselineRun extends Sweep {
  readonly id: string;
  /** Groups of three or more accused at the default threshold. */
  readonly groups: number;
  /** Of the method alone; reading, features and postings are the same for all. */
  readonly seconds: number;
  /** Most that the process has held so far; of the method when it runs in one of its own. */
  readonly peak_bytes: number;
}

let baselines: Promise<readonly Baseline[]> | undefined;

/** Every baseline, by id. */
export function listBaselines(): Promise<readonly Baseline[]> {
  baselines ??= members<Baseline>('baselines/methods');
  return baselines;
}

/**
 * Runs the baselines that are named, or all, on a store after ingest (with `keepText`, or those that read words find
 * none) and `buildFeatures`.
 */
export async function runBaselines(
  engine: Engine,
  truth: Truth,
  only?: readonly string[],
): Promise<readonly BaselineRun[]> {
  const ground = { engine, ...(await loadPostings(engine)) };
  const hostile = hostileAccounts(truth);
  const runs: BaselineRun[] = [];
  for (const { id, threshold, run } of await listBaselines()) {
    if (only !== undefined && !only.includes(id)) continue;
    const started = performance.now();
    const scored = await run(ground);
    runs.push({
      id,
      ...sweep(scored, hostile, threshold),
      groups: groupsOf(scored, threshold),
      seconds: (performance.now() - started) / 1000,
      peak_bytes: peakBytes(),
    });
  }
  return runs;
}

function groupsOf(scored: readonly Scored[], threshold: number): number {
  const size = new Map<string, number>();
  for (const { group, score } of scored) {
    if (score >= threshold) size.set(group, (size.get(group) ?? 0) + 1);
  }
  return [...size.values()].filter((accounts) => accounts >= LEAST_GROUP).length;
}
