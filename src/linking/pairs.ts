/**
 * Pairs: two accounts are tied when independent channel groups agree that they belong together.
 * Candidates come from narrow tokens only; wide ones strengthen pairs that narrow ones propose, so that no popular
 * token ever makes a clique. Within a group the strongest agreement counts, across groups they add up.
 */
import type { Edge } from './graph.ts';
import { groupCap, SUFFICIENT_IDENTITY } from './group.ts';
import { at, holdersOf, type Postings } from './postings.ts';

/** A token of at most this many holders proposes pairs, fewer where that would make too many. */
const NARROW = 400;
const PROPOSALS = 8_000_000;
/** Chance pairs among those that hold two tokens at most: one in so many. */
const LIFT = 5;
/** Nats of a tie that is no stronger than needed. */
const BARE = 1;
/** A group agrees from this many nats: five times what is usual among one's like. */
export const AGREES = Math.log(5);
/** A token counts in full for an account that shows it in at least this share of its exchanges. */
export const FULL_DOSE = 0.15;

/** A tie of two accounts; `firm` when it says enough by itself, not only together with others like it. */
export interface Tie extends Edge {
  readonly nats: number;
  readonly firm: boolean;
}

/** Ties between account numbers, each pair once. */
export function tiedPairs(postings: Postings, weights: Float64Array, isPublic: Uint8Array): Tie[] {
  const { accounts, start, holders } = postings;
  const groups = postings.groups.length;
  const together = new Together(postings);
  const { ignored, from, token, full } = worthwhile(postings, weights, isPublic);
  const narrow = narrowest(postings, ignored);
  const alone = postings.groups.map(
    (group) => group === 'identity' || group.startsWith('provider:'),
  );
  const caps = Float64Array.from(postings.groups, (_, g) => groupCap(postings, g));
  const share = new Float32Array(postings.tokens);
  const best = new Float64Array(groups);
  const bestToken = new Int32Array(groups);
  const widest = new Float64Array(groups);
  const partners: number[] = [];
  const met = new Int32Array(accounts).fill(-1);
  /** Partner × group → nats of the narrow tokens that propose the pair. */
  const proposed = new Float32Array(accounts * groups);
  /** Partner → most holders of a token that proposes the pair. */
  const room = new Uint32Array(accounts);
  const ties: Tie[] = [];
  const alonePair = together.threshold(0);

  const sumOf = (nats: (g: number) => number, threshold: number): number => {
    let sum = 0;
    let agreeing = 0;
    let sufficient = false;
    for (let g = 0; g < groups; g++) {
      const capped = Math.min(nats(g), caps[g] as number);
      sum += capped;
      if (capped >= AGREES) agreeing++;
      if (alone[g] && capped >= SUFFICIENT_IDENTITY) sufficient = true;
    }
    return sufficient || (agreeing >= 2 && sum >= threshold) ? sum : -1;
  };

  for (let a = 0; a < accounts; a++) {
    widest.fill(0);
    partners.length = 0;
    for (let h = from[a] as number; h < (from[a + 1] as number); h++) {
      const t = token[h] as number;
      const mine = full[h] as number;
      const g = postings.groupOf[t] as number;
      share[t] = mine;
      const nats = (weights[t] as number) * mine;
      const size = (start[t + 1] as number) - (start[t] as number);
      if (size > narrow) {
        widest[g] = Math.max(widest[g] as number, nats);
        continue;
      }
      for (let p = (start[t + 1] as number) - 1; p >= (start[t] as number); p--) {
        const b = holders[p] as number;
        if (b <= a) break;
        if ((met[b] as number) !== a) {
          met[b] = a;
          partners.push(b);
          proposed.fill(0, b * groups, (b + 1) * groups);
          room[b] = 0;
        }
        if (size > (room[b] as number)) room[b] = size;
        const cell = b * groups + g;
        if (nats > (proposed[cell] as number)) proposed[cell] = nats;
      }
    }
    for (const b of partners) {
      // Most that the pair can reach: spares most partners the count of what both hold.
      const reachable = (g: number) =>
        Math.max(proposed[b * groups + g] as number, widest[g] as number);
      if (sumOf(reachable, together.threshold(room[b] as number)) < 0) continue;
      best.fill(0);
      for (let k = from[b] as number; k < (from[b + 1] as number); k++) {
        const r = token[k] as number;
        const mine = share[r] as number;
        if (mine === 0) continue;
        const g = postings.groupOf[r] as number;
        const nats = (weights[r] as number) * Math.min(mine, full[k] as number);
        if (nats <= (best[g] as number)) continue;
        best[g] = nats;
        bestToken[g] = r;
      }
      const threshold = together.threshold(together.holders(best, bestToken));
      const nats = sumOf((g) => best[g] as number, threshold);
      if (nats < 0) continue;
      const firm = sumOf((g) => best[g] as number, alonePair) >= 0;
      // What exceeds chance is what holds a community together; a tie that just passes counts little.
      ties.push({ a, b, nats, firm, weight: Math.max(BARE, nats - alonePair + BARE) });
    }
    for (let h = from[a] as number; h < (from[a + 1] as number); h++) share[token[h] as number] = 0;
  }
  return ties;
}

