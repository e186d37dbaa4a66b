/** Linking room: which accounts act as one, by agreement across channels that do not depend on each other. */

export { type Clusters, findClusters } from './clusters.ts';
export { components, DisjointSets, type Edge, type Graph, graphOf } from './graph.ts';
export { SUFFICIENT_IDENTITY } from './group.ts';
export { leiden } from './leiden.ts';
export { type Loaded, loadPostings } from './load.ts';
export {
  asCluster,
  type Cluster,
  crossSupport,
  type Member as LinkedMember,
} from './membership.ts';
export { type NullModel, nullModel, significant } from './null-model.ts';
export { nullModelApart } from './null-model-apart.ts';
export { narrowest } from './pairs.ts';
export { at, holdersOf, type Postings, type Signal, tokensOf } from './postings.ts';
export { isProvidedOnly, providedClusters, sizeOdds } from './provided.ts';
export { type Reconciled, reconcile } from './reconcile.ts';
export { type Repertoire, repertoires } from './repertoires.ts';
export { areOwn, LINKING_STAGES, type LinkingStages } from './stages.ts';
