/**
 * Clusters and repertoires brought together, so that every account is in one group. Clusters that strong keys of
 * identity tie stand by themselves. From the others, accounts of a repertoire that acts as one go to it: clusters that
 * share no more than a trade and an hour come apart, and bystanders are left behind.
 */
import { SUFFICIENT_IDENTITY } from './group.ts';
import { asCluster, type Cluster, median } from './membership.ts';
import { at, type Postings } from './postings.ts';
import type { Repertoire } from './repertoires.ts';

/** A cluster is closed when strong keys tie this share of it. */
const CLOSED = 0.5;
/** A smaller remainder of a cluster, when repertoires have taken theirs, was bystanders. */
const REMAINDER = 0.3;
/** Repertoires are one when a strong key ties this share of the smaller to the other. */
const TIED = 0.1;

/** A token is a group's own when it holds this share of those who hold it, and so many of them. */
const OWN = 0.9;
const LEAST_HOLDING = 3;
/** Whoever holds this share of the own tokens that the middle member holds is of the group. */
const KIN = 0.5;

/** A cluster, and the repertoires that it is made from; none for a cluster by ties of its own. */
export interface Reconciled {
  readonly cluster: Cluster;
  readonly repertoires: readonly Repertoire[];
}

/** Every account is in one group at most. Clusters keep their order, repertoires follow. */
export function reconcile(
  postings: Postings,
  weights: Float64Array,
  isPublic: Uint8Array,
  clusters: readonly Cluster[],
  found: readonly Repertoire[],
): Reconciled[] {
  const identity = postings.groups.indexOf('identity');
  const isClosed = ({ members }: Cluster) =>
    members.filter((m) => at(m.byGroup, identity) >= SUFFICIENT_IDENTITY).length >=
    CLOSED * members.length;
  const closed = new Set(
    clusters.filter(isClosed).flatMap(({ members }) => members.map((m) => m.account)),
  );
  const free = found.flatMap((one) => {
    const accounts = one.accounts.filter((account) => !closed.has(account));
    return accounts.length * 2 > one.accounts.length ? [{ ...one, accounts }] : [];
  });
  const result: Reconciled[] = [];
  const left: { accounts: readonly number[]; of: ReadonlySet<number> }[] = [];
  const taken = new Set(free.flatMap((one) => one.accounts));
  for (const cluster of clusters) {
    const members = cluster.members.filter((m) => !taken.has(m.account));
    if (members.length === cluster.members.length || isClosed(cluster)) {
      result.push({ cluster, repertoires: [] });
      continue;
    }
    if (members.length < REMAINDER * cluster.members.length) continue;
    left.push({
      accounts: members.map((m) => m.account),
      of: new Set(cluster.members.map((m) => m.account)),
    });
  }
  for (const crew of crews(postings, weights, isPublic, free)) {
    const own = crew.flatMap((one) => one.accounts);
    const more = left.filter(({ of }) => overlap(own, of) * 2 >= own.length);
    const accounts = [...own, ...more.flatMap((one) => one.accounts)].sort((x, y) => x - y);
    for (const one of more) left.splice(left.indexOf(one), 1);
    const others = new Set([...closed, ...taken]);
    const whole = withKin(postings, accounts, others);
    for (const account of whole.accounts) taken.add(account);
    const forms = [...new Set([...crew.flatMap((one) => one.forms), ...whole.own])];
    result.push({
      cluster: asCluster(postings, isPublic, whole.accounts, forms),
      repertoires: crew,
    });
  }
  return [...result, ...left.flatMap(({ accounts }) => remainder(clusters, accounts))];
}

/**
 * The content tokens that hardly anybody else holds, and everybody who holds about as many of them: a campaign with several
 * wordings has accounts that use none of those it was found by.
 */
function withKin(
  postings: Postings,
  accounts: readonly number[],
  others: ReadonlySet<number>,
): { accounts: number[]; own: number[] } {
  const content = postings.groups.indexOf('content');
  const inside = new Set(accounts);
  const own: number[] = [];
  for (const t of tokensOf(postings, accounts)) {
    if (at(postings.groupOf, t) !== content) continue;
    const holders = postings.holders.subarray(at(postings.start, t), at(postings.start, t + 1));
    const held = holders.reduce((sum, account) => sum + (inside.has(account) ? 1 : 0), 0);
    if (held >= LEAST_HOLDING && held >= OWN * holders.length) own.push(t);
  }
  const holding = new Map<number, number>();
  for (const t of own) {
    for (let p = at(postings.start, t); p < at(postings.start, t + 1); p++) {
      const account = at(postings.holders, p);
      if (others.has(account) || inside.has(account)) continue;
      holding.set(account, (holding.get(account) ?? 0) + 1);
    }
  }
  const ownTokens = new Set(own);
  const usual = median(accounts.map((account) => held(postings, account, ownTokens)));
  const kin = [...holding].flatMap(([account, count]) =>
    count >= KIN * usual && isAlone(postings, account) ? [account] : [],
  );
  return { accounts: [...accounts, ...kin].sort((x, y) => x - y), own };
}

/** Whether no other account is declared to be the same customer's. */
function isAlone({ customerOf }: Postings, account: number): boolean {
  return (
    customerOf.indexOf(at(customerOf, account)) === customerOf.lastIndexOf(at(customerOf, account))
  );
}

/** How many of the tokens an account holds. */
function held(postings: Postings, account: number, tokens: ReadonlySet<number>): number {
  let count = 0;
  for (let h = at(postings.from, account); h < at(postings.from, account + 1); h++) {
    if (tokens.has(at(postings.tokenAt, at(postings.held, h)))) count++;
  }
  return count;
}

function tokensOf(postings: Postings, accounts: readonly number[]): Set<number> {
  const tokens = new Set<number>();
  for (const account of accounts) {
    for (let h = at(postings.from, account); h < at(postings.from, account + 1); h++) {
      tokens.add(at(postings.tokenAt, at(postings.held, h)));
    }
  }
  return tokens;
}

/** What is left of a cluster whose repertoires went elsewhere. */
function remainder(clusters: readonly Cluster[], accounts: readonly number[]): Reconciled[] {
  const rest = new Set(accounts);
  const cluster = clusters.find(({ members }) => members.some((m) => rest.has(m.account)));
  const members = cluster?.members.filter((m) => rest.has(m.account)) ?? [];
  if (cluster === undefined || members.length < 3) return [];
  const strength = cluster.strength * (members.length / cluster.members.length);
  return [{ cluster: { ...cluster, members, strength }, repertoires: [] }];
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
