/**
 * Groups from ties alone: what the provider supplied is all there is. Reliable ties hold accounts together, communities
 * cut what only bridges two of them, and a member stays when what ties it outweighs what it lacks.
 */

import type { Clusters } from './clusters.ts';
import { communities, LEAST_ACCOUNTS } from './communities.ts';
import type { Edge } from './graph.ts';
import type { Cluster, Member } from './membership.ts';
import { at, type Postings } from './postings.ts';
import { reliabilityOf } from './reliability.ts';
import { heldBy, type Tie, tiesOf } from './stars.ts';

/** Most that one kind may say for a member, in nats. */
const CAP = 6;
/** An account is a member, and a group one, from these log odds on: six to five. */
const MEMBER = Math.log(1.2);
/** Households and teams are many but small: each doubling of a group speaks for an operator, up to a point. */
const SIZE = { even: 4, slope: 0.5, cap: 1 };
/** Least probability that lacking what all others show leaves: to most, and to who hangs on the group by one tie. */
const LACKING = { most: 0.3, hanging: 0.05 };
/** Holders that each holder of a wide key is joined to; all pairs would say the same. */
const NEIGHBOURS = 12;
/** Nats by which a part must hang on a group to stay with it. */
const HOLD = 1;
/** Customers a provider has at least, however few its file lists. */
const LEAST_POPULATION = 10_000;
/** From this share of accounts with a tie on, a file lists only those; the provider has this many times as many. */
const ALL_TIED = 0.9;
const UNLISTED = 4;
/** What to expect of a key in a short list of suspects: that it is why they are on it. */
const SUSPECTED = 0.9;

/** Whether every tie was supplied by the provider, so that nothing else can be looked at. */
export function isProvidedOnly(postings: Postings): boolean {
  return (
    postings.tokens > 0 &&
    postings.groupOf.every((g) => postings.groups[g]?.startsWith('provider:') ?? false)
  );
}

export function providedClusters(postings: Postings): Clusters {
  const { accounts } = postings;
  const ties = tiesOf(postings);
  const tied = new Set(ties.flatMap(({ holders }) => holders)).size;
  const allTied = tied >= ALL_TIED * accounts;
  const odds = reliabilityOf(
    Math.max(LEAST_POPULATION, allTied ? UNLISTED * accounts : accounts),
    postings.groups.length,
    ties,
    allTied && accounts < LEAST_POPULATION ? SUSPECTED : undefined,
  ).map((p) => Math.min(CAP, Math.round(1e6 * Math.log(p / (1 - p))) / 1e6));
  const held = heldBy(ties);
  const edges = edgesOf(accounts, ties, odds);
  const clusters = communities(accounts, edges, HOLD).flatMap((community) => {
    const cluster = settled(postings, ties, odds, held, community);
    return cluster ? [cluster] : [];
  });
  return {
    clusters: clusters.sort((x, y) => y.strength - x.strength),
    weights: new Float64Array(postings.tokens),
    isPublic: new Uint8Array(postings.tokens),
  };
}

function edgesOf(accounts: number, ties: readonly Tie[], odds: Float64Array): Edge[] {
  const best = new Map<number, Map<number, number>>();
  ties.forEach(({ group, holders }, t) => {
    const weight = at(odds, t);
    if (weight <= 0) return;
    const reach = holders.length <= 2 * NEIGHBOURS ? holders.length : NEIGHBOURS;
    holders.forEach((a, i) => {
      for (let step = 1; step <= reach; step++) {
        const b = at(holders, (i + step) % holders.length);
        if (a === b) continue;
        const pair = Math.min(a, b) * accounts + Math.max(a, b);
        const kinds = best.get(pair) ?? new Map<number, number>();
        kinds.set(group, Math.max(weight, kinds.get(group) ?? 0));
        best.set(pair, kinds);
      }
    });
  });
  return [...best]
    .sort(([x], [y]) => x - y)
    .map(([pair, kinds]) => ({
      a: Math.floor(pair / accounts),
      b: pair % accounts,
      weight: [...kinds.values()].reduce((sum, nats) => sum + nats, 0),
    }));
}

