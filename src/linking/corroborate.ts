/**
 * Corroboration: do the holders of a token also agree in other channel groups, beyond what their like do?
 * Holders are compared with the accounts of their own strata that do not hold the token (case and control), so that
 * speaking one language or using one program does not look like acting as one. A token whose holders share nothing
 * else is public (a popular agent, a viral prompt, a carrier's address) and ties nobody.
 */
import { BEYOND_CHANCE, deviance } from './chance.ts';
import { groupCap } from './group.ts';
import { at, type Postings } from './postings.ts';
import { countStrata, FILL, type Strata } from './strata.ts';

/** Holders looked at for one token; more would say the same at more cost. */
const MOST_HOLDERS = 250;
/** Agreement weaker than this (nats) comes from what kind of customer one is, not from acting as one. */
const LEAST_LIFT = Math.log(5);
/** Nats of agreement in other groups from which a holder counts as corroborated. */
const CORROBORATED = LEAST_LIFT;
/** A token with this many holders or more needs a share of them corroborated, or it is public. */
const PUBLIC_FROM = 40;
const PUBLIC_SHARE = 0.25;

/** By token: 1 when it ties no pairs, because its holders have nothing else in common or because it is a form. */
export function publicTokens(postings: Postings): Uint8Array {
  const { start } = postings;
  const others = new Overlap(postings);
  const isPublic = new Uint8Array(postings.tokens);
  for (let t = 0; t < postings.tokens; t++) {
    if (postings.signals[at(postings.signalOf, t)]?.repertoire) {
      isPublic[t] = 1;
      continue;
    }
    if ((start[t + 1] as number) - (start[t] as number) < PUBLIC_FROM) continue;
    const looked = others.lookAt(t);
    if (others.corroborated() < PUBLIC_SHARE * looked) isPublic[t] = 1;
  }
  return isPublic;
}

/** How the holders of one token at a time overlap with every other token. */
class Overlap {
  readonly #postings: Postings;
  /** Token → holders of both, of those that were looked at. */
  readonly #shared: Uint32Array;
  /** Account side of the postings, straight to the token. */
  readonly #tokenOf: Uint32Array;
  readonly #nats: Float64Array;
  readonly #touched: number[] = [];
  /** Account → 1 when it was looked at. */
  readonly #mark: Uint8Array;
  readonly #sample: number[] = [];
  readonly #caps: Float64Array;
  readonly #best: Float64Array;
  #lookedBy: Uint32Array[] = [];
  #token = 0;

  constructor(postings: Postings) {
    this.#postings = postings;
    this.#shared = new Uint32Array(postings.tokens);
    this.#nats = new Float64Array(postings.tokens);
    this.#tokenOf = postings.held.map((p) => postings.tokenAt[p] as number);
    this.#mark = new Uint8Array(postings.accounts);
    this.#caps = Float64Array.from(postings.groups, (_, g) => groupCap(postings, g));
    this.#best = new Float64Array(postings.groups.length);
  }

  /** Holders looked at whose other groups agree with what the token's holders have in common. */
  corroborated(): number {
    const { from, groupOf } = this.#postings;
    // Tokens of the looked-at token's own group were not counted, so their nats are 0.
    if (!this.#touched.some((r) => (this.#nats[r] as number) > 0)) return 0;
    const tokenOf = this.#tokenOf;
    const weight = this.#nats;
    const best = this.#best;
    const caps = this.#caps;
    let count = 0;
    for (const account of this.#sample) {
      best.fill(0);
      let sum = 0;
      const end = from[account + 1] as number;
      for (let h = from[account] as number; h < end && sum < CORROBORATED; h++) {
        const nats = weight[tokenOf[h] as number] as number;
        if (nats === 0) continue;
        const g = groupOf[tokenOf[h] as number] as number;
        const capped = Math.min(nats, caps[g] as number);
        if (capped <= (best[g] as number)) continue;
        sum += capped - (best[g] as number);
        best[g] = capped;
      }
      if (sum >= CORROBORATED) count++;
    }
    return count;
  }

  /** Counts the overlaps of a token on a sample of its holders; returns how many were looked at. */
  lookAt(token: number): number {
    const { start, holders, from, groupOf, strata } = this.#postings;
    const tokenOf = this.#tokenOf;
    const group = groupOf[token] as number;
    const shared = this.#shared;
    const touched = this.#touched;
    for (const r of touched) {
      shared[r] = 0;
      this.#nats[r] = 0;
    }
    for (const a of this.#sample) this.#mark[a] = 0;
    touched.length = 0;
    this.#sample.length = 0;
    this.#token = token;
    const size = (start[token + 1] as number) - (start[token] as number);
    const stride = Math.max(1, Math.ceil(size / MOST_HOLDERS));
    for (let k = 0; k < size; k += stride) {
      const a = holders[(start[token] as number) + k] as number;
      this.#mark[a] = 1;
      this.#sample.push(a);
      for (let h = from[a] as number; h < (from[a + 1] as number); h++) {
        const r = tokenOf[h] as number;
        if ((groupOf[r] as number) === group) continue;
        const count = shared[r] as number;
        if (count === 0) touched.push(r);
        shared[r] = count + 1;
      }
    }
    this.#lookedBy = strata.map((division) => countStrata(division, this.#sample));
    for (const r of touched) this.#nats[r] = this.#weigh(r);
    return this.#sample.length;
  }

  #weigh(r: number): number {
    const { start, accounts } = this.#postings;
    const shared = at(this.#shared, r);
    if (shared < 2) return 0;
    const looked = this.#sample.length;
    const outside = at(start, r + 1) - at(start, r) - shared;
    const overall = (outside + 0.5) / (accounts - looked + 1);
    let expected = looked * overall;
    if (expected > at(MOST_EXPECTED, shared)) return 0;
    for (let d = 0; d < this.#postings.strata.length; d++) {
      expected = Math.max(expected, this.#expected(d, r, overall));
    }
    if (expected > at(MOST_EXPECTED, shared)) return 0;
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
    const spread = this.#postings.spread[division] as Uint32Array;
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

/** Count → largest mean that it is beyond chance for, so that inner loops compare instead of taking logarithms. */
const MOST_EXPECTED = Float64Array.from({ length: MOST_HOLDERS + 1 }, (_, count) => {
  let [low, high] = [0, count];
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (middle > 0 && deviance(count, middle) >= BEYOND_CHANCE) low = middle;
    else high = middle;
  }
  return low;
});
