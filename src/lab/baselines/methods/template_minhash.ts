/** Template clusters: requests that resemble each other, and accounts whose traffic is mostly such requests. */
import { readSql, runStep } from '../../../engine/index.ts';
import { DisjointSets, type Edge } from '../../../linking/index.ts';
import { type Baseline, type Ground, LEAST_GROUP, type Scored } from '../baseline.ts';

const SIGNATURES = readSql(import.meta.url, '../lab_signatures.sql');
const SIMILAR = readSql(import.meta.url, '../similar_signatures.sql');

/** Pairs less alike are not fetched: no threshold below it is swept. */
const FLOOR = 0.2;
/** Exchanges an account is judged by, drawn by hash of their ids. */
const MOST_EXCHANGES = 50;

const baseline: Baseline = {
  id: 'template_minhash',
  title: 'Accounts that mostly send requests built alike, by MinHash',
  source:
    'MinHash and its resemblance of one half (Broder et al. 1997), 64 hashes in 16 bands, connected components. Half of the traffic is ours, and so are at most 50 exchanges an account.',
  rule: 'half of the exchanges or more in clusters that three accounts or more share',
  threshold: 0.5,
  run: async (ground) => byResemblance(ground.ids, await signatures(ground), await similar(ground)),
};
export default baseline;

interface Signature {
  readonly account_no: number;
  /** Exchanges. */
  readonly n: number;
}

/** Signature number → whose it is. */
async function signatures({ engine }: Ground): Promise<Signature[]> {
  await runStep(engine, SIGNATURES, { most: MOST_EXCHANGES });
  return engine.rows<Signature>('SELECT account_no, n FROM lab_signatures ORDER BY node');
}

function similar({ engine }: Ground): Promise<Edge[]> {
  return engine.rows<Edge>(SIMILAR.sql, { floor: FLOOR });
}

/**
 * Account → the highest resemblance at which half of its exchanges are in clusters that enough accounts share; its
 * group is the cluster it then sends most of.
 */
export function byResemblance(
  ids: readonly string[],
  nodes: readonly Signature[],
  edges: readonly Edge[],
): Scored[] {
  const sets = new DisjointSets(nodes.length);
  const found = new Map<number, Scored>();
  const levels = [...new Set(edges.map(({ weight }) => weight))].sort((x, y) => y - x);
  // Equal texts need no edge.
  for (const level of [1, ...levels.filter((weight) => weight < 1)]) {
    for (const { a, b, weight } of edges) if (weight === level) sets.join(a, b);
    const sharing = sharedMost(nodes, sets);
    for (const [account, cluster] of sharing) {
      if (found.has(account)) continue;
      const account_id = ids[account] as string;
      found.set(account, { account_id, group: String(cluster), score: level });
    }
  }
  return [...found.values()];
}

/** Accounts with half of their exchanges in clusters of enough accounts → the cluster each sends most of. */
function sharedMost(nodes: readonly Signature[], sets: DisjointSets): Map<number, number> {
  const senders = new Map<number, Map<number, number>>();
  const sent = new Map<number, number>();
  nodes.forEach(({ account_no, n }, i) => {
    const cluster = sets.find(i);
    const known = senders.get(cluster) ?? new Map<number, number>();
    known.set(account_no, (known.get(account_no) ?? 0) + n);
    senders.set(cluster, known);
    sent.set(account_no, (sent.get(account_no) ?? 0) + n);
  });
  const shared = new Map<number, { n: number; cluster: number; most: number }>();
  for (const [cluster, accounts] of senders) {
    if (accounts.size < LEAST_GROUP) continue;
    for (const [account, n] of accounts) {
      const known = shared.get(account) ?? { n: 0, cluster, most: 0 };
      known.n += n;
      if (n > known.most) [known.cluster, known.most] = [cluster, n];
      shared.set(account, known);
    }
  }
  const half = [...shared].filter(([account, { n }]) => 2 * n >= (sent.get(account) ?? 0));
  return new Map(half.map(([account, { cluster }]) => [account, cluster]));
}
