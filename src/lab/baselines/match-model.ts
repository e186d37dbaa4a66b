/** The model of record linkage: how often matches (m) and others (u) agree on each signal, by expectation maximisation. */
import type { Postings } from '../../linking/index.ts';

export interface Comparison {
  /** For each signal: 0 disagrees, 1 agrees, 2 one of the two has nothing to compare. */
  readonly outcome: Uint8Array;
  readonly count: number;
}

export interface Model {
  readonly m: Float64Array;
  readonly u: Float64Array;
  /** Share of the compared pairs that match. */
  readonly share: number;
}

const ROUNDS = 100;
const SETTLED = 1e-6;
/** No signal is ever certain. */
const LEAST = 1e-4;

/** Signals are taken as independent given match or not. Starts where a match agrees mostly and others seldom. */
export function estimate(comparisons: readonly Comparison[], signals: number): Model {
  let model: Model = {
    m: new Float64Array(signals).fill(0.9),
    u: new Float64Array(signals).fill(0.1),
    share: 0.05,
  };
  for (let round = 0; round < ROUNDS; round++) {
    const next = improved(comparisons, model);
    const change = Math.max(
      Math.abs(next.share - model.share),
      ...next.m.map((x, s) => Math.abs(x - (model.m[s] as number))),
      ...next.u.map((x, s) => Math.abs(x - (model.u[s] as number))),
    );
    model = next;
    if (change < SETTLED) break;
  }
  return model;
}

/** Nats that agreeing and disagreeing say, signal by signal. */
export function agreementWeights({ m, u }: Model) {
  return {
    agree: m.map((x, s) => Math.log(x / (u[s] as number))),
    disagree: m.map((x, s) => Math.log((1 - x) / (1 - (u[s] as number)))),
  };
}

/** Signal → holders that the key of two agreeing accounts has on average: what a key's own are compared with. */
export function frequencyOf({ signals, signalOf, start }: Postings): Float64Array {
  const pairs = new Float64Array(signals.length);
  const held = new Float64Array(signals.length);
  signalOf.forEach((s, t) => {
    const holders = (start[t + 1] as number) - (start[t] as number);
    pairs[s] = (pairs[s] as number) + holders * holders;
    held[s] = (held[s] as number) + holders;
  });
  return pairs.map((sum, s) => sum / Math.max(1, held[s] as number));
}

function improved(comparisons: readonly Comparison[], model: Model): Model {
  const { agree, disagree } = agreementWeights(model);
  const signals = model.m.length;
  const [matched, others] = [counter(signals), counter(signals)];
  let [matches, total] = [0, 0];
  for (const { outcome, count } of comparisons) {
    let odds = Math.log(model.share / (1 - model.share));
    outcome.forEach((o, s) => {
      if (o !== 2) odds += (o === 1 ? agree[s] : disagree[s]) as number;
    });
    const likely = count / (1 + Math.exp(-odds));
    matches += likely;
    total += count;
    outcome.forEach((o, s) => {
      if (o === 2) return;
      matched.add(s, o, likely);
      others.add(s, o, count - likely);
    });
  }
  return {
    m: matched.rates(model.m),
    u: others.rates(model.u),
    share: bounded(total === 0 ? model.share : matches / total),
  };
}

/** Counts agreements and comparisons of each signal. */
function counter(signals: number) {
  const [agreed, compared] = [new Float64Array(signals), new Float64Array(signals)];
  return {
    add(signal: number, outcome: number, weight: number) {
      compared[signal] = (compared[signal] as number) + weight;
      if (outcome === 1) agreed[signal] = (agreed[signal] as number) + weight;
    },
    /** Where nothing was compared, what was before. */
    rates: (before: Float64Array) =>
      agreed.map((x, s) =>
        compared[s] === 0 ? (before[s] as number) : bounded(x / (compared[s] as number)),
      ),
  };
}

function bounded(probability: number): number {
  return Math.min(1 - LEAST, Math.max(LEAST, probability));
}
