/**
 * Clusters and repertoires brought together, so that every account is in one group. Where a repertoire that acts as one
 * explains most of a cluster, the group is the repertoire, with those of the cluster whom a strong identity ties to it:
 * clusters that share no more than a mail provider and an hour come apart, and bystanders drop out.
 */
import { SUFFICIENT_IDENTITY } from './group.ts';
import { asCluster, type Cluster } from './membership.ts';
import { at, type Postings } from './postings.ts';
import type { Repertoire } from './repertoires.ts';

/** A cluster is explained when repertoires hold this share of its accounts. */
const EXPLAINED = 0.6;
/** Repertoires of one cluster are one when a strong key ties this share of the smaller to the other. */
const TIED = 0.1;

/** A cluster, and the repertoires that it is made from; none for a cluster by ties of its own. */
export interface Reconciled {
  readonly cluster: Cluster;
  readonly repertoires: readonly Repertoire[];
}

/** Every account is in one group at most. Clusters keep their order, repertoires of their own follow. */
export function reconcile(
  postings: Postings,
  weights: Float64Array,
  isPublic: Uint8Array,
  clusters: readonly Cluster[],
  found: readonly Repertoire[],
): Reconciled[] {
  const result: Reconciled[] = [];
  const taken = new Set<Repertoire>();
  const group = (parts: readonly Repertoire[], accounts: readonly number[]): Reconciled => {
    const forms = parts.flatMap((part) => part.forms);
    const ordered = [...new Set(accounts)].sort((x, y) => x - y);
    return { cluster: asCluster(postings, isPublic, ordered, forms), repertoires: parts };
  };
  for (const cluster of clusters) {
    const inside = new Set(cluster.members.map((m) => m.account));
    const parts = found.filter(
      (one) => !taken.has(one) && overlap(one.accounts, inside) * 2 >= one.accounts.length,
    );
    const explained = parts.reduce((sum, one) => sum + overlap(one.accounts, inside), 0);
    if (explained < EXPLAINED * inside.size) {
      result.push({ cluster, repertoires: [] });
      for (const part of parts) taken.add(part);
      continue;
    }
    const identity = postings.groups.indexOf('identity');
    const strong = cluster.members.filter((m) => at(m.byGroup, identity) >= SUFFICIENT_IDENTITY);
    // Those whom strong keys tie need no forms, and none who only shares a form with them is added.
    const closed = strong.length * 2 >= cluster.members.length;
    for (const crew of crews(postings, weights, isPublic, parts)) {
      const all = crew.flatMap((part) => part.accounts);
      const own = new Set(closed ? all.filter((account) => inside.has(account)) : all);
      const keys = strongKeys(postings, weights, isPublic, own);
      const more = strong
        .map((m) => m.account)
        .filter((account) => holdsAny(postings, account, keys));
      result.push(group(crew, [...own, ...more]));
    }
    for (const part of parts) taken.add(part);
  }
  for (const one of found) if (!taken.has(one)) result.push(group([one], one.accounts));
  return disjoint(result);
}

function overlap(accounts: readonly number[], inside: ReadonlySet<number>): number {
  return accounts.reduce((sum, account) => sum + (inside.has(account) ? 1 : 0), 0);
}

/** Repertoires put together where accounts of both hold one strong key. */
function crews(
  postings: Postings,
  weights: Float64Array,
  isPublic: Uint8Array,
  parts: readonly Repertoire[],
): Repertoire[][] {
  const result: Repertoire[][] = [];
  for (const part of parts) {
    const keys = strongKeys(postings, weights, isPublic, new Set(part.accounts));
    const tied = result.find((crew) =>
      crew.some((other) => {
        const both = other.accounts.filter((account) => holdsAny(postings, account, keys)).length;
        return both >= TIED * Math.min(part.accounts.length, other.accounts.length);
      }),
    );
    if (tied) tied.push(part);
    else result.push([part]);
  }
  return result;
}

/** Keys that tie accounts by themselves, and that some of these hold. */
function strongKeys(
  postings: Postings,
  weights: Float64Array,
  isPublic: Uint8Array,
  accounts: ReadonlySet<number>,
): Set<number> {
  const keys = new Set<number>();
  const identity = postings.groups.indexOf('identity');
  for (const account of accounts) {
    for (let h = at(postings.from, account); h < at(postings.from, account + 1); h++) {
      const t = at(postings.tokenAt, at(postings.held, h));
      if (at(isPublic, t) === 1 || at(postings.groupOf, t) !== identity) continue;
      if (at(weights, t) >= SUFFICIENT_IDENTITY) keys.add(t);
    }
  }
  return keys;
}

function holdsAny(postings: Postings, account: number, keys: ReadonlySet<number>): boolean {
  for (let h = at(postings.from, account); h < at(postings.from, account + 1); h++) {
    if (keys.has(at(postings.tokenAt, at(postings.held, h)))) return true;
  }
  return false;
}

/** An account of two groups stays with the repertoire, or with the first. */
function disjoint(groups: readonly Reconciled[]): Reconciled[] {
  const owner = new Map<number, Reconciled>();
  const ranked = [...groups].sort(
    (x, y) => Number(y.repertoires.length > 0) - Number(x.repertoires.length > 0),
  );
  for (const group of ranked) {
    for (const { account } of group.cluster.members) {
      if (!owner.has(account)) owner.set(account, group);
    }
  }
  return groups.flatMap((group) => {
    const members = group.cluster.members.filter(({ account }) => owner.get(account) === group);
    if (members.length === group.cluster.members.length) return [group];
    if (members.length < 3) return [];
    const strength = group.cluster.strength * (members.length / group.cluster.members.length);
    return [{ ...group, cluster: { ...group.cluster, members, strength } }];
  });
}
