/** Who an account really is, and whether a verdict accuses it. */
import type { Campaign, Verdict } from '../campaigns/index.ts';
import type { Truth } from './truth.ts';

export const SIDES = ['distillation', 'relay', 'authorised', 'look-alike', 'ordinary'] as const;
export type Side = (typeof SIDES)[number];

/** Account → side; ordinary accounts are not in it. */
export function sidesOf(truth: Truth): ReadonlyMap<string, Side> {
  const sides = new Map<string, Side>();
  for (const group of truth.groups) for (const id of group.accounts) sides.set(id, 'look-alike');
  for (const one of truth.campaigns) for (const id of one.accounts) sides.set(id, one.label);
  return sides;
}

export function accuses(verdict: Verdict | undefined): boolean {
  return verdict === 'distillation' || verdict === 'coordinated';
}

export function isAccused({ verdict }: Campaign): boolean {
  return accuses(verdict);
}
