/** Candidates: clusters that chance does not explain, and repertoires whose accounts act as one. */
import type { Engine } from '../engine/index.ts';
import {
  type Cluster,
  findClusters,
  isProvidedOnly,
  type Loaded,
  nullModel,
  providedClusters,
  reconcile,
  significant,
} from '../linking/index.ts';
import { type Hand, handsOf, pooledHand } from './hands.ts';
import { signalOf } from './stored.ts';

/** A cluster under test; `no` is its number in the engine's tables. */
export interface Candidate {
  readonly no: number;
  readonly cluster: Cluster;
  /** Chance that a world without campaigns gives one like it. */
  readonly p: number;
  /** How far its accounts act as one; absent where no repertoire is known of it. */
  readonly hand?: Hand;
}

/** Finds clusters and keeps those that pass the null model, and repertoires whose accounts act as one. */
export async function findCandidates(engine: Engine, loaded: Loaded): Promise<Candidate[]> {
  const { postings } = loaded;
  if (isProvidedOnly(postings)) {
    // What the provider tied is not tested against chance by shuffles: its kinds were weighed against each other.
    return providedClusters(postings).clusters.map((cluster, no) => ({ no, cluster, p: 0 }));
  }
  const { clusters, weights, isPublic } = findClusters(postings);
  const kept = significantOf(loaded, clusters);
  const hands = await handsOf(engine, loaded);
  return reconcile(
    postings,
    { weights, isPublic },
    kept.map(({ cluster }) => cluster),
    [...hands.keys()],
  ).map(({ cluster, repertoires: made }, no) => {
    const hand = pooledHand(made.flatMap((one) => hands.get(one) ?? []));
    // A repertoire is not tested by shuffles; what is left or made of clusters is as likely as the best of them.
    const inside = new Set(cluster.members.map(({ account }) => account));
    const p =
      made.length > 0
        ? 0
        : Math.min(
            ...kept
              .filter((one) => one.cluster.members.some(({ account }) => inside.has(account)))
              .map((one) => one.p),
          );
    return { no, cluster, p, ...(hand && { hand }) };
  });
}

function significantOf(
  loaded: Loaded,
  clusters: readonly Cluster[],
): { cluster: Cluster; p: number }[] {
  if (clusters.length === 0) return [];
  const tests = significant(
    clusters.map((cluster) => cluster.strength),
    nullModel(loaded.postings),
  );
  const provided = (cluster: Cluster) =>
    [...cluster.profile.keys()].some((t) => signalOf(loaded, t).startsWith('provider:'));
  return clusters
    .map((cluster, i) => ({ cluster, test: tests[i] as { p: number; kept: boolean } }))
    .filter(({ cluster, test }) => test.kept || provided(cluster))
    .map(({ cluster, test }) => ({ cluster, p: test.p }));
}