/** The members of a community that what ties them outweighs what they lack; undefined when too few are left. */
function settled(
  postings: Postings,
  ties: readonly Tie[],
  odds: Float64Array,
  held: ReadonlyMap<number, readonly number[]>,
  community: readonly number[],
): Cluster | undefined {
  const kinds = postings.groups.length;
  let members = [...community];
  let judged: Member[] = [];
  for (let before = -1; before !== members.length; ) {
    before = members.length;
    const { evidence, hanging } = evidenceOf(kinds, ties, odds, held, members);
    const showing = new Float64Array(kinds);
    for (const nats of evidence.values()) {
      nats.forEach((n, g) => {
        if (n > 0) showing[g] = at(showing, g) + 1 / members.length;
      });
    }
    judged = members.flatMap((account) => {
      const byGroup = evidence.get(account) ?? new Float64Array(kinds);
      const least = hanging.has(account) ? LACKING.hanging : LACKING.most;
      let logit = 0;
      byGroup.forEach((nats, g) => {
        logit += nats > 0 ? nats : Math.log(Math.max(least, 1 - at(showing, g)));
      });
      return logit >= MEMBER ? [{ account, logit, byGroup }] : [];
    });
    members = judged.map(({ account }) => account);
    if (members.length < LEAST_ACCOUNTS) return undefined;
  }
  const strength = judged.reduce((sum, { logit }) => sum + logit, 0);
  if (strength / members.length + sizeOdds(members.length) < MEMBER) return undefined;
  return { members: judged, profile: profileOf(postings, judged), strength };
}

/** Nats that the size of a group, in accounts, adds to the odds that ties alone give it. */
export function sizeOdds(members: number): number {
  return Math.min(SIZE.cap, SIZE.slope * Math.log(members / SIZE.even));
}

/** Member → nats by kind of its best tie to other members; and the members that only one tie of two accounts holds. */
function evidenceOf(
  kinds: number,
  ties: readonly Tie[],
  odds: Float64Array,
  held: ReadonlyMap<number, readonly number[]>,
  members: readonly number[],
): { evidence: Map<number, Float64Array>; hanging: Set<number> } {
  const inside = new Map<number, number[]>();
  for (const account of members) {
    for (const t of held.get(account) ?? []) {
      const list = inside.get(t);
      if (list) list.push(account);
      else inside.set(t, [account]);
    }
  }
  const evidence = new Map(members.map((account) => [account, new Float64Array(kinds)]));
  const links = new Map<number, number>();
  for (const [t, accounts] of inside) {
    if (accounts.length < 2) continue;
    const { group, form } = ties[t] as Tie;
    // A leaf is in the star of its only neighbour; a key that more share is no single link.
    const link = form === 'web' ? 0 : form === 'key' && accounts.length > 2 ? 2 : 1;
    for (const account of accounts) {
      const byGroup = evidence.get(account) as Float64Array;
      byGroup[group] = Math.max(at(byGroup, group), at(odds, t));
      links.set(account, (links.get(account) ?? 0) + link);
    }
  }
  return { evidence, hanging: new Set(members.filter((account) => links.get(account) === 1)) };
}

/** Token → nats that it says, on the average over the members that hold it, for tokens of two members or more. */
function profileOf(postings: Postings, members: readonly Member[]): Map<number, number> {
  const sums = new Map<number, { nats: number; holders: number }>();
  for (const { account, byGroup } of members) {
    for (let h = at(postings.from, account); h < at(postings.from, account + 1); h++) {
      const t = at(postings.tokenAt, at(postings.held, h));
      const nats = at(byGroup, at(postings.groupOf, t));
      const entry = sums.get(t) ?? { nats: 0, holders: 0 };
      sums.set(t, { nats: entry.nats + nats, holders: entry.holders + 1 });
    }
  }
  const shared = [...sums].filter(([, { nats, holders }]) => holders >= 2 && nats > 0);
  return new Map(shared.map(([t, { nats, holders }]) => [t, nats / holders]));
}
