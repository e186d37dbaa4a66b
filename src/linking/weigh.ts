/**
 * Match weights: how much it says that two accounts share a token.
 * Fellegi–Sunter (1969) with term frequencies as in Splink: ln(m / u), u judged within the holder's stratum.
 */
import { at, type Postings } from './postings.ts';

/** Probability that two accounts of one campaign agree on a signal's key; the same for all signals. */
const M = 0.9;

/** Match weight of every token, in nats, ≥ 0, at most its signal's cap. */
export function matchWeights(postings: Postings): Float64Array {
  const weights = new Float64Array(postings.tokens);
  const inStratum = new Uint32Array(postings.stratumSize.length);
  for (let t = 0; t < postings.tokens; t++) {
    const from = at(postings.start, t);
    const to = at(postings.start, t + 1);
    for (let p = from; p < to; p++) {
      const s = at(postings.stratumOf, at(postings.holders, p));
      inStratum[s] = at(inStratum, s) + 1;
    }
    let u = 0;
    for (let p = from; p < to; p++) {
      const s = at(postings.stratumOf, at(postings.holders, p));
      u += at(inStratum, s) / at(postings.stratumSize, s);
    }
    u /= to - from;
    for (let p = from; p < to; p++) inStratum[at(postings.stratumOf, at(postings.holders, p))] = 0;
    const cap = postings.signals[at(postings.signalOf, t)]?.cap ?? 0;
    weights[t] = Math.min(cap, Math.max(0, Math.log(M / u)));
  }
  return weights;
}
