/** The first words with the servers of an address: are they the ones that can keep a scan? */
import { StillwatchError } from '../errors.ts';
import type { Address } from './address.ts';
import { type Client, connect, hostOf, rows, run } from './client.ts';
import { isNumbered } from './failure.ts';

/** The first release with every function and the very hashes that the embedded engine has. */
const LEAST_VERSION = [26, 7] as const;

export interface About {
  readonly version: string;
  /** Whether the database is there; whether it holds a journal of migrations. */
  readonly there: number;
  readonly journal: number;
  /** Nodes of the cluster that the address names. */
  readonly nodes: number;
}

const ABOUT = `SELECT version() AS version,
  (SELECT count() FROM system.databases WHERE name = {database:String}) AS there,
  (SELECT count() FROM system.tables WHERE database = {database:String} AND name = 'migrations') AS journal,
  (SELECT count() FROM system.clusters WHERE cluster = {cluster:String}) AS nodes`;

/**
 * Checks every node and gives the first one's version. Where the database is missing it is made, or for a reader an error.
 * @throws StillwatchError `engine-version`; `option-value` when the hosts are not the cluster's, or in another order;
 *   `no-scan-yet`
 */
export async function greet(address: Address, reader: boolean): Promise<string> {
  const { database } = address;
  let first = '';
  for (const at of address.urls.keys()) {
    await withNode(address, at, async (client, { version, there }) => {
      if (at === 0) first = version;
      if (there === 1) return;
      if (reader) {
        throw new StillwatchError('no-scan-yet', `The server has no database ${database}.`);
      }
      await run(client, `CREATE DATABASE IF NOT EXISTS ${database}`);
    });
  }
  return first;
}

/** Runs `work` with a connection to one host of an address, once it is seen to be the right one. */
export async function withNode<T>(
  address: Address,
  at: number,
  work: (client: Client, about: About) => Promise<T>,
): Promise<T> {
  const client = connect(address.urls[at] ?? '', address);
  try {
    return await work(client, await aboutNode(client, address, at));
  } finally {
    await client.close();
  }
}

async function aboutNode(client: Client, address: Address, at: number): Promise<About> {
  const { database, cluster, urls } = address;
  const params = { database, cluster: cluster?.name ?? '' };
  const [about] = await rows<About>(client, ABOUT, params).catch((error: unknown) =>
    stranger(error, urls[at] ?? ''),
  );
  const version = /^[\d.]+/.exec(about?.version ?? '')?.[0] ?? 'of no known version';
  if (about === undefined || isOlder(version)) {
    throw new StillwatchError(
      'engine-version',
      `The ClickHouse server ${client.host} has version ${version}.`,
    );
  }
  if (cluster !== undefined && about.nodes !== urls.length) {
    throw new StillwatchError(
      'option-value',
      `The address of the engine names ${urls.length} hosts, but the server knows ${about.nodes} nodes of the cluster ${cluster.name}.`,
    );
  }
  if (at > 0 && about.journal !== 0) {
    throw new StillwatchError(
      'option-value',
      `The address of the engine names first another host than when its database was made; that was host ${at + 1}.`,
    );
  }
  return { ...about, version };
}

/** Of what is not ClickHouse, or not the port that was meant. */
function stranger(error: unknown, url: string): never {
  const { code, cause } = error as StillwatchError;
  if (code !== 'engine-failed' || isNumbered(cause)) throw error;
  const over = url.startsWith('https:') ? 'HTTPS' : 'HTTP';
  throw new StillwatchError(
    'engine-unreachable',
    `What is at ${hostOf(url)} does not answer over ${over} as ClickHouse does.`,
    { cause },
  );
}

/** Whether a version is below the least that has what a scan needs. */
export function isOlder(version: string): boolean {
  const [year = 0, release = 0] = version.split('.').map(Number);
  return !(year > LEAST_VERSION[0] || (year === LEAST_VERSION[0] && release >= LEAST_VERSION[1]));
}
