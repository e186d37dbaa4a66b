/** How far the accounts of two groups agree, channel group by channel group, on the average over pairs. */
import { groupCap } from './group.ts';
import type { Cluster } from './membership.ts';
import { FULL_DOSE } from './pairs.ts';
import type { Postings } from './postings.ts';

/** Pairs looked at for two groups. */
const PAIRS = 400;

/** Reuses its scratch space from call to call. */
export class Agreement {
  readonly #postings: Postings;
  readonly #isPublic: Uint8Array;
  readonly #caps: Float64Array;
  /** Token → how much of one account's traffic shows it, 0..1. */
  readonly #dose: Float32Array;
  readonly #best: Float64Array;

  constructor(postings: Postings, isPublic: Uint8Array) {
    this.#postings = postings;
    this.#isPublic = isPublic;
    this.#caps = Float64Array.from(postings.groups, (_, g) => groupCap(postings, g));
    this.#dose = new Float32Array(postings.tokens);
    this.#best = new Float64Array(postings.groups.length);
  }

  /** Mean nats, of content and of all other groups together. */
  between(one: Cluster, other: Cluster, weights: Float64Array): { content: number; rest: number } {
    const { groups, from, held, tokenAt, dose: shown } = this.#postings;
    const content = groups.indexOf('content');
    const width = other.members.length;
    const all = one.members.length * width;
    const step = Math.max(1, Math.floor(all / PAIRS));
    const sums = new Float64Array(groups.length);
    const dose = this.#dose;
    let looked = 0;
    for (let k = 0; k < all; ) {
      const x = one.members[Math.floor(k / width)]?.account ?? 0;
      const [begin, end] = [from[x] as number, from[x + 1] as number];
      for (let h = begin; h < end; h++) {
        const p = held[h] as number;
        dose[tokenAt[p] as number] = shown[p] as number;
      }
      for (const next = (Math.floor(k / width) + 1) * width; k < next && k < all; k += step) {
        this.#addPair(other.members[k % width]?.account ?? 0, weights, sums);
        looked++;
      }
      for (let h = begin; h < end; h++) dose[tokenAt[held[h] as number] as number] = 0;
    }
    const total = sums.reduce((sum, nats) => sum + nats, 0);
    const mean = (sums[content] as number) / looked;
    return { content: mean, rest: total / looked - mean };
  }

  #addPair(y: number, weights: Float64Array, sums: Float64Array): void {
    const { from, held, tokenAt, groupOf, dose: shown } = this.#postings;
    const best = this.#best.fill(0);
    for (let h = from[y] as number; h < (from[y + 1] as number); h++) {
      const p = held[h] as number;
      const t = tokenAt[p] as number;
      const mine = this.#dose[t] as number;
      if (mine === 0 || (this.#isPublic[t] as number) === 1) continue;
      const g = groupOf[t] as number;
      const full = Math.min(1, Math.min(mine, shown[p] as number) / FULL_DOSE);
      const nats = Math.min(this.#caps[g] as number, (weights[t] as number) * full);
      if (nats > (best[g] as number)) best[g] = nats;
    }
    for (let g = 0; g < best.length; g++) sums[g] = (sums[g] as number) + (best[g] as number);
  }
}
