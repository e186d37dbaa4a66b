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
    const cell = at(postings.tokenAt, p) * width + at(strata.of, at(postings.holders, p));
    counts[cell] = at(counts, cell) + 1;
  }
  return counts;
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

/** By posting: nats that the holder's other groups add to the token. Only tokens that could be public are looked at. */
function support(postings: Postings, spread: readonly Uint32Array[]): Float32Array {
  const { start, holders, from, held, tokenAt, groupOf } = postings;
  const result = new Float32Array(holders.length);
  const others = new Overlap(postings, spread);
  const best = new Float64Array(postings.groups.length);
  for (let t = 0; t < postings.tokens; t++) {
    const first = at(start, t);
    const size = at(start, t + 1) - first;
    if (size < PUBLIC_FROM) continue;
    const stride = Math.max(1, Math.ceil(size / MOST_HOLDERS));
    others.begin(t);
    for (let k = 0; k < size; k += stride) {
      const a = at(holders, first + k);
      others.look(a);
      for (let h = at(from, a); h < at(from, a + 1); h++) {
        const r = at(tokenAt, at(held, h));
        if (at(groupOf, r) !== at(groupOf, t)) others.add(r, a);
      }
    }
    for (let k = 0; k < size; k++) {
      const a = at(holders, first + k);
      best.fill(0);
      for (let h = at(from, a); h < at(from, a + 1); h++) {
        const r = at(tokenAt, at(held, h));
        if (at(groupOf, r) === at(groupOf, t)) continue;
        const g = at(groupOf, r);
        best[g] = Math.max(at(best, g), others.nats(r));
      }
      let sum = 0;
      for (let g = 0; g < best.length; g++) sum += Math.min(at(best, g), groupCap(postings, g));
      result[first + k] = sum;
    }
  }
  return result;
}

/** Counts, for one token at a time, how its holders overlap with every other token, by stratum. */
class Overlap {
  readonly #postings: Postings;
  readonly #spread: readonly Uint32Array[];
  readonly #slot: Int32Array;
  readonly #touched: number[] = [];
  /** Slot → overlap, and slot × strata → overlap, for each division. */
  #shared = new Uint32Array(1024);
  #byStratum: Uint32Array[];
  #known = new Float64Array(1024);
  #looked = 0;
  #lookedBy: Float64Array[];
  #token = 0;

  constructor(postings: Postings, spread: readonly Uint32Array[]) {
    this.#postings = postings;
    this.#spread = spread;
    this.#slot = new Int32Array(postings.tokens).fill(-1);
    this.#byStratum = postings.strata.map(({ size }) => new Uint32Array(1024 * size.length));
    this.#lookedBy = postings.strata.map(({ size }) => new Float64Array(size.length));
  }

  begin(token: number): void {
    for (const r of this.#touched) this.#slot[r] = -1;
    this.#touched.length = 0;
    this.#looked = 0;
    for (const counts of this.#lookedBy) counts.fill(0);
    this.#token = token;
  }

  look(account: number): void {
    this.#looked++;
    this.#postings.strata.forEach(({ of }, d) => {
      const counts = this.#lookedBy[d] as Float64Array;
      counts[at(of, account)] = at(counts, at(of, account)) + 1;
    });
  }

  add(r: number, account: number): void {
    let slot = at(this.#slot, r);
    if (slot < 0) {
      slot = this.#touched.push(r) - 1;
      this.#slot[r] = slot;
      if (slot >= this.#shared.length) this.#grow();
      this.#shared[slot] = 0;
      this.#known[slot] = -1;
      this.#postings.strata.forEach(({ size }, d) => {
        this.#byStratum[d]?.fill(0, slot * size.length, (slot + 1) * size.length);
      });
    }
    this.#shared[slot] = at(this.#shared, slot) + 1;
    this.#postings.strata.forEach(({ of, size }, d) => {
      const counts = this.#byStratum[d] as Uint32Array;
      const cell = slot * size.length + at(of, account);
      counts[cell] = at(counts, cell) + 1;
    });
  }

  /** Nats that holding `r` adds for a holder of the token: 0 when the overlap is chance or weak. */
  nats(r: number): number {
    const slot = at(this.#slot, r);
    if (slot < 0) return 0;
    const known = at(this.#known, slot);
    if (known >= 0) return known;
    const nats = this.#natsOf(r, slot);
    this.#known[slot] = nats;
    return nats;
  }

  #natsOf(r: number, slot: number): number {
    const shared = at(this.#shared, slot);
    if (shared < 2) return 0;
    let expected = 0;
    for (let d = 0; d < this.#spread.length; d++) {
      expected = Math.max(expected, this.#expected(d, r, slot));
    }
    if (deviance(shared, expected) < BEYOND_CHANCE) return 0;
    // Without the holder itself: what the others say of it.
    const nats = Math.log(
      ((shared - 1) / Math.max(1, this.#looked - 1)) * (this.#looked / expected),
    );
    const cap = this.#postings.signals[at(this.#postings.signalOf, r)]?.cap ?? 0;
    return nats < LEAST_LIFT ? 0 : Math.min(nats, cap);
  }

  /** Overlap to expect if holders were like the non-holders of their strata. */
  #expected(division: number, r: number, slot: number): number {
    const { start, accounts } = this.#postings;
    const { size } = this.#postings.strata[division] as Strata;
    const width = size.length;
    const spread = this.#spread[division] as Uint32Array;
    const inside = this.#byStratum[division] as Uint32Array;
    const looked = this.#lookedBy[division] as Float64Array;
    const holders = at(start, r + 1) - at(start, r);
    const fill = accounts * FILL;
    const overall = (holders - at(this.#shared, slot) + 0.5) / (accounts - this.#looked + 1);
    let expected = 0;
    for (let s = 0; s < width; s++) {
      const mine = at(looked, s);
      if (mine === 0) continue;
      // A sampled token stands for all of its holders.
      const scale = at(spread, this.#token * width + s) / mine;
      const control = Math.max(0, at(size, s) - mine * scale);
      const holding = Math.max(0, at(spread, r * width + s) - at(inside, slot * width + s) * scale);
      expected += (mine * (holding + fill * overall)) / (control + fill);
    }
    return expected;
  }

  #grow(): void {
    const room = this.#shared.length * 2;
    this.#shared = extended(this.#shared, room);
    const known = new Float64Array(room);
    known.set(this.#known);
    this.#known = known;
    this.#byStratum = this.#byStratum.map((counts) => extended(counts, counts.length * 2));
  }
}

function extended(array: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(length);
  longer.set(array);
  return longer;
}

/** Deviance of a Poisson count above its mean: 0 when it is not above. */
function deviance(count: number, mean: number): number {
  return count <= mean ? 0 : count * Math.log(count / mean) - (count - mean);
}

export function groupCap(postings: Postings, group: number): number {
  return GROUP_CAP[postings.groups[group] ?? ''] ?? PROVIDER_CAP;
}
