/** From links to communities: connected components, then Leiden inside each. */
import { components, type Edge, graphOf } from './graph.ts';
import { leiden } from './leiden.ts';
import { at } from './postings.ts';

/** Nats by which an account of a part must hang on the rest of a component to stay with it. */
const HOLD = 1.5;
/** Fewer accounts than this are not looked at as a group. */
export const LEAST_ACCOUNTS = 3;

/** Communities of accounts (ascending account numbers), ordered by their first account. */
export function communities(accounts: number, tokens: number, edges: readonly Edge[]): number[][] {
  const root = components(accounts + tokens, edges);
  const byRoot = new Map<number, Edge[]>();
  for (const edge of edges) {
    const r = at(root, edge.a);
    const list = byRoot.get(r);
    if (list) list.push(edge);
    else byRoot.set(r, [edge]);
  }
  const result: number[][] = [];
  for (const list of byRoot.values()) result.push(...split(accounts, list));
  return result
    .filter((members) => members.length >= LEAST_ACCOUNTS)
    .sort((x, y) => at(x, 0) - at(y, 0));
}

function split(accounts: number, edges: readonly Edge[]): number[][] {
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
  const size = Float64Array.from(global, (node) => (node < accounts ? 1 : 0));
  const members = size.reduce((sum, one) => sum + one, 0);
  if (members < LEAST_ACCOUNTS) return [];
  // The penalty for cutting a part off grows with the part, not with the component: see HOLD.
  const community = leiden(graphOf(global.length, mapped, size), HOLD / members);
  const parts = new Map<number, number[]>();
  for (let i = 0; i < global.length; i++) {
    const node = at(global, i);
    if (node >= accounts) continue;
    const c = at(community, i);
    const part = parts.get(c);
    if (part) part.push(node);
    else parts.set(c, [node]);
  }
  return [...parts.values()].map((part) => part.sort((x, y) => x - y));
}
