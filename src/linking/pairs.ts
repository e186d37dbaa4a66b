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
const PROPOSALS = 20_000_000;
/** Nats of a tie that is no stronger than needed. */
const BARE = 1;
/** A group agrees from this many nats: five times what is usual among one's like. */
export const AGREES = Math.log(5);
/** A token counts in full for an account that shows it in at least this share of its exchanges. */
export const FULL_DOSE = 0.15;

/** Weighted edges between account numbers, each pair once, in order. */
export function tiedPairs(
  postings: Postings,
  weights: Float64Array,
  isPublic: Uint8Array,
): Edge[] {
  const { accounts, start, holders, from, held, tokenAt, groupOf, dose } = postings;
  // So strong that a given account has hardly one such partner by chance.
  const threshold = Math.log(accounts);
  const narrow = narrowest(postings, isPublic);
  const alone = postings.groups.map((group) => group === 'identity' || group.startsWith('provider:'));
  const share = new Float32Array(postings.tokens);
  const met = new Int32Array(accounts).fill(-1);
  const best = new Float64Array(postings.groups.length);
  const edges: Edge[] = [];
  for (let a = 0; a < accounts; a++) {
    for (let h = at(from, a); h < at(from, a + 1); h++) {
      const p = at(held, h);
      share[at(tokenAt, p)] = Math.min(1, at(dose, p) / FULL_DOSE);
    }
    for (let h = at(from, a); h < at(from, a + 1); h++) {
      const t = at(tokenAt, at(held, h));
      if (at(isPublic, t) === 1 || at(start, t + 1) - at(start, t) > narrow) continue;
      for (let p = at(start, t); p < at(start, t + 1); p++) {
        const b = at(holders, p);
        if (b <= a || at(met, b) === a) continue;
        met[b] = a;
        best.fill(0);
        for (let k = at(from, b); k < at(from, b + 1); k++) {
          const q = at(held, k);
          const r = at(tokenAt, q);
          if (at(share, r) === 0 || at(isPublic, r) === 1) continue;
          const g = at(groupOf, r);
          const full = Math.min(at(share, r), at(dose, q) / FULL_DOSE);
          best[g] = Math.max(at(best, g), at(weights, r) * full);
        }
        let sum = 0;
        let agreeing = 0;
        let sufficient = false;
        for (let g = 0; g < best.length; g++) {
          const nats = Math.min(at(best, g), groupCap(postings, g));
          sum += nats;
          if (nats >= AGREES) agreeing++;
          if (alone[g] && nats >= SUFFICIENT_IDENTITY) sufficient = true;
        }
        if (!sufficient && (agreeing < 2 || sum < threshold)) continue;
        // What exceeds chance is what holds a community together; a tie that just passes counts little.
        edges.push({ a, b, weight: Math.max(BARE, sum - threshold + BARE) });
      }
    }
    for (let h = at(from, a); h < at(from, a + 1); h++) share[at(tokenAt, at(held, h))] = 0;
  }
  return edges;
}

/** Most holders of a proposing token, so that all proposals stay within bounds. */
function narrowest(postings: Postings, isPublic: Uint8Array): number {
  const pairs = new Float64Array(NARROW + 1);
  for (let t = 0; t < postings.tokens; t++) {
    const size = at(postings.start, t + 1) - at(postings.start, t);
    if (size <= NARROW && at(isPublic, t) === 0) pairs[size] = at(pairs, size) + (size * size) / 2;
  }
  let total = 0;
  for (let size = 2; size <= NARROW; size++) {
    total += at(pairs, size);
    if (total > PROPOSALS) return size - 1;
  }
  return NARROW;
}
