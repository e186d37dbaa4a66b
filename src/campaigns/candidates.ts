/** Candidates: clusters that chance does not explain, and repertoires whose accounts act as one. */
import type { Engine } from '../engine/index.ts';
import {
  type Cluster,
  findClusters,
  isProvidedOnly,
  type Loaded,
  type NullModel,
  providedClusters,
  reconcile,
  significant,
} from '../linking/index.ts';
import { type Hand, pooledHand } from './hands.ts';
import { STAGES, type Stages } from './stages.ts';
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
export async function findCandidates(
  engine: Engine,
  loaded: Loaded,
  stages: Stages = STAGES,
): Promise<Candidate[]> {
  const { postings } = loaded;
  if (isProvidedOnly(postings)) {
    // What the provider tied is not tested against chance by shuffles: its kinds were weighed against each other.
    return providedClusters(postings).clusters.map((cluster, no) => ({ no, cluster, p: 0 }));
  }
  const { clusters, weights, isPublic } = findClusters(postings, stages);
  // Side by side: what chance gives needs nothing of the hands, nor they of it.
  const [chance, hands] = await Promise.all([
    clusters.length === 0 ? NO_CHANCE : stages.nullModel(postings, stages),
    stages.handsOf(engine, loaded, stages),
  ]);
  const kept = significantOf(loaded, clusters, chance);
  const pOf = new Map(
    kept.flatMap(({ cluster, p }) => cluster.members.map(({ account }) => [account, p] as const)),
  );
  return reconcile(
    postings,
    { weights, isPublic },
    kept.map(({ cluster }) => cluster),
    hands,
  ).map(({ cluster, repertoires: made }, no) => {
    const hand = pooledHand(made.map(({ hand }) => hand));
    // A repertoire is not tested by shuffles; what is left or made of clusters is as likely as the best of them.
    const p =
      made.length > 0
        ? 0
        : Math.min(...cluster.members.map(({ account }) => pOf.get(account) ?? 1));
    return { no, cluster, p, ...(hand && { hand }) };
  });
}

/** Not asked for: there is nothing to be tested. */
const NO_CHANCE: NullModel = { strengths: [], shuffles: 0 };

function significantOf(
  loaded: Loaded,
  clusters: readonly Cluster[],
  chance: NullModel,
): { cluster: Cluster; p: number }[] {
  const tests = significant(
    clusters.map((cluster) => cluster.strength),
    chance,
  );
  return clusters
    .map((cluster, i) => ({ cluster, test: tests[i] as { p: number; kept: boolean } }))
    .filter(({ cluster, test }) => test.kept || isProvided(loaded, cluster))
    .map(({ cluster, test }) => ({ cluster, p: test.p }));
}

/** Whether the provider supplied links that tie a cluster. */
export function isProvided(loaded: Loaded, { profile }: Cluster): boolean {
  return [...profile.keys()].some((t) => signalOf(loaded, t).startsWith('provider:'));
}
