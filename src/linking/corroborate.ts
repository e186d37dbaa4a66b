/**
 * Corroboration: do the holders of a token also agree in other channel groups, beyond what their like do?
 * Holders are compared with the accounts of their own strata that do not hold the token (case and control), so that
 * speaking one language or using one program does not look like acting as one. A token whose holders share nothing
 * else is public (a popular agent, a viral prompt, a carrier's address) and ties nobody.
 */
import { GROUP_CAP, PROVIDER_CAP } from './group.ts';
import { at, type Postings, type Strata } from './postings.ts';

/** Holders looked at for one token; more would say the same at more cost. */
const MOST_HOLDERS = 250;
/** Poisson deviance (nats) from which an overlap of two tokens is no chance. */
const BEYOND_CHANCE = 8;
/** Agreement weaker than this (nats) comes from what kind of customer one is, not from acting as one. */
const LEAST_LIFT = Math.log(5);
/** Nats of agreement in other groups from which a holder counts as corroborated. */
const CORROBORATED = LEAST_LIFT;
/** A token with this many holders or more needs a share of them corroborated, or it is public. */
const PUBLIC_FROM = 40;
const PUBLIC_SHARE = 0.25;
/** Share of all accounts that a control group is filled up with, as a campaign can fill most of a small stratum. */
export const FILL = 0.2;

/** By token: 1 when its holders have nothing else in common. */
export function publicTokens(postings: Postings): Uint8Array {
  const spread = postings.strata.map((strata) => holdersByStratum(postings, strata));
  return findPublic(postings, support(postings, spread));
}

/** Token × stratum → holders. */
function holdersByStratum(postings: Postings, strata: Strata): Uint32Array {
  const width = strata.size.length;
  const counts = new Uint32Array(postings.tokens * width);
  for (let p = 0; p < postings.holders.length; p++) {
    const cell =
      (postings.tokenAt[p] as number) * width +
      (strata.of[postings.holders[p] as number] as number);
    counts[cell] = (counts[cell] as number) + 1;
  }
  return counts;
}

function findPublic(postings: Postings, support: Float32Array): Uint8Array {
  const isPublic = new Uint8Array(postings.tokens);
  for (let t = 0; t < postings.tokens; t++) {
    const from = postings.start[t] as number;
    const to = postings.start[t + 1] as number;
    if (to - from < PUBLIC_FROM) continue;
    let agreeing = 0;
    for (let p = from; p < to; p++) if ((support[p] as number) >= CORROBORATED) agreeing++;
    if (agreeing < PUBLIC_SHARE * (to - from)) isPublic[t] = 1;
  }
  return isPublic;
}

/** By posting: nats that the holder's other groups add to the token. Only tokens that could be public are looked at. */
function support(postings: Postings, spread: readonly Uint32Array[]): Float32Array {
  const { start, holders, from, held, tokenAt, groupOf } = postings;
  const result = new Float32Array(holders.length);
  const others = new Overlap(postings, spread);
  const best = new Float64Array(postings.groups.length);
  for (let t = 0; t < postings.tokens; t++) {
    const first = start[t] as number;
    const size = (start[t + 1] as number) - first;
    if (size < PUBLIC_FROM) continue;
    others.lookAt(t);
    for (let k = 0; k < size; k++) {
      const a = holders[first + k] as number;
      best.fill(0);
      for (let h = from[a] as number; h < (from[a + 1] as number); h++) {
        const r = tokenAt[held[h] as number] as number;
        const g = groupOf[r] as number;
        if (g === (groupOf[t] as number)) continue;
        const nats = others.nats(r);
        if (nats > (best[g] as number)) best[g] = nats;
      }
      let sum = 0;
      for (let g = 0; g < best.length; g++)
        sum += Math.min(best[g] as number, groupCap(postings, g));
      result[first + k] = sum;
    }
  }
  return result;
}

/** How the holders of one token at a time overlap with every other token. */
class Overlap {
  readonly #postings: Postings;
  readonly #spread: readonly Uint32Array[];
  /** Token → holders of both, of those that were looked at. */
  readonly #shared: Uint32Array;
  readonly #nats: Float64Array;
  readonly #touched: number[] = [];
  /** Account → 1 when it was looked at. */
  readonly #mark: Uint8Array;
  readonly #sample: number[] = [];
  #lookedBy: Uint32Array[] = [];
  #token = 0;

