/** The weighted graph that communities are sought in, and its connected components. */
import { at } from './postings.ts';

/** Undirected weighted graph in compressed rows; `size` is the number of accounts in a node. */
export interface Graph {
  readonly nodes: number;
  readonly start: Uint32Array;
  readonly target: Uint32Array;
  readonly weight: Float64Array;
  readonly size: Float64Array;
}

export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

export function graphOf(nodes: number, edges: readonly Edge[], size: Float64Array): Graph {
  const start = new Uint32Array(nodes + 1);
  for (const { a, b } of edges) {
    start[a + 1] = at(start, a + 1) + 1;
    start[b + 1] = at(start, b + 1) + 1;
  }
  for (let i = 0; i < nodes; i++) start[i + 1] = at(start, i + 1) + at(start, i);
  const next = start.slice(0, nodes);
  const target = new Uint32Array(edges.length * 2);
  const weight = new Float64Array(edges.length * 2);
  const put = (from: number, to: number, w: number) => {
    const place = at(next, from);
    target[place] = to;
    weight[place] = w;
    next[from] = place + 1;
  };
  for (const { a, b, weight: w } of edges) {
    put(a, b, w);
    put(b, a, w);
  }
  return { nodes, start, target, weight, size };
}

/** Connected components: node → least node of its component. */
export function components(nodes: number, edges: readonly Edge[]): Uint32Array {
  const root = new Uint32Array(nodes);
  for (let i = 0; i < nodes; i++) root[i] = i;
  const find = (node: number): number => {
    let top = node;
    while (at(root, top) !== top) top = at(root, top);
    for (let i = node; i !== top; ) {
      const up = at(root, i);
      root[i] = top;
      i = up;
    }
    return top;
  };
  for (const { a, b } of edges) {
    const x = find(a);
    const y = find(b);
    if (x !== y) root[Math.max(x, y)] = Math.min(x, y);
  }
  for (let i = 0; i < nodes; i++) root[i] = find(i);
  return root;
}
