/** Clusters written where SQL can test them. */
import type { Engine } from '../engine/index.ts';
import { at, type Cluster, type Loaded } from '../linking/index.ts';
import { probability } from './calibrate.ts';

/** Tokens that say less than this of a cluster are not stored. */
const LEAST_NATS = 1;

/** Fills `cluster_members` and `cluster_tokens`. */
export async function storeClusters(
  engine: Engine,
  loaded: Loaded,
  clusters: readonly { readonly no: number; readonly cluster: Cluster }[],
): Promise<void> {
  await store(
    engine,
    loaded,
    clusters.map(({ no, cluster }) => ({
      no,
      members: cluster.members.map(({ account, logit }) => [account, probability(logit)] as const),
      tokens: [...cluster.profile].filter(([, nats]) => nats >= LEAST_NATS),
    })),
  );
}

/** The same for accounts that merely share tokens, numbered by their place. */
export async function storeGroups(
  engine: Engine,
  loaded: Loaded,
  groups: readonly { readonly accounts: readonly number[]; readonly tokens: readonly number[] }[],
): Promise<void> {
  await store(
    engine,
    loaded,
    groups.map(({ accounts, tokens }, no) => ({
      no,
      members: accounts.map((account) => [account, 1] as const),
      tokens: tokens.map((token) => [token, LEAST_NATS] as const),
    })),
  );
}

interface Rows {
  readonly no: number;
  readonly members: readonly (readonly [account: number, membership: number])[];
  readonly tokens: readonly (readonly [token: number, nats: number])[];
}

async function store(engine: Engine, loaded: Loaded, groups: readonly Rows[]): Promise<void> {
  await engine.change('cluster_members', (stored) => `TRUNCATE TABLE ${stored}`);
  await engine.change('cluster_tokens', (stored) => `TRUNCATE TABLE ${stored}`);
  await engine.insert(
    'cluster_members',
    groups.flatMap(({ no, members }) =>
      members.map(([account, membership]) => ({
        cluster: no,
        account_id: loaded.ids[account],
        membership,
      })),
    ),
  );
  await engine.insert(
    'cluster_tokens',
    groups.flatMap(({ no, tokens }) =>
      tokens.map(([t, nats]) => ({
        cluster: no,
        signal: signalOf(loaded, t),
        token: loaded.tokenIds[t],
        nats,
      })),
    ),
  );
}

/** Id of the signal that a token belongs to. */
export function signalOf(loaded: Loaded, token: number): string {
  return loaded.postings.signals[at(loaded.postings.signalOf, token)]?.id ?? '';
}