  constructor(postings: Postings, spread: readonly Uint32Array[]) {
    this.#postings = postings;
    this.#spread = spread;
    this.#shared = new Uint32Array(postings.tokens);
    this.#nats = new Float64Array(postings.tokens);
    this.#mark = new Uint8Array(postings.accounts);
  }

  /** Nats that holding `r` adds for a holder of the token: 0 when the overlap is chance or weak. */
  nats(r: number): number {
    return this.#nats[r] as number;
  }

  /** Counts the overlaps of a token, on a sample of its holders. */
  lookAt(token: number): void {
    const { start, holders, from, held, tokenAt, groupOf, strata } = this.#postings;
    for (const r of this.#touched) {
      this.#shared[r] = 0;
      this.#nats[r] = 0;
    }
    for (const a of this.#sample) this.#mark[a] = 0;
    this.#touched.length = 0;
    this.#sample.length = 0;
    this.#token = token;
    const size = (start[token + 1] as number) - (start[token] as number);
    const stride = Math.max(1, Math.ceil(size / MOST_HOLDERS));
    for (let k = 0; k < size; k += stride) {
      const a = holders[(start[token] as number) + k] as number;
      this.#mark[a] = 1;
      this.#sample.push(a);
      for (let h = from[a] as number; h < (from[a + 1] as number); h++) {
        const r = tokenAt[held[h] as number] as number;
        if ((groupOf[r] as number) === (groupOf[token] as number)) continue;
        const shared = this.#shared[r] as number;
        if (shared === 0) this.#touched.push(r);
        this.#shared[r] = shared + 1;
      }
    }
    this.#lookedBy = strata.map((division) => countStrata(division, this.#sample));
    for (const r of this.#touched) this.#nats[r] = this.#weigh(r);
  }

  #weigh(r: number): number {
    const { start, accounts } = this.#postings;
    const shared = at(this.#shared, r);
    if (shared < 2) return 0;
    const looked = this.#sample.length;
    const outside = at(start, r + 1) - at(start, r) - shared;
    const overall = (outside + 0.5) / (accounts - looked + 1);
    let expected = looked * overall;
    if (deviance(shared, expected) < BEYOND_CHANCE) return 0;
    for (let d = 0; d < this.#spread.length; d++) {
      expected = Math.max(expected, this.#expected(d, r, overall));
    }
    if (deviance(shared, expected) < BEYOND_CHANCE) return 0;
    // Without the holder itself: what the others say of it.
    const nats = Math.log(((shared - 1) / Math.max(1, looked - 1)) * (looked / expected));
    const cap = this.#postings.signals[at(this.#postings.signalOf, r)]?.cap ?? 0;
    return nats < LEAST_LIFT ? 0 : Math.min(nats, cap);
  }

  /** Overlap to expect if holders were like the non-holders of their strata. */
  #expected(division: number, r: number, overall: number): number {
    const { start, holders, accounts } = this.#postings;
    const { size, of } = this.#postings.strata[division] as Strata;
    const width = size.length;
    const spread = this.#spread[division] as Uint32Array;
    const looked = this.#lookedBy[division] as Uint32Array;
    const inside = new Uint32Array(width);
    for (let p = start[r] as number; p < (start[r + 1] as number); p++) {
      const a = holders[p] as number;
      if ((this.#mark[a] as number) === 1)
        inside[of[a] as number] = (inside[of[a] as number] as number) + 1;
    }
    const fill = accounts * FILL;
    let expected = 0;
    for (let s = 0; s < width; s++) {
      const mine = looked[s] as number;
      if (mine === 0) continue;
      // A sampled token stands for all of its holders.
      const scale = (spread[this.#token * width + s] as number) / mine;
      const control = Math.max(0, (size[s] as number) - mine * scale);
      const holding = Math.max(
        0,
        (spread[r * width + s] as number) - (inside[s] as number) * scale,
      );
      expected += (mine * (holding + fill * overall)) / (control + fill);
    }
    return expected;
  }
}

/** Stratum → how many of the accounts are in it. */
export function countStrata(strata: Strata, accounts: Iterable<number>): Uint32Array {
  const counts = new Uint32Array(strata.size.length);
  for (const a of accounts) counts[at(strata.of, a)] = at(counts, at(strata.of, a)) + 1;
  return counts;
}

/** Deviance of a Poisson count above its mean: 0 when it is not above. */
function deviance(count: number, mean: number): number {
  return count <= mean ? 0 : count * Math.log(count / mean) - (count - mean);
}

export function groupCap(postings: Postings, group: number): number {
  return GROUP_CAP[postings.groups[group] ?? ''] ?? PROVIDER_CAP;
}
