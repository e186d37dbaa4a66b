/**
 * Stars: a tie of two accounts becomes a key again. Everyone tied to one account stands around it like the holders of
 * a key, so that chains and stars of transfers are weighed by how many gather there, and a hub is as public as a key
 * with as many holders.
 */
import { components, type Edge } from './graph.ts';
import { at, holdersOf, type Postings } from './postings.ts';

export const FORMS = ['key', 'star', 'web'] as const;

/** Around an account with more ties than this, those tied have nothing to do with each other. */
const HUB = 64;
/** A web of more accounts than this is held together by strangers. */
const MOST_IN_WEB = 1000;

/** A key, an account with those tied to it, or all that ties of one kind connect without a hub. */
export interface Tie {
  readonly group: number;
  /** Ascending, at least two. */
  readonly holders: readonly number[];
  readonly form: (typeof FORMS)[number];
}

/** The keys of kinds that have wide ones, and the stars of kinds that only ever tie two accounts. */
export function tiesOf(postings: Postings): Tie[] {
  const kinds = postings.groups.length;
  const wide = new Uint8Array(kinds);
  for (let t = 0; t < postings.tokens; t++) {
    if (at(postings.start, t + 1) - at(postings.start, t) > 2) wide[at(postings.groupOf, t)] = 1;
  }
  const ties: Tie[] = [];
  const around = new Map<number, number[]>();
  for (let t = 0; t < postings.tokens; t++) {
    const group = at(postings.groupOf, t);
    const holders = [...holdersOf(postings, t)];
    if (at(wide, group) === 1) {
      ties.push({ group, holders, form: 'key' });
      continue;
    }
    const [a, b] = holders as [number, number];
    for (const [middle, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const key = middle * kinds + group;
      const list = around.get(key);
      if (list) list.push(other);
      else around.set(key, [other]);
    }
  }
  for (const [key, others] of around) {
    const middle = Math.floor(key / kinds);
    const group = key % kinds;
    const [only] = others;
    // Two accounts tied to nobody else are one tie, not two stars.
    if (others.length === 1 && only !== undefined) {
      if (around.get(only * kinds + group)?.length !== 1 || middle > only) continue;
    }
    ties.push({
      group,
      holders: [...new Set([middle, ...others])].sort((x, y) => x - y),
      form: 'star',
    });
  }
  for (let group = 0; group < kinds; group++) {
    if (at(wide, group) === 0) ties.push(...websOf(postings, group, around));
  }
  return ties;
}

/** Connected components of one kind's ties, hubs left out; those of two accounts are ties already. */
function websOf(
  postings: Postings,
  group: number,
  around: ReadonlyMap<number, readonly number[]>,
): Tie[] {
  const kinds = postings.groups.length;
  const edges: Edge[] = [];
  for (let t = 0; t < postings.tokens; t++) {
    if (at(postings.groupOf, t) !== group) continue;
    const a = at(postings.holders, at(postings.start, t));
    const b = at(postings.holders, at(postings.start, t) + 1);
    const busiest = Math.max(...[a, b].map((x) => around.get(x * kinds + group)?.length ?? 0));
    if (busiest <= HUB) edges.push({ a, b, weight: 1 });
  }
  const root = components(postings.accounts, edges);
  const webs = new Map<number, number[]>();
  for (let a = 0; a < postings.accounts; a++) {
    const web = webs.get(at(root, a));
    if (web) web.push(a);
    else webs.set(at(root, a), [a]);
  }
  return [...webs.values()]
    .filter(({ length }) => length > 3 && length <= MOST_IN_WEB)
    .map((holders) => ({ group, holders, form: 'web' }));
}

/** Account → ties that it is in. */
export function heldBy(ties: readonly Tie[]): Map<number, number[]> {
  const held = new Map<number, number[]>();
  ties.forEach(({ holders }, t) => {
    for (const a of holders) {
      const list = held.get(a);
      if (list) list.push(t);
      else held.set(a, [t]);
    }
  });
  return held;
}
