/** Clusters written where SQL can test them. */
import type { Engine } from '../engine/index.ts';
import { at, type Cluster, type Loaded } from '../linking/index.ts';

/** Tokens that say less than this of a cluster are not stored. */
const LEAST_NATS = 1;

/** A cluster with its number in the engine's tables. */
interface Numbered {
  readonly no: number;
  readonly cluster: Cluster;
}

/** Fills `cluster_members` and `cluster_tokens`. */
export async function storeClusters(
  engine: Engine,
  loaded: Loaded,
  clusters: readonly Numbered[],
): Promise<void> {
  await engine.run('TRUNCATE TABLE cluster_members');
  await engine.run('TRUNCATE TABLE cluster_tokens');
  await engine.insert(
    'cluster_members',
    clusters.flatMap(({ no, cluster }) =>
      cluster.members.map(({ account, logit }) => ({
        cluster: no,
        account_id: loaded.ids[account],
        membership: probability(logit),
      })),
    ),
  );
  await engine.insert(
    'cluster_tokens',
    clusters.flatMap(({ no, cluster }) =>
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

/** Id of the signal that a token belongs to. */
export function signalOf(loaded: Loaded, token: number): string {
  return loaded.postings.signals[at(loaded.postings.signalOf, token)]?.id ?? '';
}
