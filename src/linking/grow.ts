/**
 * Growing: firm communities and single accounts become one where the weaker ties of many draw them together. Average
 * linkage (Sokal and Michener 1958) over pairs of accounts, and relative: between two parts an average pair must agree
 * nearly as well as within the looser of them, so that two operators who share a mail provider and a trade stay two.
 */
import { LEAST_ACCOUNTS } from './communities.ts';
import type { Tie } from './pairs.ts';
import { at } from './postings.ts';

/** Average nats between two parts, as a share of the average within the looser one. */
const NEARLY = 0.6;

/** Groups of accounts (ascending), ordered by their first account; every firm community is within one of them. */
export function grown(
  accounts: number,
  firm: readonly (readonly number[])[],
  ties: readonly Tie[],
): number[][] {
  const part = Int32Array.from({ length: accounts }, (_, account) => account);
  for (const community of firm) for (const account of community) part[account] = at(community, 0);
  const size = new Uint32Array(accounts);
  for (const p of part) size[p] = at(size, p) + 1;
  /** Part → nats of all ties within it. */
  const within = new Float64Array(accounts);
  /** Part → part → nats of all ties between them. */
  const between = new Map<number, Map<number, number>>();
  const add = (x: number, y: number, nats: number) => {
    const row = between.get(x) ?? new Map<number, number>();
    row.set(y, (row.get(y) ?? 0) + nats);
    between.set(x, row);
  };
  for (const { a, b, nats } of ties) {
    const [x, y] = [at(part, a), at(part, b)];
    if (x === y) within[x] = at(within, x) + nats;
    else {
      add(x, y, nats);
      add(y, x, nats);
    }
  }
  const inside = (p: number): number =>
    at(size, p) < 2 ? Number.POSITIVE_INFINITY : at(within, p) / pairsOf(at(size, p));
  const likeness = (x: number, y: number, nats: number): number => {
    const mean = nats / (at(size, x) * at(size, y));
    const looser = Math.min(inside(x), inside(y));
    return looser === Number.POSITIVE_INFINITY ? 1 : mean / looser;
  };
  const merge = (x: number, y: number, nats: number) => {
    within[x] = at(within, x) + at(within, y) + nats;
    size[x] = at(size, x) + at(size, y);
    size[y] = 0;
    between.get(x)?.delete(y);
    for (const [z, shared] of between.get(y) ?? []) {
      between.get(z)?.delete(y);
      if (z === x) continue;
      add(x, z, shared);
      add(z, x, shared);
    }
    between.delete(y);
    into[y] = x;
  };
  const into = Int32Array.from({ length: accounts }, (_, p) => p);
  for (let merged = true; merged; ) {
    merged = false;
    const wanted = [...between].flatMap(([x, row]) =>
      [...row].flatMap(([y, nats]) => (x < y ? [{ x, y, like: likeness(x, y, nats), nats }] : [])),
    );
    wanted.sort(
      (one, other) =>
        other.like - one.like || other.nats - one.nats || one.x - other.x || one.y - other.y,
    );
    for (const { x, y } of wanted) {
      // Either may have grown since; what it is now decides.
      const nats = between.get(x)?.get(y);
      if (nats === undefined || likeness(x, y, nats) < NEARLY) continue;
      merge(x, y, nats);
      merged = true;
    }
  }
  const root = (p: number): number => (at(into, p) === p ? p : root(at(into, p)));
  const groups = new Map<number, number[]>();
  for (let account = 0; account < accounts; account++) {
    const p = root(at(part, account));
    const group = groups.get(p);
    if (group) group.push(account);
    else groups.set(p, [account]);
  }
  return [...groups.values()]
    .filter((group) => group.length >= LEAST_ACCOUNTS)
    .sort((x, y) => at(x, 0) - at(y, 0));
}

function pairsOf(members: number): number {
  return (members * (members - 1)) / 2;
}
