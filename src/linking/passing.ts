/** Passing: groups that give each other what can be had from its owner alone are run by one hand. */
import { CLOSED } from './circles.ts';
import type { Cluster } from './membership.ts';
import { at, holdersOf, type Postings } from './postings.ts';

/** Keys that pass between two groups, and share of the members of each that hold one; fewer may have been harvested. */
const LEAST = { keys: 3, share: 0.5 };

/** Pairs of clusters between which keys of signals that pass do so, hardly any of them to others. */
export function passing(postings: Postings, clusters: readonly Cluster[]): [number, number][] {
  const clusterOf = new Map(
    clusters.flatMap(({ members }, c) => members.map(({ account }) => [account, c] as const)),
  );
  const between = new Map<string, { x: number; y: number; keys: number; holders: Set<number> }>();
  for (let t = 0; t < postings.tokens; t++) {
    if (!postings.signals[at(postings.signalOf, t)]?.passes) continue;
    const holders = holdersOf(postings, t);
    const counts = new Map<number, number>();
    for (const account of holders) {
      const c = clusterOf.get(account);
      if (c !== undefined) counts.set(c, (counts.get(c) ?? 0) + 1);
    }
    const found = [...counts.keys()].sort((x, y) => x - y);
    found.forEach((x, i) => {
      for (const y of found.slice(i + 1)) {
        const both = (counts.get(x) as number) + (counts.get(y) as number);
        if (both < CLOSED * holders.length) continue;
        const name = `${x} ${y}`;
        const pair = between.get(name) ?? { x, y, keys: 0, holders: new Set() };
        pair.keys++;
        for (const account of holders) pair.holders.add(account);
        between.set(name, pair);
      }
    });
  }
  const holding = (c: number, holders: ReadonlySet<number>) => {
    const members = clusters[c]?.members ?? [];
    return members.filter(({ account }) => holders.has(account)).length / members.length;
  };
  return [...between.values()].flatMap(({ x, y, keys, holders }): [number, number][] => {
    const some = Math.min(holding(x, holders), holding(y, holders)) >= LEAST.share;
    return keys >= LEAST.keys && some ? [[x, y]] : [];
  });
}
