/** From scored accounts and the truth to precision and recall at every threshold. */
import type { Truth } from '../truth.ts';
import type { Scored } from './baseline.ts';

export interface Point {
  readonly threshold: number;
  readonly accused: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Sweep {
  readonly default: Point;
  /** The highest F1 of all thresholds: chosen with the truth, which no user has. */
  readonly best: Point;
  /** One point a distinct score, from the strictest down. */
  readonly curve: readonly Point[];
}

/** Accounts that a detector ought to accuse: those of campaigns that distil without leave. */
export function hostileAccounts({ campaigns }: Truth): Set<string> {
  const hostile = campaigns.filter(({ label }) => label === 'distillation');
  return new Set(hostile.flatMap(({ accounts }) => accounts));
}

/** With nobody accused precision is 1, with nobody to find recall is 1. */
export function sweep(
  scored: readonly Scored[],
  hostile: ReadonlySet<string>,
  threshold: number,
): Sweep {
  const ranked = [...scored].sort((x, y) => y.score - x.score);
  const curve: Point[] = [];
  let right = 0;
  ranked.forEach(({ account_id, score }, i) => {
    if (hostile.has(account_id)) right++;
    if (ranked[i + 1]?.score !== score) curve.push(point(score, i + 1, right, hostile.size));
  });
  const nobody = point(Number.MAX_VALUE, 0, 0, hostile.size);
  const reached = curve.findLast((one) => one.threshold >= threshold) ?? nobody;
  return {
    default: { ...reached, threshold },
    best: curve.reduce((best, one) => (one.f1 > best.f1 ? one : best), nobody),
    curve,
  };
}

/** At most so many points of a curve, first and last among them. */
export function thinned(curve: readonly Point[], most: number): Point[] {
  if (curve.length <= most) return [...curve];
  const step = (curve.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, i) => curve[Math.round(i * step)] as Point);
}

function point(threshold: number, accused: number, right: number, there: number): Point {
  const precision = accused === 0 ? 1 : right / accused;
  const recall = there === 0 ? 1 : right / there;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { threshold, accused, precision, recall, f1 };
}
