/**
 * Leiden community detection with the constant Potts model (Traag, Waltman, van Eck 2019, Sci. Rep. 9:5233).
 * Quality: sum over communities of (inner edge weight − resolution · size² / 2). No resolution limit, unlike modularity.
 * Deterministic: nodes are visited in order, ties go to the lower community.
 */
import { type Edge, type Graph, graphOf } from './graph.ts';
import { at } from './postings.ts';
import { byRow } from './rows.ts';

const MOST_LEVELS = 20;

/** Node → community number (the numbers have no order). `resolution` is nats per pair of unit-size nodes. */
export function leiden(graph: Graph, resolution: number): Uint32Array {
  const membership = identity(graph.nodes);
  let level = graph;
  let community = identity(graph.nodes);
  for (let round = 0; round < MOST_LEVELS; round++) {
    const moved = moveNodes(level, community, resolution, undefined);
    const refined = identity(level.nodes);
    moveNodes(level, refined, resolution, community);
    const { group, groups } = numbered(refined);
    for (let i = 0; i < membership.length; i++) membership[i] = at(group, at(membership, i));
    const inherited = new Uint32Array(groups);
    const representative = new Map<number, number>();
    for (let i = 0; i < level.nodes; i++) {
      const c = at(community, i);
      const g = at(group, i);
      if (!representative.has(c)) representative.set(c, g);
      inherited[g] = representative.get(c) as number;
    }
    community = inherited;
    if (!moved || groups === level.nodes) break;
    level = aggregate(level, group, groups);
  }
  return membership.map((node) => at(community, node));
}

function identity(length: number): Uint32Array {
  return Uint32Array.from({ length }, (_, i) => i);
}

/**
 * Moves nodes to the neighbouring community that gains most until nothing gains.
 * With `within`, nodes stay inside their community there and start alone: the refinement phase.
 */
function moveNodes(
  graph: Graph,
  community: Uint32Array,
  resolution: number,
  within: Uint32Array | undefined,
): boolean {
  const { start, target, weight } = graph;
  const size = new Float64Array(graph.nodes);
  for (let i = 0; i < graph.nodes; i++) {
    const c = at(community, i);
    size[c] = at(size, c) + at(graph.size, i);
  }
  const toward = new Float64Array(graph.nodes);
  const queue = identity(graph.nodes);
  const queued = new Uint8Array(graph.nodes).fill(1);
  let head = 0;
  let waiting = graph.nodes;
  let any = false;
  const neighbours: number[] = [];
  while (waiting > 0) {
    const node = queue[head] as number;
    head = (head + 1) % graph.nodes;
    waiting--;
    queued[node] = 0;
    const own = community[node] as number;
    const home = within === undefined ? 0 : (within[node] as number);
    const mass = graph.size[node] as number;
    const end = start[node + 1] as number;
    neighbours.length = 0;
    for (let e = start[node] as number; e < end; e++) {
      const other = target[e] as number;
      if (other === node || (within !== undefined && (within[other] as number) !== home)) continue;
      const c = community[other] as number;
      const before = toward[c] as number;
      if (before === 0) neighbours.push(c);
      toward[c] = before + (weight[e] as number);
    }
    let best = own;
    let bestGain = (toward[own] as number) - resolution * mass * ((size[own] as number) - mass);
    for (const c of neighbours) {
      if (c === own) continue;
      const gain = (toward[c] as number) - resolution * mass * (size[c] as number);
      if (gain > bestGain + 1e-9 || (gain > bestGain - 1e-9 && best !== own && c < best)) {
        best = c;
        bestGain = gain;
      }
    }
    for (const c of neighbours) toward[c] = 0;
    if (best === own) continue;
    any = true;
    size[own] = (size[own] as number) - mass;
    size[best] = (size[best] as number) + mass;
    community[node] = best;
    for (let e = start[node] as number; e < end; e++) {
      const other = target[e] as number;
      if ((queued[other] as number) === 1 || (community[other] as number) === best) continue;
      if (within !== undefined && (within[other] as number) !== home) continue;
      queue[(head + waiting) % graph.nodes] = other;
      queued[other] = 1;
      waiting++;
    }
  }
  return any;
}

/** Communities numbered in the order of their first nodes. */
function numbered(community: Uint32Array): { group: Uint32Array; groups: number } {
  const number = new Map<number, number>();
  const group = community.map((c) => {
    const known = number.get(c) ?? number.size;
    number.set(c, known);
    return known;
  });
  return { group, groups: number.size };
}

/** Makes each group one node; parallel edges add up, inner edges are dropped (they no longer decide moves). */
function aggregate(graph: Graph, group: Uint32Array, groups: number): Graph {
  const size = new Float64Array(groups);
  group.forEach((g, i) => {
    size[g] = at(size, g) + at(graph.size, i);
  });
  return graphOf(groups, between(graph, group, groups), size);
}

/** Edges between groups, in the order in which the graph's own first lead from one to the other. */
function between({ start, target, weight }: Graph, group: Uint32Array, groups: number): Edge[] {
  const { from, members } = byRow(group, groups);
  const sums = new Float64Array(groups);
  /** Group → the first edge to it, counted from 1; 0 when there is none from the group under way. */
  const first = new Uint32Array(groups);
  const touched: number[] = [];
  const found: { edge: Edge; first: number }[] = [];
  for (let a = 0; a < groups; a++) {
    touched.length = 0;
    for (let m = from[a] as number; m < (from[a + 1] as number); m++) {
      const i = members[m] as number;
      for (let e = start[i] as number; e < (start[i + 1] as number); e++) {
        const b = group[target[e] as number] as number;
        if (a >= b) continue;
        if ((first[b] as number) === 0) {
          first[b] = e + 1;
          touched.push(b);
        }
        sums[b] = (sums[b] as number) + (weight[e] as number);
      }
    }
    for (const b of touched) {
      found.push({ edge: { a, b, weight: sums[b] as number }, first: first[b] as number });
      sums[b] = 0;
      first[b] = 0;
    }
  }
  return found.sort((x, y) => x.first - y.first).map(({ edge }) => edge);
}
