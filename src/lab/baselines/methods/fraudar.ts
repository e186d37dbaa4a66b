/** FRAUDAR: the densest block of accounts and tokens, popular tokens counting little. A port of the paper. */
import type { Postings } from '../../../linking/index.ts';
import type { Baseline } from '../baseline.ts';
import { LeastFirst } from '../least-first.ts';

/** The paper's constant in the weight of a column. */
const C = 5;
const MOST_BLOCKS = 20;

const baseline: Baseline = {
  id: 'fraudar',
  title: 'Densest blocks of accounts and tokens by greedy peeling',
  source:
    'A port of FRAUDAR (Hooi et al., KDD 2016): column weights 1 / log(c + d) with c = 5, further blocks after removing the edges of those found, as in the authors’ code. At most 20 blocks.',
  rule: 'the first, densest block',
  threshold: 1,
  run: async ({ postings, ids }) =>
    denseBlocks(postings, MOST_BLOCKS).flatMap(({ accounts }, i) =>
      accounts.map((a) => ({
        account_id: ids[a] as string,
        group: String(i + 1),
        score: 1 / (i + 1),
      })),
    ),
};
export default baseline;

export interface Block {
  /** Accounts of no earlier block. */
  readonly accounts: readonly number[];
  /** Edge weight over nodes. */
  readonly density: number;
}

/** Blocks in the order they are found. */
export function denseBlocks(postings: Postings, most: number): Block[] {
  const live = new Uint8Array(postings.holders.length).fill(1);
  const taken = new Set<number>();
  const blocks: Block[] = [];
  while (blocks.length < most) {
    const { inside, density } = peel(postings, live);
    if (density <= 0) break;
    const accounts: number[] = [];
    for (let a = 0; a < postings.accounts; a++) {
      if (inside[a] === 1 && !taken.has(a)) accounts.push(a);
    }
    for (const a of accounts) taken.add(a);
    blocks.push({ accounts, density });
    for (let p = 0; p < live.length; p++) {
      const token = postings.accounts + (postings.tokenAt[p] as number);
      if (inside[postings.holders[p] as number] === 1 && inside[token] === 1) live[p] = 0;
    }
  }
  return blocks;
}

/**
 * Takes away the node with the least edge weight until none is left, and keeps the densest state on the way.
 * Nodes are the accounts, then the tokens; edges are the live postings.
 */
function peel(postings: Postings, live: Uint8Array) {
  const { accounts, tokens, start, holders, from, held, tokenAt } = postings;
  const weight = columnWeights(postings, live);
  const nodes = accounts + tokens;
  const load = new Float64Array(nodes).fill(Number.POSITIVE_INFINITY);
  let [total, left] = [0, 0];
  const add = (node: number, w: number) => {
    if (load[node] === Number.POSITIVE_INFINITY) {
      load[node] = 0;
      left++;
    }
    load[node] = (load[node] as number) + w;
  };
  for (let p = 0; p < live.length; p++) {
    if (live[p] === 0) continue;
    const t = tokenAt[p] as number;
    add(holders[p] as number, weight[t] as number);
    add(accounts + t, weight[t] as number);
    total += weight[t] as number;
  }
  const queue = new LeastFirst(load);
  const order: number[] = [];
  let [density, kept] = [left === 0 ? 0 : total / left, 0];
  while (left > 0) {
    const node = queue.first;
    total -= load[node] as number;
    load[node] = Number.POSITIVE_INFINITY;
    queue.moved(node);
    order.push(node);
    left--;
    const neighbours =
      node < accounts
        ? held.subarray(from[node], from[node + 1])
        : range(start[node - accounts] as number, start[node - accounts + 1] as number);
    for (const p of neighbours) {
      if (live[p] === 0) continue;
      const t = tokenAt[p] as number;
      const other = node < accounts ? accounts + t : (holders[p] as number);
      if (load[other] === Number.POSITIVE_INFINITY) continue;
      load[other] = (load[other] as number) - (weight[t] as number);
      queue.moved(other);
    }
    // What is left after the last node is rounding.
    if (left > 0 && total / left > density + 1e-12) [density, kept] = [total / left, order.length];
  }
  const inside = new Uint8Array(nodes);
  for (const node of order.slice(kept)) inside[node] = 1;
  return { inside, density };
}

/** Token → weight of its edges, by how many live ones it has. */
function columnWeights({ tokens, start }: Postings, live: Uint8Array): Float64Array {
  return Float64Array.from({ length: tokens }, (_, t) => {
    const degree = live.subarray(start[t], start[t + 1]).reduce((sum, one) => sum + one, 0);
    return 1 / Math.log(C + degree);
  });
}

function* range(from: number, to: number): Generator<number> {
  for (let p = from; p < to; p++) yield p;
}
