/**
 * Corroboration: do the holders of a token also agree in other channel groups, beyond chance?
 * A token whose holders share nothing else is public (a popular agent, a viral prompt, a carrier's address)
 * and ties nobody; this is what keeps popular things from accusing their users.
 */
import { GROUP_CAP, PROVIDER_CAP } from './group.ts';
import { at, type Postings } from './postings.ts';

/** Holders looked at for one token; more would say the same at more cost. */
const MOST_HOLDERS = 2000;
/** Poisson deviance (nats) from which an overlap of two tokens is no chance. */
const BEYOND_CHANCE = 8;
/** Nats of agreement in other groups from which a holder counts as corroborated. */
export const CORROBORATED = 2;
/** A token with this many holders or more needs a share of them corroborated, or it is public. */
const PUBLIC_FROM = 8;
const PUBLIC_SHARE = 0.25;

export interface Corroboration {
  /** By posting: nats that the holder's other groups add to the token. */
  readonly support: Float32Array;
  /** By token: 1 when its holders have nothing else in common. */
  readonly isPublic: Uint8Array;
}

/** Computes corroboration twice, so that public tokens do not corroborate others. */
export function corroborate(postings: Postings): Corroboration {
  const nobody = new Uint8Array(postings.tokens);
  const first = support(postings, nobody);
  const isPublic = findPublic(postings, first);
  return { support: support(postings, isPublic), isPublic };
}

function findPublic(postings: Postings, support: Float32Array): Uint8Array {
  const isPublic = new Uint8Array(postings.tokens);
  for (let t = 0; t < postings.tokens; t++) {
    const from = at(postings.start, t);
    const to = at(postings.start, t + 1);
    if (to - from < PUBLIC_FROM) continue;
    let agreeing = 0;
    for (let p = from; p < to; p++) if (at(support, p) >= CORROBORATED) agreeing++;
    if (agreeing < PUBLIC_SHARE * (to - from)) isPublic[t] = 1;
  }
  return isPublic;
}

function support(postings: Postings, ignored: Uint8Array): Float32Array {
  const { start, holders, from, held, tokenAt, groupOf } = postings;
  const result = new Float32Array(holders.length);
  const seen = new Uint32Array(postings.tokens);
  const touched: number[] = [];
  const best = new Float64Array(postings.groups.length);
  for (let t = 0; t < postings.tokens; t++) {
    if (at(ignored, t) === 1) continue;
    const first = at(start, t);
    const size = at(start, t + 1) - first;
    const stride = Math.max(1, Math.ceil(size / MOST_HOLDERS));
    let looked = 0;
    for (let k = 0; k < size; k += stride) {
      looked++;
      const a = at(holders, first + k);
      for (let h = at(from, a); h < at(from, a + 1); h++) {
        const r = at(tokenAt, at(held, h));
        if (at(groupOf, r) === at(groupOf, t) || at(ignored, r) === 1) continue;
        if (at(seen, r) === 0) touched.push(r);
        seen[r] = at(seen, r) + 1;
      }
    }
    for (let k = 0; k < size; k++) {
      const p = first + k;
      const a = at(holders, p);
      best.fill(0);
      for (let h = at(from, a); h < at(from, a + 1); h++) {
        const r = at(tokenAt, at(held, h));
        const shared = at(seen, r);
        if (shared < 2 || at(groupOf, r) === at(groupOf, t)) continue;
        const rate = (at(start, r + 1) - at(start, r)) / postings.accounts;
        if (deviance(shared, looked * rate) < BEYOND_CHANCE) continue;
        // Without the holder itself: what the others say of it.
        const nats = Math.log((shared - 1) / Math.max(1, looked - 1) / rate);
        const g = at(groupOf, r);
        const cap = postings.signals[at(postings.signalOf, r)]?.cap ?? 0;
        if (nats > at(best, g)) best[g] = Math.min(nats, cap);
      }
      let sum = 0;
      for (let g = 0; g < best.length; g++) sum += Math.min(at(best, g), groupCap(postings, g));
      result[p] = sum;
    }
    for (const r of touched) seen[r] = 0;
    touched.length = 0;
  }
  return result;
}

/** Deviance of a Poisson count above its mean: 0 when it is not above. */
function deviance(count: number, mean: number): number {
  return count <= mean ? 0 : count * Math.log(count / mean) - (count - mean);
}

export function groupCap(postings: Postings, group: number): number {
  return GROUP_CAP[postings.groups[group] ?? ''] ?? PROVIDER_CAP;
}
