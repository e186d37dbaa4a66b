/** Circles: groups of accounts that keep one key to themselves are run by one hand. */
import type { Cluster } from './membership.ts';
import { AGREES } from './pairs.ts';
import { at, type Postings } from './postings.ts';

/** A group holds a token when this share of its members does. */
export const COMMON = 0.5;
/** A token is closed when this share of its holders are members of groups that mostly hold it. */
export const CLOSED = 0.8;
/** Groups that must share closed wording alone: two may have copied from one source, many have one. */
const CHORUS = 6;
/** What such groups send is the same wording and little else: share of all their common content tokens. */
const SAME = 0.6;
/** Nats from which a closed token of an identity or network signal speaks for itself. */
const SPEAKS = 4;
/** Members of a group that must hold a closed token; fewer meet by chance. */
const LEAST_HOLDING = 5;

/**
 * Sets of groups that share a closed token: hardly anybody outside these groups holds it and most inside do. What is
 * public has users who belong to no group, so accounts that each hang together by other keys and share this one are
 * run by one hand. Wording must be nearly all that is common to what they send: one trade has many houses.
 */
export function closedCircles(
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

/** Token → members of the group that hold it. */
export function held(postings: Postings, cluster: Cluster): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { account } of cluster.members) {
    for (let h = at(postings.from, account); h < at(postings.from, account + 1); h++) {
      const t = at(postings.tokenAt, at(postings.held, h));
      counts.set(t, (counts.get(t) ?? 0) + 1);
    }
  }
  return counts;
}
