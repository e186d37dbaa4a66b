/**
 * Pairs: two accounts are tied when independent channel groups agree that they belong together.
 * Candidates come from narrow tokens only; wide ones strengthen pairs that narrow ones propose, so that no popular
 * token ever makes a clique. Within a group the strongest agreement counts, across groups they add up.
 */
import { groupCap } from './corroborate.ts';
import type { Edge } from './graph.ts';
import { SUFFICIENT_IDENTITY } from './group.ts';
import { at, type Postings } from './postings.ts';

/** A token of at most this many holders proposes pairs, fewer where that would make too many. */
const NARROW = 400;
const PROPOSALS = 8_000_000;
/** Nats of a tie that is no stronger than needed. */
const BARE = 1;
/** A group agrees from this many nats: five times what is usual among one's like. */
export const AGREES = Math.log(5);
/** A token counts in full for an account that shows it in at least this share of its exchanges. */
export const FULL_DOSE = 0.15;

/** Weighted edges between account numbers, each pair once, in order. */
export function tiedPairs(postings: Postings, weights: Float64Array, isPublic: Uint8Array): Edge[] {
  const { accounts, start, holders } = postings;
  // So strong that a given account has hardly one such partner by chance.
  const threshold = Math.log(accounts);
  const { ignored, from, token, full } = worthwhile(postings, weights, isPublic);
  const narrow = narrowest(postings, ignored);
  const alone = postings.groups.map(
    (group) => group === 'identity' || group.startsWith('provider:'),
  );
  const caps = postings.groups.map((_, g) => groupCap(postings, g));
  const share = new Float32Array(postings.tokens);
  const met = new Int32Array(accounts).fill(-1);
  const best = new Float64Array(postings.groups.length);
  const edges: Edge[] = [];
  for (let a = 0; a < accounts; a++) {
    for (let h = at(from, a); h < at(from, a + 1); h++) share[at(token, h)] = at(full, h);
    for (let h = at(from, a); h < at(from, a + 1); h++) {
      const t = at(token, h);
      if (at(start, t + 1) - at(start, t) > narrow) continue;
      for (let p = at(start, t); p < at(start, t + 1); p++) {
        const b = at(holders, p);
        if (b <= a || at(met, b) === a) continue;
        met[b] = a;
        best.fill(0);
        for (let k = at(from, b); k < at(from, b + 1); k++) {
          const r = at(token, k);
          const mine = at(share, r);
          if (mine === 0) continue;
          const g = at(postings.groupOf, r);
          const nats = at(weights, r) * Math.min(mine, at(full, k));
          if (nats > at(best, g)) best[g] = nats;
        }
        let sum = 0;
        let agreeing = 0;
        let sufficient = false;
        for (let g = 0; g < best.length; g++) {
          const nats = Math.min(at(best, g), at(caps, g));
          sum += nats;
          if (nats >= AGREES) agreeing++;
          if (alone[g] && nats >= SUFFICIENT_IDENTITY) sufficient = true;
        }
        if (!sufficient && (agreeing < 2 || sum < threshold)) continue;
        // What exceeds chance is what holds a community together; a tie that just passes counts little.
        edges.push({ a, b, weight: Math.max(BARE, sum - threshold + BARE) });
      }
    }
    for (let h = at(from, a); h < at(from, a + 1); h++) share[at(token, h)] = 0;
  }
  return edges;
}

/** The account side of the postings without tokens that say nothing or say it twice; `full` is the dose, 0..1. */
function worthwhile(postings: Postings, weights: Float64Array, isPublic: Uint8Array) {
  const ignored = withTwins(postings, weights, isPublic);
  const from = new Uint32Array(postings.accounts + 1);
  const token = new Uint32Array(postings.held.length);
  const full = new Float32Array(postings.held.length);
  let next = 0;
  for (let a = 0; a < postings.accounts; a++) {
    for (let h = at(postings.from, a); h < at(postings.from, a + 1); h++) {
      const p = at(postings.held, h);
      const t = at(postings.tokenAt, p);
      if (at(ignored, t) === 1) continue;
      token[next] = t;
      full[next++] = Math.min(1, at(postings.dose, p) / FULL_DOSE);
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
    const holders = postings.holders.subarray(at(postings.start, t), at(postings.start, t + 1));
    const key = `${at(postings.groupOf, t)}:${holders.join()}`;
    const twin = heaviest.get(key);
    if (twin === undefined || at(weights, t) > at(weights, twin)) {
      if (twin !== undefined) ignored[twin] = 1;
      heaviest.set(key, t);
    } else ignored[t] = 1;
  }
  return ignored;
}

/** Most holders of a proposing token, so that all proposals stay within bounds. */
function narrowest(postings: Postings, ignored: Uint8Array): number {
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
