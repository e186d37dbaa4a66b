/**
 * Clusters and repertoires brought together, so that every account is in one group. Clusters that strong keys of
 * identity tie stand by themselves, and are one where they share keys; operators of one trade send the same forms. From
 * the others, accounts of a repertoire go to it: clusters that share no more than a trade and an hour come apart, and
 * bystanders are left behind.
 */
import { loners } from './customers.ts';
import { DisjointSets } from './graph.ts';
import { SUFFICIENT_IDENTITY } from './group.ts';
import { holdingAny, strongKeys } from './keys.ts';
import { withKin } from './kin.ts';
import { asCluster, type Cluster, withoutStrays } from './membership.ts';
import { at, type Postings } from './postings.ts';
import type { Repertoire } from './repertoires.ts';
import { joined } from './unite.ts';

/** A cluster is closed when strong keys tie this share of it. */
const CLOSED = 0.5;
/** A repertoire runs through a cluster when it holds this share of it. */
const THROUGH = 0.6;
/** A smaller remainder of a cluster, when repertoires have taken theirs, was bystanders. */
const REMAINDER = 0.3;
/** Two groups are one when strong keys of the one tie this share of the smaller to it. */
const TIED = 0.1;

/** A cluster, and the repertoires that it is made from; none for a cluster by ties of its own. */
export interface Reconciled<R extends Repertoire> {
  readonly cluster: Cluster;
  readonly repertoires: readonly R[];
}

/** What strength of a key and what is public were judged by. */
export interface Judged {
  readonly weights: Float64Array;
  readonly isPublic: Uint8Array;
}

/**
 * Every account is in one group at most: closed clusters, then the others, then repertoires. What the caller knows of a
 * repertoire stays with it.
 */
export function reconcile<R extends Repertoire>(
  postings: Postings,
  judged: Judged,
  clusters: readonly Cluster[],
  found: readonly R[],
): Reconciled<R>[] {
  const identity = postings.groups.indexOf('identity');
  const isClosed = ({ members }: Cluster) =>
    members.filter((m) => at(m.byGroup, identity) >= SUFFICIENT_IDENTITY).length >=
    CLOSED * members.length;
  const shut: Cluster[] = [];
  const open: Cluster[] = [];
  for (const cluster of clusters) (isClosed(cluster) ? shut : open).push(cluster);
  const taken = new Set(shut.flatMap(accountsOf));
  const remainder = ({ signal }: R) => postings.signals[signal]?.remainder === true;
  const free = found.flatMap((one) => {
    const wanted = remainder(one) ? wholeClusters(open, one) : one.accounts;
    const accounts = wanted.filter((account) => !taken.has(account));
    return accounts.length * 2 > one.accounts.length ? [{ ...one, accounts }] : [];
  });
  for (const one of free) for (const account of one.accounts) taken.add(account);
  const rests = open.flatMap((cluster) => rest(cluster, taken));
  const standsAlone = loners(postings);
  const keyed = keysOf(postings, judged);
  const grown = crews(
    free.map((one) => ({ one, ...keyed(one.accounts) })),
    (x, y) => shareKeys(postings, x, y),
  ).map((bodies) => {
    const crew = bodies.map(({ one }) => one);
    const own = crew.flatMap(({ accounts }) => accounts);
    const more = rests.filter(({ of }) => overlap(own, of) * 2 >= own.length);
    for (const one of more) rests.splice(rests.indexOf(one), 1);
    const accounts = [...own, ...more.flatMap(({ cluster }) => accountsOf(cluster))];
    const whole = withKin(postings, accounts, taken, standsAlone);
    for (const account of whole.accounts) taken.add(account);
    const forms = new Set([...crew.flatMap((one) => one.forms), ...whole.own]);
    const cluster = asCluster(postings, judged.isPublic, whole.accounts, forms);
    return { cluster: withoutStrays(cluster), repertoires: crew };
  });
  return [
    ...uniteShut(postings, judged, shut).map((cluster) => ({ cluster, repertoires: [] })),
    ...rests.map(({ cluster }) => ({ cluster, repertoires: [] })),
    ...grown,
  ];
}

/** Accounts of a repertoire, with every cluster that it runs through whole, and without the others. Ascending. */
function wholeClusters(open: readonly Cluster[], { accounts }: Repertoire): number[] {
  const wanted = new Set(accounts);
  for (const members of open.map(accountsOf)) {
    const through = overlap(members, wanted) >= THROUGH * members.length;
    for (const account of members) through ? wanted.add(account) : wanted.delete(account);
  }
  return [...wanted].sort((x, y) => x - y);
}

/** Closed clusters made one where they share strong keys. */
function uniteShut(postings: Postings, judged: Judged, shut: readonly Cluster[]): Cluster[] {
  const keyed = keysOf(postings, judged);
  return crews(
    shut.map((one) => ({ one, ...keyed(accountsOf(one)) })),
    (x, y) => shareKeys(postings, x, y),
  ).map((bodies) => {
    const crew = bodies.map(({ one }) => one);
    return crew.length === 1 ? (crew[0] as Cluster) : joined(crew);
  });
}

/** Sets of what is tied, directly or through others; in the order of their first. */
function crews<T>(all: readonly T[], tied: (x: T, y: T) => boolean): T[][] {
  const sets = new DisjointSets(all.length);
  all.forEach((x, i) => {
    all.slice(0, i).forEach((y, j) => {
      if (sets.find(i) !== sets.find(j) && tied(x, y)) sets.join(i, j);
    });
  });
  return all.flatMap((_, i) =>
    sets.find(i) === i ? [all.filter((__, j) => sets.find(j) === i)] : [],
  );
}

/** Accounts with their strong keys, which are looked up once. */
interface Body {
  readonly accounts: readonly number[];
  readonly keys: ReadonlySet<number>;
}

function keysOf(postings: Postings, { weights, isPublic }: Judged) {
  return (accounts: readonly number[]): Body => ({
    accounts,
    keys: strongKeys(postings, weights, isPublic, accounts),
  });
}

function shareKeys(postings: Postings, x: Body, y: Body): boolean {
  const [small, large] = x.accounts.length <= y.accounts.length ? [x, y] : [y, x];
  return holdingAny(postings, small.accounts, large.keys) >= TIED * small.accounts.length;
}

/** What others leave of a cluster, with the accounts that it had; nothing when they leave little. */
function rest(
  cluster: Cluster,
  taken: ReadonlySet<number>,
): { cluster: Cluster; of: ReadonlySet<number> }[] {
  const members = cluster.members.filter(({ account }) => !taken.has(account));
  const whole = cluster.members.length;
  if (members.length < REMAINDER * whole || members.length < 3) return [];
  const strength = cluster.strength * (members.length / whole);
  return [{ cluster: { ...cluster, members, strength }, of: new Set(accountsOf(cluster)) }];
}

function accountsOf({ members }: Cluster): number[] {
  return members.map(({ account }) => account);
}

function overlap(accounts: readonly number[], inside: ReadonlySet<number>): number {
  return accounts.reduce((sum, account) => sum + (inside.has(account) ? 1 : 0), 0);
}