/**
 * How many accounts hold the two tokens by which a pair agrees best. With n accounts in all, E of them would hold both
 * by chance; weights that reach ln(n · LIFT / holders of both) say that at least LIFT times as many do. A pair alone
 * has to be so rare that a given account has hardly one such partner by chance.
 */
class Together {
  readonly #postings: Postings;
  readonly #known = new Map<number, number>();

  constructor(postings: Postings) {
    this.#postings = postings;
  }

  threshold(holders: number): number {
    return Math.log((this.#postings.accounts * LIFT) / Math.max(LIFT, holders));
  }

  /** Holders of both of the tokens that say most, one of each of two groups. */
  holders(best: Float64Array, token: Int32Array): number {
    let [first, second] = [-1, -1];
    for (let g = 0; g < best.length; g++) {
      if ((best[g] as number) === 0) continue;
      if (first < 0 || (best[g] as number) > (best[first] as number)) [first, second] = [g, first];
      else if (second < 0 || (best[g] as number) > (best[second] as number)) second = g;
    }
    if (second < 0) return 0;
    const [a, b] = [token[first] as number, token[second] as number];
    const key = Math.min(a, b) * this.#postings.tokens + Math.max(a, b);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const count = this.#overlap(a, b);
    this.#known.set(key, count);
    return count;
  }

  #overlap(a: number, b: number): number {
    const { start, holders } = this.#postings;
    let [i, j, count] = [start[a] as number, start[b] as number, 0];
    while (i < (start[a + 1] as number) && j < (start[b + 1] as number)) {
      const [x, y] = [holders[i] as number, holders[j] as number];
      if (x === y) count++;
      if (x <= y) i++;
      if (y <= x) j++;
    }
    return count;
  }
}

/** The account side of the postings without tokens that say nothing or say it twice; `full` is the dose, 0..1. */
function worthwhile(postings: Postings, weights: Float64Array, isPublic: Uint8Array) {
  const ignored = withTwins(postings, weights, isPublic);
  const from = new Uint32Array(postings.accounts + 1);
  const token = new Uint32Array(postings.held.length);
  const full = new Float32Array(postings.held.length);
  let next = 0;
  for (let a = 0; a < postings.accounts; a++) {
    for (let h = postings.from[a] as number; h < (postings.from[a + 1] as number); h++) {
      const p = postings.held[h] as number;
      const t = postings.tokenAt[p] as number;
      if ((ignored[t] as number) === 1) continue;
      token[next] = t;
      full[next++] = Math.min(1, (postings.dose[p] as number) / FULL_DOSE);
    }
    from[a + 1] = next;
  }
  return { ignored, from, token, full };
}

/** `isPublic`, and of the tokens that the very same accounts hold in one group all but the weightiest: they say it once. */
function withTwins(postings: Postings, weights: Float64Array, isPublic: Uint8Array): Uint8Array {
  const ignored = isPublic.slice();
  const heaviest = new Map<string, number>();
  for (let t = 0; t < postings.tokens; t++) {
    if (at(ignored, t) === 1) continue;
    const key = `${at(postings.groupOf, t)}:${holdersOf(postings, t).join()}`;
    const twin = heaviest.get(key);
    if (twin === undefined || at(weights, t) > at(weights, twin)) {
      if (twin !== undefined) ignored[twin] = 1;
      heaviest.set(key, t);
    } else ignored[t] = 1;
  }
  return ignored;
}

/** Most holders of a proposing token, so that all proposals stay within bounds. */
export function narrowest(postings: Postings, ignored: Uint8Array): number {
  const pairs = new Float64Array(NARROW + 1);
  for (let t = 0; t < postings.tokens; t++) {
    const size = at(postings.start, t + 1) - at(postings.start, t);
    if (size <= NARROW && at(ignored, t) === 0) pairs[size] = at(pairs, size) + (size * size) / 2;
  }
  let total = 0;
  for (let size = 2; size <= NARROW; size++) {
    total += at(pairs, size);
    if (total > PROPOSALS) return size - 1;
  }
  return NARROW;
}
