/**
 * Crews: one campaign can run as several groups of accounts that share no card and keep no common hours. Two groups
 * are one when their members agree, on the average over pairs of one account from each, both in content and in the
 * other channel groups together. What single pairs leave open, many pairs decide; two campaigns that merely use one
 * public pipeline agree in content alone. Wording counts for what it is worth among the groups found: words that groups
 * of other operators send, too, come with the trade, and two operators of one trade may well share a mail provider.
 */
import { Agreement } from './agreement.ts';
import { COMMON, closedCircles, held } from './circles.ts';
import type { Cluster } from './membership.ts';
import { AGREES } from './pairs.ts';
import { passing } from './passing.ts';
import { at, type Postings } from './postings.ts';

/** Smaller groups have too few pairs to tell. */
const LEAST_MEMBERS = 10;
/** A token of the trade is judged on so many accounts of other groups at least; fewer are filled up with everyone. */
const LEAST_CONTROL = 50;

/** Two crews agree at least so well, compared with how the looser of them agrees within. */
const NEARLY = 0.75;

/** Token → members that hold it. */
type Counts = ReadonlyMap<number, number>;

/** Joins clusters that are crews of one campaign; the order of the first of each is kept. */
export function unite(
  postings: Postings,
  weights: Float64Array,
  isPublic: Uint8Array,
  clusters: readonly Cluster[],
): Cluster[] {
  const root = clusters.map((_, c) => c);
  const find = (c: number): number => (root[c] === c ? c : find(root[c] as number));
  const counts = clusters.map((cluster) => contentOf(postings, cluster));
  const agreement = new Agreement(postings, isPublic);
  const meanOf = ([x, y]: readonly [number, number], nats: Float64Array) =>
    agreement.between(clusters[x] as Cluster, clusters[y] as Cluster, nats);
  const near = alike(clusters, counts).map((pair) => ({ pair, ...meanOf(pair, weights) }));
  // Most groups have no candidate: what holds them together need not be known.
  const candidates = new Set(near.flatMap(({ pair }) => pair));
  const within = clusters.map((_, c) => (candidates.has(c) ? sum(meanOf([c, c], weights)) : 0));
  const tied = near.filter(
    ({ pair: [x, y], content, rest }) =>
      content >= AGREES &&
      rest >= AGREES &&
      content + rest >= NEARLY * Math.min(within[x] as number, within[y] as number),
  );
  const kin = clusters.map(
    (_, c) => new Set(tied.flatMap(({ pair }) => (pair.includes(c) ? pair : []))),
  );
  for (const { pair } of tied) {
    const [x, y] = pair;
    if (find(x) === find(y)) continue;
    const others = clusters.flatMap((_, c) =>
      c === x || c === y || kin[x]?.has(c) || kin[y]?.has(c) ? [] : [c],
    );
    const own = amongOthers(postings, weights, clusters, counts, others);
    if (meanOf(pair, own).content >= AGREES)
      root[Math.max(find(x), find(y))] = Math.min(find(x), find(y));
  }
  for (const crews of [
    ...closedCircles(postings, weights, isPublic, clusters),
    ...passing(postings, clusters),
  ]) {
    const [first = 0] = crews;
    for (const c of crews) {
      const [x, y] = [find(first), find(c)];
      if (x !== y) root[Math.max(x, y)] = Math.min(x, y);
    }
  }
  return clusters.flatMap((cluster, c) => {
    if (find(c) !== c) return [];
    const crews = clusters.filter((_, other) => find(other) === c);
    return [crews.length === 1 ? cluster : joined(crews)];
  });
}

/** What members of a group that is large enough to compare hold of content. */
function contentOf(postings: Postings, cluster: Cluster): Counts {
  if (cluster.members.length < LEAST_MEMBERS) return new Map();
  const content = postings.groups.indexOf('content');
  return new Map([...held(postings, cluster)].filter(([t]) => at(postings.groupOf, t) === content));
}

/** Pairs of clusters that hold a content token in common. */
function alike(clusters: readonly Cluster[], counts: readonly Counts[]): [number, number][] {
  const holding = new Map<number, number[]>();
  clusters.forEach((cluster, c) => {
    for (const [t, count] of counts[c] as Counts) {
      if (count < COMMON * cluster.members.length || !cluster.profile.has(t)) continue;
      const list = holding.get(t);
      if (list) list.push(c);
      else holding.set(t, [c]);
    }
  });
  const pairs = new Set<number>();
  for (const list of holding.values()) {
    list.forEach((x, i) => {
      for (const y of list.slice(i + 1)) pairs.add(x * clusters.length + y);
    });
  }
  return [...pairs]
    .sort((x, y) => x - y)
    .map((code) => [Math.floor(code / clusters.length), code % clusters.length]);
}

/** Weights with content judged among the members of other clusters: what they send as well says less. */
function amongOthers(
  postings: Postings,
  weights: Float64Array,
  clusters: readonly Cluster[],
  counts: readonly Counts[],
  others: readonly number[],
): Float64Array {
  const own = weights.slice();
  const sent = new Map<number, number>();
  let members = 0;
  for (const c of others) {
    if (counts[c]?.size === 0) continue;
    members += clusters[c]?.members.length ?? 0;
    for (const [t, count] of counts[c] as Counts) sent.set(t, (sent.get(t) ?? 0) + count);
  }
  const fill = Math.max(0, LEAST_CONTROL - members);
  for (const [t, count] of sent) {
    const everywhere = (at(postings.start, t + 1) - at(postings.start, t)) / postings.accounts;
    const u = (count + fill * everywhere) / (members + fill);
    own[t] = Math.min(at(weights, t), Math.max(0, Math.log(1 / u)));
  }
  return own;
}

function sum({ content, rest }: { content: number; rest: number }): number {
  return content + rest;
}

/** Crews as one cluster. */
export function joined(crews: readonly Cluster[]): Cluster {
  const profile = new Map<number, number>();
  for (const crew of crews) {
    for (const [t, nats] of crew.profile) profile.set(t, Math.max(nats, profile.get(t) ?? 0));
  }
  return {
    members: crews.flatMap((crew) => crew.members).sort((x, y) => x.account - y.account),
    profile,
    strength: crews.reduce((sum, crew) => sum + crew.strength, 0),
  };
}
