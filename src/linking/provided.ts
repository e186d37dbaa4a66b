/**
 * Groups from ties alone: what the provider supplied is all there is. Reliable ties hold accounts together, communities
 * cut what only bridges two of them, and a member stays when what ties it outweighs what it lacks.
 */

import type { Clusters } from './clusters.ts';
import { communities, LEAST_ACCOUNTS } from './communities.ts';
import type { Edge } from './graph.ts';
import type { Cluster, Member } from './membership.ts';
import { at, type Postings } from './postings.ts';
import { LEAST_POPULATION, type Reliability, reliabilityOf } from './reliability.ts';
import { heldBy, type Tie, tiesOf } from './stars.ts';

/** A tie joins accounts from this probability on. */
const JOINS = 0.5;
/** Most that one kind may say for a member, in nats. */
const CAP = 6;
/** An account is a member from these log odds on: six to five. */
const MEMBER = Math.log(1.2);
/** A group that one kind alone ties needs more, on the average: nobody confirms it. */
const ALONE = Math.log(1.5);
/** Least probability that lacking what all others show leaves. */
const LACKING = 0.05;
/** Holders that each holder of a wide key is joined to; all pairs would say the same. */
const NEIGHBOURS = 12;
/** From this share of accounts with a tie on, a file lists suspects only. */
const ALL_TIED = 0.9;
/** What to expect of a key in a list of suspects: that it is why they are on it. */
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
  const suspects = accounts < LEAST_POPULATION && tied >= ALL_TIED * accounts;
  const found = reliabilityOf(
    accounts,
    postings.groups.length,
    ties,
    suspects ? SUSPECTED : undefined,
  );
  const held = heldBy(ties);
  const clusters = communities(accounts, edgesOf(accounts, ties, found)).flatMap((community) => {
    const cluster = settled(postings, ties, found, held, community);
    return cluster ? [cluster] : [];
  });
  return {
    clusters: clusters.sort((x, y) => y.strength - x.strength),
    weights: new Float64Array(postings.tokens),
    isPublic: new Uint8Array(postings.tokens),
  };
}

/** Log odds that a holder of a tie, by its place in it, belongs to the others. */
function oddsOf(found: Reliability, t: number, place: number): number {
  const sure = at(found.corroborated[t] as Uint8Array, place) === 1 ? 1 : at(found.purity, t);
  const p = Math.min(0.999, at(found.probability, t) * sure);
  return Math.min(CAP, Math.log(p / (1 - p)));
}

function edgesOf(accounts: number, ties: readonly Tie[], found: Reliability): Edge[] {
  const best = new Map<number, Map<number, number>>();
  ties.forEach(({ group, holders }, t) => {
    if (at(found.probability, t) < JOINS) return;
    const odds = holders.map((_, i) => oddsOf(found, t, i));
    const reach = holders.length <= 2 * NEIGHBOURS ? holders.length : NEIGHBOURS;
    holders.forEach((a, i) => {
      for (let step = 1; step <= reach && i + step < holders.length + reach; step++) {
        const j = (i + step) % holders.length;
        const b = holders[j] as number;
        const weight = Math.min(odds[i] as number, odds[j] as number);
        if (weight <= 0 || a === b) continue;
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
  found: Reliability,
  held: ReadonlyMap<number, readonly number[]>,
  community: readonly number[],
): Cluster | undefined {
  const kinds = postings.groups.length;
  let members = [...community];
  let judged: Member[] = [];
  for (let before = -1; before !== members.length; ) {
    before = members.length;
    const evidence = evidenceOf(kinds, ties, found, held, members);
    const showing = new Float64Array(kinds);
    for (const nats of evidence.values()) {
      nats.forEach((n, g) => {
        if (n > 0) showing[g] = at(showing, g) + 1 / members.length;
      });
    }
    judged = members.flatMap((account) => {
      const byGroup = evidence.get(account) ?? new Float64Array(kinds);
      let logit = 0;
      byGroup.forEach((nats, g) => {
        logit += nats > 0 ? nats : Math.log(Math.max(LACKING, 1 - at(showing, g)));
      });
      return logit >= MEMBER ? [{ account, logit, byGroup }] : [];
    });
    members = judged.map(({ account }) => account);
    if (members.length < LEAST_ACCOUNTS) return undefined;
  }
  const odds = judged.reduce((sum, { logit }) => sum + logit, 0) / judged.length;
  const showing = new Set(
    judged.flatMap(({ byGroup }) => [...byGroup.keys()].filter((g) => at(byGroup, g) > 0)),
  );
  if (showing.size < 2 && odds < ALONE) return undefined;
  return {
    members: judged,
    profile: profileOf(postings, judged),
    strength: judged.reduce((sum, { logit }) => sum + logit, 0),
  };
}

/** Member → nats by kind of its best tie to other members. */
function evidenceOf(
  kinds: number,
  ties: readonly Tie[],
  found: Reliability,
  held: ReadonlyMap<number, readonly number[]>,
  members: readonly number[],
): Map<number, Float64Array> {
  const inside = new Map<number, number[]>();
  for (const account of members) {
    for (const t of held.get(account) ?? []) {
      const list = inside.get(t);
      if (list) list.push(account);
      else inside.set(t, [account]);
    }
  }
  const evidence = new Map(members.map((account) => [account, new Float64Array(kinds)]));
  for (const [t, accounts] of inside) {
    if (accounts.length < 2) continue;
    const { group, holders } = ties[t] as Tie;
    for (const account of accounts) {
      const byGroup = evidence.get(account) as Float64Array;
      byGroup[group] = Math.max(at(byGroup, group), oddsOf(found, t, holders.indexOf(account)));
    }
  }
  return evidence;
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
