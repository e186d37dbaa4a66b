/** From tied pairs to communities: connected components, then Leiden inside each. */
import { components, type Edge, graphOf } from './graph.ts';
import { leiden } from './leiden.ts';
import { at } from './postings.ts';

/** Nats by which an account of a part must hang on the rest of a component to stay with it. */
const HOLD = 3;
/** Fewer accounts than this are not looked at as a group. */
export const LEAST_ACCOUNTS = 3;

/** Communities of accounts (ascending account numbers), ordered by their first account. */
export function communities(
  accounts: number,
  edges: readonly Edge[],
  hold = HOLD,
  partition = leiden,
): number[][] {
  const root = components(accounts, edges);
  const byRoot = new Map<number, Edge[]>();
  for (const edge of edges) {
    const r = at(root, edge.a);
    const list = byRoot.get(r);
    if (list) list.push(edge);
    else byRoot.set(r, [edge]);
  }
  const result: number[][] = [];
  for (const list of byRoot.values()) result.push(...split(list, hold, partition));
  return result
    .filter((members) => members.length >= LEAST_ACCOUNTS)
    .sort((x, y) => at(x, 0) - at(y, 0));
}

function split(edges: readonly Edge[], hold: number, partition: typeof leiden): number[][] {
  const local = new Map<number, number>();
  const global: number[] = [];
  const number = (node: number): number => {
    const known = local.get(node);
    if (known !== undefined) return known;
    local.set(node, global.length);
    global.push(node);
    return global.length - 1;
  };
  const mapped = edges.map(({ a, b, weight }) => ({ a: number(a), b: number(b), weight }));
  const members = global.length;
  if (members < LEAST_ACCOUNTS) return [];
  const size = new Float64Array(members).fill(1);
  // The penalty for cutting a part off grows with the part, not with the component: see HOLD.
  const community = partition(graphOf(members, mapped, size), hold / members);
  const parts = new Map<number, number[]>();
  for (let i = 0; i < members; i++) {
    const node = at(global, i);
    const c = at(community, i);
    const part = parts.get(c);
    if (part) part.push(node);
    else parts.set(c, [node]);
  }
  return [...parts.values()].map((part) => part.sort((x, y) => x - y));
}
