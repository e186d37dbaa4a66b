/** Candidates: clusters that chance does not explain, written where SQL can test them. */
import type { Engine } from '../engine/index.ts';
import {
  at,
  type Cluster,
  findClusters,
  isProvidedOnly,
  type Loaded,
  nullModel,
  providedClusters,
  significant,
} from '../linking/index.ts';

/** A cluster under test; `no` is its number in the engine's tables. */
export interface Candidate {
  readonly no: number;
  readonly cluster: Cluster;
  /** Chance that a world without campaigns gives one like it. */
  readonly p: number;
}

/** Content signals that can be found again in single requests. */
const LEAST_NATS = 1;

/** Finds clusters and keeps those that pass the null model. */
export function findCandidates(loaded: Loaded): Candidate[] {
  if (isProvidedOnly(loaded.postings)) {
    // What the provider tied is not tested against chance by shuffles: its kinds were weighed against each other.
    return providedClusters(loaded.postings).clusters.map((cluster, no) => ({ no, cluster, p: 0 }));
  }
  const { clusters } = findClusters(loaded.postings);
  if (clusters.length === 0) return [];
  const chance = nullModel(loaded.postings);
  const tests = significant(
    clusters.map((cluster) => cluster.strength),
    chance,
  );
  const provided = (cluster: Cluster) =>
    [...cluster.profile.keys()].some((t) => signalOf(loaded, t).startsWith('provider:'));
  return clusters
    .map((cluster, i) => ({ cluster, test: tests[i] as { p: number; kept: boolean } }))
    .filter(({ cluster, test }) => test.kept || provided(cluster))
    .map(({ cluster, test }, no) => ({ no, cluster, p: test.p }));
}

/** Fills `cluster_members` and `cluster_tokens`. */
export async function storeCandidates(
  engine: Engine,
  loaded: Loaded,
  candidates: readonly Candidate[],
): Promise<void> {
  await engine.run('TRUNCATE TABLE cluster_members');
  await engine.run('TRUNCATE TABLE cluster_tokens');
  await engine.insert(
    'cluster_members',
    candidates.flatMap(({ no, cluster }) =>
      cluster.members.map(({ account, logit }) => ({
        cluster: no,
        account_id: loaded.ids[account],
        membership: probability(logit),
      })),
    ),
  );
  await engine.insert(
    'cluster_tokens',
    candidates.flatMap(({ no, cluster }) =>
      [...cluster.profile]
        .filter(([, nats]) => nats >= LEAST_NATS)
        .map(([t, nats]) => ({
          cluster: no,
          signal: signalOf(loaded, t),
          token: loaded.tokenIds[t],
          nats,
        })),
    ),
  );
}

export function probability(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

function signalOf(loaded: Loaded, token: number): string {
  return loaded.postings.signals[at(loaded.postings.signalOf, token)]?.id ?? '';
}
