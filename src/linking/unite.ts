/**
 * Crews: one campaign can run as several groups of accounts that share no card and keep no common hours. Two groups
 * are one when their members agree, on the average over pairs of one account from each, both in content and in the
 * other channel groups together. What single pairs leave open, many pairs decide; two campaigns that merely use one
 * public pipeline agree in content alone. Wording counts for what it is worth among the groups found: words that groups
 * of other operators send, too, come with the trade, and two operators of one trade may well share a mail provider.
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

/** A token of the trade is judged on so many accounts of other groups at least; fewer are filled up with everyone. */
const LEAST_CONTROL = 50;

/** A token is closed when this share of its holders are members of groups that mostly hold it. */
const CLOSED = 0.8;
/** Groups that must share closed wording alone: two may have copied from one source, many have one. */
const CHORUS = 6;
/** What such groups send is the same wording and little else: share of all their common content tokens. */
const SAME = 0.6;
/** Nats from which a closed token of an identity or network signal speaks for itself. */
const SPEAKS = 4;
/** Members of a group that must hold a closed token; fewer meet by chance. */
const LEAST_HOLDING = 5;

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
  const near = alike(clusters, counts).map((pair) => {
    const nats = agreement(postings, weights, isPublic, clusters, pair);
    return { pair, ...nats };
  });
  const tied = near.filter(({ content, rest }) => content >= AGREES && rest >= AGREES);
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
    if (agreement(postings, own, isPublic, clusters, pair).content >= AGREES)
      root[Math.max(find(x), find(y))] = Math.min(find(x), find(y));
  }
  for (const crews of closedCircles(postings, weights, isPublic, clusters)) {
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

function held(postings: Postings, cluster: Cluster): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { account } of cluster.members) {
    for (let h = at(postings.from, account); h < at(postings.from, account + 1); h++) {
      const t = at(postings.tokenAt, at(postings.held, h));
      counts.set(t, (counts.get(t) ?? 0) + 1);
    }
  }
  return counts;
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

/**
 * Sets of groups that share a closed token: hardly anybody outside these groups holds it and most inside do. What is
 * public has users who belong to no group, so accounts that each hang together by other keys and share this one are
 * run by one hand. Wording must be nearly all that is common to what they send: one trade has many houses.
 */
function closedCircles(
  postings: Postings,
  weights: Float64Array,
  isPublic: Uint8Array,
  clusters: readonly Cluster[],
): number[][] {
  const content = postings.groups.indexOf('content');
  const time = postings.groups.indexOf('time');
  const circles = new Map<number, { crews: number[]; holders: number }>();
  const common = clusters.map((cluster, c) => {
    const wording = new Set<number>();
    for (const [t, count] of held(postings, cluster)) {
      if (at(isPublic, t) === 1 || count < COMMON * cluster.members.length) continue;
      if (at(postings.groupOf, t) === content) wording.add(t);
      if (count < LEAST_HOLDING) continue;
      const circle = circles.get(t) ?? { crews: [], holders: 0 };
      circle.crews.push(c);
      circle.holders += count;
      circles.set(t, circle);
    }
    return wording;
  });
  return [...circles].flatMap(([t, { crews, holders }]) => {
    const group = at(postings.groupOf, t);
    const everywhere = at(postings.start, t + 1) - at(postings.start, t);
    if (group === time || holders < CLOSED * everywhere) return [];
    if (group !== content) return crews.length >= 2 && at(weights, t) >= SPEAKS ? [crews] : [];
    const one = common[crews[0] ?? 0] as ReadonlySet<number>;
    const alike = crews.filter((c) => likeness(one, common[c] as ReadonlySet<number>) >= SAME);
    return alike.length >= CHORUS && at(weights, t) >= AGREES ? [alike] : [];
  });
}

/** Jaccard's coefficient. */
function likeness(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const both = [...one].filter((t) => other.has(t)).length;
  return both / (one.size + other.size - both);
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
  const held = new Map<number, number>();
  let members = 0;
  for (const c of others) {
    if (counts[c]?.size === 0) continue;
    members += clusters[c]?.members.length ?? 0;
    for (const [t, count] of counts[c] as Counts) held.set(t, (held.get(t) ?? 0) + count);
  }
  const fill = Math.max(0, LEAST_CONTROL - members);
  for (const [t, count] of held) {
    const everywhere = (at(postings.start, t + 1) - at(postings.start, t)) / postings.accounts;
    const u = (count + fill * everywhere) / (members + fill);
    own[t] = Math.min(at(weights, t), Math.max(0, Math.log(1 / u)));
  }
  return own;
}

/** Mean nats by which an account of one group and an account of the other agree. */
function agreement(
  postings: Postings,
  weights: Float64Array,
  isPublic: Uint8Array,
  clusters: readonly Cluster[],
  pair: readonly [number, number],
): { content: number; rest: number } {
  const [one, other] = [clusters[pair[0]] as Cluster, clusters[pair[1]] as Cluster];
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
