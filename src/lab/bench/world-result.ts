/** What one world with campaigns says of the product: the figures that the tables and the page of the bench show. */
import type { Report } from '../../report/index.ts';
import { scoreReport } from '../score.ts';
import { isAccused } from '../sides.ts';
import { nearest } from './compare.ts';
import type { Trial } from './trial.ts';

/** Overlap with its true campaign from which an accused campaign counts as found whole. */
const WHOLE = 0.8;
/** Share of a true campaign's accounts in one accused campaign from which it counts as found. */
const FOUND = 0.5;

/** What is needed of a trial. */
interface Found {
  readonly world: Trial['world'];
  readonly scanned: { readonly report: Pick<Report, 'campaigns'>; readonly seconds: number };
}

export type WorldResult = ReturnType<typeof worldResult>;

export function worldResult({ world, scanned }: Found) {
  const { campaigns } = scanned.report;
  const score = scoreReport({ campaigns }, world.truth);
  const hostile = world.truth.campaigns.filter(({ label }) => label === 'distillation');
  const accused = campaigns.filter(isAccused);
  const guilty = hostile.reduce((sum, { accounts }) => sum + accounts.length, 0);
  return {
    accounts: world.accounts,
    exchanges: world.exchanges,
    guilty,
    guilty_accused: Math.round(score.recall * guilty),
    false_accounts: score.false_accounts,
    precision: score.precision,
    recall: score.recall,
    f1: score.f1,
    campaigns: hostile.length,
    campaigns_found: score.campaigns.filter(
      ({ label, best_share }) => label === 'distillation' && best_share >= FOUND,
    ).length,
    campaigns_whole: hostile.filter((one) => nearest(one, accused).jaccard >= WHOLE).length,
    look_alikes: score.look_alikes,
    calibration: score.calibration,
    seconds: scanned.seconds,
  };
}
