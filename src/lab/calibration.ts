/** Whether stated probabilities are kept: of what was shown at a value, the share that was right. */
import type { Campaign } from '../campaigns/index.ts';
import { isAccused } from './sides.ts';
import type { Truth } from './truth.ts';

interface Stated {
  /** 0..1, as the report says it. */
  readonly value: number;
  readonly right: boolean;
}

export interface ReliabilityBin {
  readonly from: number;
  /** Not included, except 1. */
  readonly to: number;
  readonly count: number;
  /** Mean of the stated values. */
  readonly stated: number;
  readonly right: number;
}

export interface Calibration {
  readonly count: number;
  /** Mean squared difference between what was stated and what was so; 0 is perfect, null when nothing was stated. */
  readonly brier: number | null;
  /** Bins that hold something, lowest first. */
  readonly bins: readonly ReliabilityBin[];
}

/** Finer near 1, where reports state most. */
const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1];

/**
 * Confidence of accused campaigns, right when more than half of the accounts belong to one true distillation
 * campaign; and membership of their accounts, right when the account belongs to the true distillation
 * campaign that its reported campaign holds most of.
 */
export function calibrate(reported: readonly Campaign[], truth: Truth) {
  const homes = new Map(
    truth.campaigns
      .filter(({ label }) => label === 'distillation')
      .flatMap(({ id, accounts }) => accounts.map((account) => [account, id] as const)),
  );
  const campaigns: Stated[] = [];
  const members: Stated[] = [];
  for (const { confidence, accounts } of reported.filter(isAccused)) {
    const held = new Map<string, number>();
    for (const { account_id } of accounts) {
      const home = homes.get(account_id);
      if (home !== undefined) held.set(home, (held.get(home) ?? 0) + 1);
    }
    const [home, most] = [...held].sort((a, b) => b[1] - a[1])[0] ?? [undefined, 0];
    campaigns.push({ value: confidence, right: 2 * most > accounts.length });
    for (const { account_id, membership } of accounts) {
      members.push({
        value: membership,
        right: home !== undefined && homes.get(account_id) === home,
      });
    }
  }
  return { campaigns: calibration(campaigns), members: calibration(members) };
}

function calibration(stated: readonly Stated[]): Calibration {
  const squares = stated.map(({ value, right }) => (value - (right ? 1 : 0)) ** 2);
  const bins = EDGES.slice(1).flatMap((to, i) => {
    const from = EDGES[i] as number;
    const own = stated.filter(({ value }) => value >= from && (value < to || to === 1));
    if (own.length === 0) return [];
    const right = own.filter((one) => one.right).length;
    return [
      {
        from,
        to,
        count: own.length,
        stated: sum(own.map(({ value }) => value)) / own.length,
        right: right / own.length,
      },
    ];
  });
  const brier = stated.length === 0 ? null : sum(squares) / stated.length;
  return { count: stated.length, brier, bins };
}

/** Several calibrations as if everything had been stated at once. */
export function pooled(all: readonly Calibration[]): Calibration {
  const count = sum(all.map((one) => one.count));
  const bins = new Map<number, ReliabilityBin>();
  for (const bin of all.flatMap((one) => one.bins)) {
    const { count: before = 0, stated = 0, right = 0 } = bins.get(bin.from) ?? {};
    const both = before + bin.count;
    bins.set(bin.from, {
      ...bin,
      count: both,
      stated: (stated * before + bin.stated * bin.count) / both,
      right: (right * before + bin.right * bin.count) / both,
    });
  }
  return {
    count,
    brier: count === 0 ? null : sum(all.map((one) => (one.brier ?? 0) * one.count)) / count,
    bins: [...bins.values()].sort((a, b) => a.from - b.from),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
