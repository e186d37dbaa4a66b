/** Evidence in words: which signals tie a cluster, how many accounts each, and the graph of their keys. */
import { at, type Cluster, type Loaded, type Signal } from '../linking/index.ts';
import type { CounterEvidence, Evidence, LinkGraph } from './campaign.ts';
import type { Conduct } from './odds.ts';
import type { ClusterTraffic, ExtractionTest } from './pooled.ts';

const NATS_PER_BIT = Math.LN2;
/** Nodes drawn at most. */
const MOST_ACCOUNTS = 120;
/** Keys of one signal that are drawn before a second helping of any. */
const OF_EACH = 8;
const MOST_KEYS = 60;
/** Bits; less is not worth a row. */
const LEAST_SAID = 0.1;

interface SignalUse {
  readonly signal: Signal;
  /** Account → nats of its best key of this signal. */
  readonly best: Map<number, number>;
  readonly keys: Map<number, number[]>;
}

/** Uses of each signal within a cluster, strongest first. */
function signalUses(loaded: Loaded, cluster: Cluster): SignalUse[] {
  const { postings } = loaded;
  const uses = new Map<number, SignalUse>();
  for (const { account } of cluster.members) {
    for (let h = at(postings.from, account); h < at(postings.from, account + 1); h++) {
      const t = at(postings.tokenAt, at(postings.held, h));
      const nats = cluster.profile.get(t);
      if (nats === undefined) continue;
      const s = at(postings.signalOf, t);
      const use = uses.get(s) ?? {
        signal: postings.signals[s] as Signal,
        best: new Map<number, number>(),
        keys: new Map<number, number[]>(),
      };
      uses.set(s, use);
      use.best.set(account, Math.max(nats, use.best.get(account) ?? 0));
      const holders = use.keys.get(t);
      if (holders) holders.push(account);
      else use.keys.set(t, [account]);
    }
  }
  for (const use of uses.values()) {
    for (const [t, holders] of use.keys) if (holders.length < 2) use.keys.delete(t);
  }
  return [...uses.values()]
    .filter((use) => use.keys.size > 0)
    .sort((x, y) => total(y) - total(x) || (x.signal.id < y.signal.id ? -1 : 1));
}

function total(use: SignalUse): number {
  let sum = 0;
  for (const nats of use.best.values()) sum += nats;
  return sum;
}

/** One row for each signal that ties the cluster and each extraction test that it meets. */
export function evidenceOf(
  loaded: Loaded,
  cluster: Cluster,
  tests: readonly ExtractionTest[],
): Evidence[] {
  const links = signalUses(loaded, cluster).map((use) => {
    const accounts = new Set([...use.keys.values()].flat()).size;
    return {
      signal: use.signal.id,
      says: inWords(use.signal.says, accounts, use.keys.size),
      accounts,
      bits: bitsOf(total(use) / cluster.members.length),
    };
  });
  const extraction = tests.map((test) => ({
    signal: `extraction-${test.test.replaceAll('_', '-')}`,
    says: test.says,
    accounts: cluster.members.length,
    bits: bitsOf(test.nats),
  }));
  return [...links.filter((row) => row.bits >= LEAST_SAID), ...extraction];
}

/** How the accounts go about it: rows of evidence, and what speaks against it. */
export function conductIn(
  traffic: ClusterTraffic,
  { hand, shares }: Conduct,
): { evidence: Evidence[]; counter: CounterEvidence[] } {
  const factor = Math.exp(traffic.spread).toFixed(1);
  const row = (signal: string, says: string, nats: number): Evidence[] =>
    nats < LEAST_SAID * NATS_PER_BIT
      ? []
      : [{ signal, says, accounts: traffic.active, bits: bitsOf(nats) }];
  return {
    evidence: [
      ...row('one-hand', 'Requests of different accounts are as alike as those of one', hand),
      ...row(
        'even-shares',
        `The work is shared evenly: two in three accounts send the same number, within a factor of ${factor}`,
        shares,
      ),
    ],
    counter: row(
      'uneven-shares',
      `Some accounts send many times as much as others, as people do: two in three lie within a factor of ${factor}`,
      -shares,
    ).map(({ signal, says, bits }) => ({ check: signal, says, bits })),
  };
}

/** Fills `{accounts}` and `{keys|singular|plural}`. */
function inWords(says: string, accounts: number, keys: number): string {
  return says
    .replace('{accounts}', String(accounts))
    .replace(/\{keys\|([^|}]*)\|([^|}]*)\}/, (_, one: string, many: string) =>
      keys === 1 ? `1 ${one}` : `${keys} ${many}`,
    );
}

/** The accounts and the keys that tie most of them, a few of every signal before more of any. */
export function graphOf(loaded: Loaded, cluster: Cluster): LinkGraph {
  const ranked = signalUses(loaded, cluster).map((use) =>
    [...use.keys]
      .map(([token, holders]) => ({
        token,
        holders,
        signal: use.signal,
        says: (cluster.profile.get(token) ?? 0) * holders.length,
      }))
      .sort((x, y) => y.says - x.says || x.token - y.token),
  );
  const keys = [
    ...ranked.flatMap((own) => own.slice(0, OF_EACH)),
    ...ranked
      .flatMap((own) => own.slice(OF_EACH))
      .sort((x, y) => y.says - x.says || x.token - y.token),
  ].slice(0, MOST_KEYS);
  const drawn = new Set(
    [...new Set(keys.flatMap((key) => key.holders))].sort((x, y) => x - y).slice(0, MOST_ACCOUNTS),
  );
  const name = (token: number) =>
    `${(BigInt(loaded.tokenIds[token] ?? '0') & 0xffffn).toString(16)}`;
  return {
    nodes: [
      ...[...drawn].map((account) => ({
        id: `a${account}`,
        kind: 'account' as const,
        label: loaded.ids[account] ?? '',
      })),
      ...keys.map((key) => ({
        id: `k${key.token}`,
        kind: 'key' as const,
        label: `${key.signal.id} ${name(key.token)}`,
        signal: key.signal.id,
      })),
    ],
    edges: keys.flatMap((key) =>
      key.holders
        .filter((account) => drawn.has(account))
        .map((account) => ({ account: `a${account}`, key: `k${key.token}` })),
    ),
    omitted: cluster.members.length - drawn.size,
  };
}

/** Nats in bits, as a report shows them. */
export function bitsOf(nats: number): number {
  return round(nats / NATS_PER_BIT);
}

export function round(value: number, digits = 2): number {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale;
}
