/**
 * Crews: one campaign can run as several groups of accounts that share no card and keep no common hours. Two groups
 * are one when their members agree, on the average over pairs of one account from each, both in content and in the
 * other channel groups together. What single pairs leave open, many pairs decide; two campaigns that merely use one
 * public pipeline agree in content alone.
 */
import { groupCap } from './group.ts';
import type { Cluster } from './membership.ts';
import { AGREES, FULL_DOSE } from './pairs.ts';
import { at, type Postings } from './postings.ts';

/** Smaller groups have too few pairs to tell. */
const LEAST_MEMBERS = 10;
/** Pairs looked at for two groups. */
const PAIRS = 400;
/** Groups are compared when this share of both holds one and the same content token. */
const COMMON = 0.5;

/** Joins clusters that are crews of one campaign; the order of the first of each is kept. */
export function unite(
  postings: Postings,
  weights: Float64Array,
  isPublic: Uint8Array,
  clusters: readonly Cluster[],
): Cluster[] {
  const root = clusters.map((_, c) => c);
  const find = (c: number): number => (root[c] === c ? c : find(root[c] as number));
  for (const [x, y] of alike(postings, clusters)) {
    if (find(x) === find(y)) continue;
    const [one, other] = [clusters[x] as Cluster, clusters[y] as Cluster];
    const { content, rest } = agreement(postings, weights, isPublic, one, other);
    if (content >= AGREES && rest >= AGREES)
      root[Math.max(find(x), find(y))] = Math.min(find(x), find(y));
  }
  return clusters.flatMap((cluster, c) => {
    if (find(c) !== c) return [];
    const crews = clusters.filter((_, other) => find(other) === c);
    return [crews.length === 1 ? cluster : joined(crews)];
  });
}

/** Pairs of clusters that hold a content token in common. */
function alike(postings: Postings, clusters: readonly Cluster[]): [number, number][] {
  const content = postings.groups.indexOf('content');
  const holding = new Map<number, number[]>();
  clusters.forEach((cluster, c) => {
    if (cluster.members.length < LEAST_MEMBERS) return;
    const counts = new Map<number, number>();
    for (const { account } of cluster.members) {
      for (let h = at(postings.from, account); h < at(postings.from, account + 1); h++) {
        const t = at(postings.tokenAt, at(postings.held, h));
        if (at(postings.groupOf, t) === content) counts.set(t, (counts.get(t) ?? 0) + 1);
      }
    }
    for (const [t, count] of counts) {
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

/** Mean nats by which an account of one group and an account of the other agree. */
function agreement(
  postings: Postings,
  weights: Float64Array,
  isPublic: Uint8Array,
  one: Cluster,
  other: Cluster,
): { content: number; rest: number } {
  const content = postings.groups.indexOf('content');
  const all = one.members.length * other.members.length;
  const step = Math.max(1, Math.floor(all / PAIRS));
  const sums = new Float64Array(postings.groups.length);
  let looked = 0;
  for (let k = 0; k < all; k += step) {
    const x = one.members[Math.floor(k / other.members.length)]?.account ?? 0;
    const y = other.members[k % other.members.length]?.account ?? 0;
    agreeing(postings, weights, isPublic, x, y).forEach((nats, g) => {
      sums[g] = at(sums, g) + nats;
    });
    looked++;
  }
  const total = sums.reduce((sum, nats) => sum + nats, 0);
  return { content: at(sums, content) / looked, rest: (total - at(sums, content)) / looked };
}

function agreeing(
  postings: Postings,
  weights: Float64Array,
  isPublic: Uint8Array,
  x: number,
  y: number,
): Float64Array {
  const dose = new Map<number, number>();
  for (let h = at(postings.from, x); h < at(postings.from, x + 1); h++) {
    const p = at(postings.held, h);
    dose.set(at(postings.tokenAt, p), at(postings.dose, p));
  }
  const best = new Float64Array(postings.groups.length);
  for (let h = at(postings.from, y); h < at(postings.from, y + 1); h++) {
    const p = at(postings.held, h);
    const t = at(postings.tokenAt, p);
    const mine = dose.get(t);
    if (mine === undefined || at(isPublic, t) === 1) continue;
    const full = Math.min(1, Math.min(mine, at(postings.dose, p)) / FULL_DOSE);
    const g = at(postings.groupOf, t);
    best[g] = Math.min(groupCap(postings, g), Math.max(at(best, g), at(weights, t) * full));
  }
  return best;
}

function joined(crews: readonly Cluster[]): Cluster {
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
