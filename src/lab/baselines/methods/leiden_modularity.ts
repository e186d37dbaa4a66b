/** Plain communities: Leiden with modularity on accounts that share any token. */
import { type Edge, graphOf, holdersOf, leiden, type Postings } from '../../../linking/index.ts';
import { type Baseline, LEAST_GROUP, type Scored } from '../baseline.ts';
import { eachPair } from '../shared-tokens.ts';

const baseline: Baseline = {
  id: 'leiden_modularity',
  title: 'Densest communities by modularity on the same tokens as ours',
  source:
    'Leiden (Traag et al. 2019) for modularity, resolution 1, on shared tokens weighted as by Newman (2001). Modularity does not say which community is malicious; ranking them by inner weight an account is FRAUDAR’s measure, and so is taking the first.',
  rule: 'the first, densest community',
  threshold: 1,
  run: async ({ postings, ids }) => rankedCommunities(ids, sharingEdges(postings)),
};
export default baseline;

/** A token of d holders adds 1 / (d − 1) to each pair of them. */
export function sharingEdges(postings: Postings): Edge[] {
  const edges: Edge[] = [];
  eachPair(postings, (a, b, shared) => {
    const weight = shared.reduce((sum, t) => sum + 1 / (holdersOf(postings, t).length - 1), 0);
    edges.push({ a, b, weight });
  });
  return edges;
}

/** The constant Potts model with nodes as large as their strength and resolution 1 / 2m is modularity. */
export function modularity(nodes: number, edges: readonly Edge[]): Uint32Array {
  const strength = new Float64Array(nodes);
  for (const { a, b, weight } of edges) {
    strength[a] = (strength[a] as number) + weight;
    strength[b] = (strength[b] as number) + weight;
  }
  const total = strength.reduce((sum, one) => sum + one, 0);
  return leiden(graphOf(nodes, edges, strength), 1 / Math.max(total, Number.MIN_VALUE));
}

/** Communities of enough accounts in order of inner weight an account; the score is one over the place. */
export function rankedCommunities(ids: readonly string[], edges: readonly Edge[]): Scored[] {
  const community = modularity(ids.length, edges);
  const members = new Map<number, number[]>();
  community.forEach((c, i) => {
    const known = members.get(c);
    if (known) known.push(i);
    else members.set(c, [i]);
  });
  const inner = new Map<number, number>();
  for (const { a, b, weight } of edges) {
    const c = community[a] as number;
    if (c === community[b]) inner.set(c, (inner.get(c) ?? 0) + weight);
  }
  const density = (c: number) => (inner.get(c) ?? 0) / (members.get(c)?.length ?? 1);
  return [...members.keys()]
    .filter((c) => (members.get(c)?.length ?? 0) >= LEAST_GROUP)
    .sort((x, y) => density(y) - density(x) || x - y)
    .flatMap((c, rank) =>
      (members.get(c) ?? []).map((i) => ({
        account_id: ids[i] as string,
        group: String(rank + 1),
        score: 1 / (rank + 1),
      })),
    );
}
