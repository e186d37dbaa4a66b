/** All clusters of a set of postings: weigh, corroborate, link, find communities, refine, unite what is one. */
import { communities } from './communities.ts';
import { grown } from './grow.ts';
import type { Cluster } from './membership.ts';
import { tiedPairs } from './pairs.ts';
import { at, type Postings } from './postings.ts';
import { LINKING_STAGES, type LinkingStages } from './stages.ts';
import { unite } from './unite.ts';
import { matchWeights } from './weigh.ts';

export interface Clusters {
  readonly clusters: readonly Cluster[];
  readonly weights: Float64Array;
  readonly isPublic: Uint8Array;
}

/** Clusters in order of strength; every account is in at most one. */
export function findClusters(postings: Postings, stages: LinkingStages = LINKING_STAGES): Clusters {
  const weights = matchWeights(postings);
  const isPublic = stages.publicTokens(postings);
  const ties = tiedPairs(postings, weights, isPublic);
  const refined: Cluster[] = [];
  const firm = communities(
    postings.accounts,
    ties.filter((tie) => tie.firm),
    undefined,
    stages.leiden,
  );
  for (const community of grown(postings.accounts, firm, ties)) {
    const cluster = stages.refine(postings, isPublic, community);
    if (cluster) refined.push(cluster);
  }
  return {
    clusters: unite(
      postings,
      weights,
      isPublic,
      settle(postings, isPublic, refined, stages.refine),
    ),
    weights,
    isPublic,
  };
}

/**
 * Gives each account to the cluster it fits best. Fragments of one group grow into each other while they are refined,
 * so two clusters that share at least half of the smaller one are refined again as one.
 */
function settle(
  postings: Postings,
  isPublic: Uint8Array,
  clusters: Cluster[],
  refine: LinkingStages['refine'],
): Cluster[] {
  const order = [...clusters].sort(byStrength);
  const kept: Cluster[] = [];
  for (const cluster of order) {
    const ids = new Set(cluster.members.map((m) => m.account));
    const twin = kept.findIndex((other) => {
      const shared = other.members.filter((m) => ids.has(m.account)).length;
      return shared * 2 >= Math.min(ids.size, other.members.length);
    });
    if (twin < 0) {
      kept.push(cluster);
      continue;
    }
    const other = kept[twin] as Cluster;
    const union = [...new Set([...other.members.map((m) => m.account), ...ids])].sort(
      (x, y) => x - y,
    );
    kept[twin] = refine(postings, isPublic, union) ?? other;
  }
  const owner = new Map<number, { cluster: number; logit: number }>();
  kept.sort(byStrength).forEach((cluster, c) => {
    for (const { account, logit } of cluster.members) {
      const now = owner.get(account);
      if (now === undefined || logit > now.logit) owner.set(account, { cluster: c, logit });
    }
  });
  return kept
    .map((cluster, c) => ({
      ...cluster,
      members: cluster.members.filter((m) => owner.get(m.account)?.cluster === c),
    }))
    .filter((cluster) => cluster.members.length >= 3);
}

function byStrength(x: Cluster, y: Cluster): number {
  return y.strength - x.strength || firstAccount(x) - firstAccount(y);
}

function firstAccount(cluster: Cluster): number {
  return at(
    cluster.members.map((m) => m.account),
    0,
  );
}
