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

/** Sets of nodes that are joined one by one; a set is named by its least node. */
export class DisjointSets {
  readonly #up: Uint32Array;

  constructor(nodes: number) {
    this.#up = Uint32Array.from({ length: nodes }, (_, i) => i);
  }

  find(node: number): number {
    let top = node;
    while (at(this.#up, top) !== top) top = at(this.#up, top);
    for (let i = node; i !== top; ) {
      const up = at(this.#up, i);
      this.#up[i] = top;
      i = up;
    }
    return top;
  }

  /** Returns the name of the joined set. */
  join(a: number, b: number): number {
    const [x, y] = [this.find(a), this.find(b)];
    const least = Math.min(x, y);
    this.#up[Math.max(x, y)] = least;
    return least;
  }
}

/** Connected components: node → least node of its component. */
export function components(nodes: number, edges: readonly Edge[]): Uint32Array {
  const sets = new DisjointSets(nodes);
  for (const { a, b } of edges) sets.join(a, b);
  return Uint32Array.from({ length: nodes }, (_, i) => sets.find(i));
}
