/** Ids that last: a campaign is called what it was called before, however its accounts were replaced since. */
import type { Campaign } from './campaign.ts';

/** A campaign of an earlier scan of the same store. */
export interface Ancestor {
  readonly id: string;
  readonly accounts: readonly string[];
}

/** What the next scan has to know of a campaign. */
export function asAncestor({ id, accounts }: Campaign): Ancestor {
  return { id, accounts: accounts.map(({ account_id }) => account_id) };
}

/** Part of the smaller of two groups of accounts that they must share to be one campaign at two times. */
const SHARED = 0.5;

/**
 * The ids by which campaigns go on, by the ids that they would have by themselves; those that nobody knew are left out.
 * An earlier campaign goes on in one later one at most: the one with which it shares most accounts. Groups are disjoint.
 */
export function descent(
  ancestors: readonly Ancestor[],
  found: readonly Ancestor[],
): ReadonlyMap<string, string> {
  const campaignOf = new Map(
    found.flatMap(({ id, accounts }) => accounts.map((account) => [account, id] as const)),
  );
  const sizeOf = new Map(found.map(({ id, accounts }) => [id, accounts.length]));
  const pairs = ancestors.flatMap((ancestor) => {
    const shared = new Map<string, number>();
    for (const account of ancestor.accounts) {
      const id = campaignOf.get(account);
      if (id !== undefined) shared.set(id, (shared.get(id) ?? 0) + 1);
    }
    const smaller = (id: string) => Math.min(ancestor.accounts.length, sizeOf.get(id) ?? 0);
    return [...shared]
      .filter(([id, n]) => n >= SHARED * smaller(id))
      .map(([id, n]) => ({ earlier: ancestor.id, id, n }));
  });
  pairs.sort(
    (x, y) =>
      y.n - x.n || (x.earlier < y.earlier ? -1 : x.earlier > y.earlier ? 1 : x.id < y.id ? -1 : 1),
  );
  const lasting = new Map<string, string>();
  const taken = new Set<string>();
  for (const { earlier, id } of pairs) {
    if (taken.has(earlier) || lasting.has(id)) continue;
    taken.add(earlier);
    lasting.set(id, earlier);
  }
  return lasting;
}
