/**
 * Leiden community detection with the constant Potts model (Traag, Waltman, van Eck 2019, Sci. Rep. 9:5233).
 * Quality: sum over communities of (inner edge weight − resolution · size² / 2). No resolution limit, unlike modularity.
 * Deterministic: nodes are visited in order, ties go to the lower community.
 */
import { type Edge, type Graph, graphOf } from './graph.ts';
import { at } from './postings.ts';

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
    const { graph: next, group } = aggregate(level, refined);
    for (let i = 0; i < membership.length; i++) membership[i] = at(group, at(membership, i));
    const inherited = new Uint32Array(next.nodes);
    const representative = new Map<number, number>();
    for (let i = 0; i < level.nodes; i++) {
      const c = at(community, i);
      const g = at(group, i);
      if (!representative.has(c)) representative.set(c, g);
      inherited[g] = representative.get(c) as number;
    }
    const done = !moved || next.nodes === level.nodes;
    level = next;
    community = inherited;
    if (done) break;
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
    const node = at(queue, head);
    head = (head + 1) % graph.nodes;
    waiting--;
    queued[node] = 0;
    const own = at(community, node);
    const mass = at(graph.size, node);
    neighbours.length = 0;
    for (let e = at(graph.start, node); e < at(graph.start, node + 1); e++) {
      const other = at(graph.target, e);
      if (other === node || (within && at(within, other) !== at(within, node))) continue;
      const c = at(community, other);
      if (at(toward, c) === 0) neighbours.push(c);
      toward[c] = at(toward, c) + at(graph.weight, e);
    }
    let best = own;
    let bestGain = at(toward, own) - resolution * mass * (at(size, own) - mass);
    for (const c of neighbours) {
      if (c === own) continue;
      const gain = at(toward, c) - resolution * mass * at(size, c);
      if (gain > bestGain + 1e-9 || (gain > bestGain - 1e-9 && best !== own && c < best)) {
        best = c;
        bestGain = gain;
      }
    }
    for (const c of neighbours) toward[c] = 0;
    if (best === own) continue;
    any = true;
    size[own] = at(size, own) - mass;
    size[best] = at(size, best) + mass;
    community[node] = best;
    for (let e = at(graph.start, node); e < at(graph.start, node + 1); e++) {
      const other = at(graph.target, e);
      if (at(queued, other) === 1 || at(community, other) === best) continue;
      if (within && at(within, other) !== at(within, node)) continue;
      queue[(head + waiting) % graph.nodes] = other;
      queued[other] = 1;
      waiting++;
    }
  }
  return any;
}

/** Makes each community one node; parallel edges add up, inner edges are dropped (they no longer decide moves). */
function aggregate(graph: Graph, community: Uint32Array): { graph: Graph; group: Uint32Array } {
  const number = new Map<number, number>();
  const group = new Uint32Array(graph.nodes);
  for (let i = 0; i < graph.nodes; i++) {
    const c = at(community, i);
    if (!number.has(c)) number.set(c, number.size);
    group[i] = number.get(c) as number;
  }
  const size = new Float64Array(number.size);
  const sums = new Map<number, number>();
  for (let i = 0; i < graph.nodes; i++) {
    const a = at(group, i);
    size[a] = at(size, a) + at(graph.size, i);
    for (let e = at(graph.start, i); e < at(graph.start, i + 1); e++) {
      const b = at(group, at(graph.target, e));
      if (a >= b) continue;
      const key = a * number.size + b;
      sums.set(key, (sums.get(key) ?? 0) + at(graph.weight, e));
    }
  }
  const edges: Edge[] = [];
  for (const [key, weight] of sums) {
    edges.push({ a: Math.floor(key / number.size), b: key % number.size, weight });
  }
  return { graph: graphOf(number.size, edges, size), group };
}
