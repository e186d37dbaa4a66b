/**
 * Match weights: how much it says that two accounts share a token.
 * Fellegi–Sunter (1969) with term frequencies as in Splink: ln(m / u), u judged within the holder's strata.
 */
import { at, type Postings } from './postings.ts';
import type { Strata } from './strata.ts';

/** Probability that two accounts of one campaign agree on a signal's key; the same for all signals. */
const M = 0.9;
/** Strata count as at least this share of all accounts, or a campaign would hide in a stratum that it fills. */
const LEAST_STRATUM = 0.2;

/** Match weight of every token, in nats, ≥ 0, at most its signal's cap. */
export function matchWeights(postings: Postings): Float64Array {
  const weights = new Float64Array(postings.tokens);
  for (let t = 0; t < postings.tokens; t++) {
    const signal = postings.signals[at(postings.signalOf, t)];
    let u = (at(postings.start, t + 1) - at(postings.start, t)) / postings.accounts;
    // The most common reading counts: what is common among one's like says little.
    for (let d = 0; signal?.stratified && d < postings.strata.length; d++) {
      u = Math.max(u, commonness(postings, d, t));
    }
    weights[t] = Math.min(signal?.cap ?? 0, Math.max(0, Math.log(M / u)));
  }
  return weights;
}

/** Chance that somebody of a holder's stratum holds the token, averaged over its holders. */
function commonness(postings: Postings, division: number, token: number): number {
  const { size } = postings.strata[division] as Strata;
  const spread = postings.spread[division] as Uint32Array;
  const least = postings.accounts * LEAST_STRATUM;
  let sum = 0;
  let total = 0;
  for (let s = 0; s < size.length; s++) {
    const holders = spread[token * size.length + s] as number;
    total += holders;
    sum += (holders * holders) / Math.max(least, size[s] as number);
  }
  return sum / total;
}
