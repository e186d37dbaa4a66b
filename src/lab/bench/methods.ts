/** Methods beside each other: how each did on one world, and what it cost. */
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Report } from '../../report/index.ts';
import { type BaselineRun, type Point, type Sweep, sweep, thinned } from '../baselines/index.ts';
import { runApart } from './apart.ts';
import type { BaselinesAnswer, BaselinesOrder } from './baselines-child.ts';
import { isAccused } from './compare.ts';
import type { Scanned } from './scan-apart.ts';

const CHILD = fileURLToPath(
  new URL(`./baselines-child${extname(import.meta.url)}`, import.meta.url),
);
/** Points of a curve that are kept for a picture. */
const MOST_POINTS = 60;
/** What ours is called among the methods. */
export const OURS = 'stillwatch';

export interface MethodResult {
  readonly id: string;
  readonly default: Point;
  readonly best: Point;
  readonly curve: { readonly recall: readonly number[]; readonly precision: readonly number[] };
  /** Groups of three accounts or more that are accused at the default. */
  readonly groups: number;
  /** From the log to the scores, reading included. */
  readonly seconds: number;
  readonly peak_bytes: number;
}

/** Asks a process of its own to read, or to run baselines on what was read. */
export function askBaselines(
  order: BaselinesOrder,
  temporary: string,
  patience?: number,
): Promise<BaselinesAnswer> {
  return runApart<BaselinesAnswer>(CHILD, order, temporary, patience);
}

export function theirs(run: BaselineRun, read: BaselinesAnswer): MethodResult {
  const { id, groups, seconds, peak_bytes } = run;
  return {
    id,
    ...drawn(run),
    groups,
    seconds: read.reading + seconds,
    peak_bytes: Math.max(read.peak_bytes, peak_bytes),
  };
}

export function ours({ report, seconds, peak_bytes }: Scanned, hostile: ReadonlySet<string>) {
  const { scored, threshold } = scoredByOurs(report);
  return {
    id: OURS,
    ...drawn(sweep(scored, hostile, threshold)),
    groups: report.campaigns.filter(isAccused).length,
    seconds,
    peak_bytes,
  };
}

/** Whom the report accuses comes before everybody else, both in order of risk. */
function scoredByOurs({ accounts, campaigns }: Report) {
  const accused = new Set(campaigns.filter(isAccused).map(({ id }) => id));
  const scored = accounts.map(({ account_id, campaign, risk }) => ({
    account_id,
    group: campaign ?? account_id,
    score: campaign !== null && accused.has(campaign) ? 1 + risk : risk,
  }));
  return { scored, threshold: 1 };
}

export function drawn({ default: usual, best, curve }: Sweep) {
  const points = thinned(curve, MOST_POINTS);
  return {
    default: usual,
    best,
    curve: {
      recall: points.map(({ recall }) => recall),
      precision: points.map(({ precision }) => precision),
    },
  };
}
