/** Fellegi–Sunter record linkage on all shared keys, public ones included. */
import { readSql } from '../../../engine/index.ts';
import type { Edge, Postings } from '../../../linking/index.ts';
import type { Baseline, Ground } from '../baseline.ts';
import { singleLinkage } from '../linkage.ts';
import { agreementWeights, estimate, frequencyOf, type Model } from '../match-model.ts';
import { eachPair } from '../shared-tokens.ts';

const DESCRIBED = readSql(import.meta.url, '../described_signals.sql');

/** Log-odds of a probability of 0.95. */
const LIKELY = Math.log(0.95 / 0.05);
/** Pairs less likely than this are no link at any threshold that is swept. */
const FLOOR = Math.log(0.01 / 0.99);

const baseline: Baseline = {
  id: 'fellegi_sunter',
  title: 'Record linkage by match weights, nothing removed as public',
  source:
    'Fellegi and Sunter (1969), m and u by expectation maximisation over the pairs that share a narrow key (Winkler 1988), weights by the frequency of a key as in Splink; 0.95 is the threshold in Splink’s guides. Clusters are connected components.',
  rule: 'clusters of three accounts or more over pairs with a match probability of 0.95',
  threshold: LIKELY,
  run: async (ground) =>
    singleLinkage(
      ground.ids,
      matchedPairs(ground.postings, await describedSignals(ground)),
      baseline.threshold,
    ),
};
export default baseline;

/** Account → signals, a bit each, in which it has a key that could be shared. */
async function describedSignals({ engine, postings }: Ground): Promise<Float64Array> {
  const rows = await engine.rows<{ account_no: number; signals: string[] }>(DESCRIBED.sql);
  const bit = new Map(postings.signals.map(({ id }, s) => [id, 2 ** s]));
  const described = new Float64Array(postings.accounts);
  for (const { account_no, signals } of rows) {
    described[account_no] = signals.reduce((sum, id) => sum + (bit.get(id) ?? 0), 0);
  }
  return described;
}

/** Pairs of accounts with their log-odds of being one operator's. */
export function matchedPairs(postings: Postings, described: Float64Array): Edge[] {
  const model = fitted(postings, described);
  const { agree, disagree } = agreementWeights(model);
  const usual = frequencyOf(postings);
  const edges: Edge[] = [];
  eachPair(postings, (a, b, shared) => {
    const rarest = new Map<number, number>();
    for (const t of shared) {
      const signal = postings.signalOf[t] as number;
      const holders = (postings.start[t + 1] as number) - (postings.start[t] as number);
      rarest.set(signal, Math.min(holders, rarest.get(signal) ?? holders));
    }
    let weight = Math.log(model.share / (1 - model.share));
    for (let s = 0; s < postings.signals.length; s++) {
      const holders = rarest.get(s);
      if (holders !== undefined) {
        weight += (agree[s] as number) + Math.log((usual[s] as number) / holders);
      } else if (bothHave(described, a, b, s)) weight += disagree[s] as number;
    }
    if (weight >= FLOOR) edges.push({ a, b, weight });
  });
  return edges;
}

/** Comparisons of all pairs, equal ones counted, and the model that fits them. */
function fitted(postings: Postings, described: Float64Array): Model {
  const counts = new Map<string, number>();
  const signals = postings.signals.length;
  eachPair(postings, (a, b, shared) => {
    const pattern: number[] = Array.from({ length: signals }, (_, s) =>
      bothHave(described, a, b, s) ? 0 : 2,
    );
    for (const t of shared) pattern[postings.signalOf[t] as number] = 1;
    const key = pattern.join('');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  const comparisons = [...counts].map(([key, count]) => ({
    outcome: Uint8Array.from(key, Number),
    count,
  }));
  return estimate(comparisons, signals);
}

function bothHave(described: Float64Array, a: number, b: number, signal: number): boolean {
  const bit = 2 ** signal;
  const has = (account: number) => Math.floor((described[account] as number) / bit) % 2 === 1;
  return has(a) && has(b);
}
