/** Connected components over shared identifiers: what most teams begin with. */

import { type Edge, holdersOf, type Postings } from '../../../linking/index.ts';
import type { Baseline } from '../baseline.ts';
import { singleLinkage } from '../linkage.ts';

const IDENTIFIERS = [
  'shared-payment',
  'shared-device',
  'shared-signup-device',
  'shared-signup-ip',
  'shared-ip',
  'shared-mail-hash',
];
const WIDEST = 50;

const baseline: Baseline = {
  id: 'shared_identifiers',
  title: 'Connected components of accounts that share a card, device, address or sign-up address',
  source:
    'Common practice (transitive closure of record linkage). The width is ours; it is what the sweep varies.',
  rule: `components of three accounts or more over identifiers of at most ${WIDEST} holders`,
  threshold: 1 / WIDEST,
  run: async ({ postings, ids }) =>
    singleLinkage(ids, identifierEdges(postings), baseline.threshold),
};
export default baseline;

/** Everybody who holds an identifier is tied to its first holder; the weight is one over its holders. */
export function identifierEdges(postings: Postings): Edge[] {
  const edges: Edge[] = [];
  for (let t = 0; t < postings.tokens; t++) {
    const signal = postings.signals[postings.signalOf[t] as number]?.id ?? '';
    if (!IDENTIFIERS.includes(signal)) continue;
    const [a, ...others] = holdersOf(postings, t);
    for (const b of others) edges.push({ a: a as number, b, weight: 1 / (others.length + 1) });
  }
  return edges;
}
