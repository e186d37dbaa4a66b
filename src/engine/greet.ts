/** The first words with the servers of an address: are they the ones that can keep a scan? */
import { StillwatchError } from '../errors.ts';
import type { Address } from './address.ts';
import { type Client, connect, rows, run } from './client.ts';

/** The first release with every function and the very hashes that the embedded engine has. */
const LEAST_VERSION = [26, 7] as const;

interface About {
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
 * Checks every node, makes the database where it is missing, and gives the first node's version.
 * @throws StillwatchError `engine-version`; `option-value` when the hosts are not the cluster's, or in another order
 */
export async function greet(address: Address): Promise<string> {
  const versions: string[] = [];
  for (const [at, url] of address.urls.entries()) {
    const client = connect(url, address, 'default');
    try {
      versions.push(await greetNode(client, address, at));
    } finally {
      await client.close();
    }
  }
  return versions[0] ?? '';
}

async function greetNode(client: Client, address: Address, at: number): Promise<string> {
  const { database, cluster, urls } = address;
  const params = { database, cluster: cluster?.name ?? '' };
  const [about] = await rows<About>(client, ABOUT, params);
  const version = /^[\d.]+/.exec(about?.version ?? '')?.[0] ?? 'of no known version';
  if (isOlder(version)) {
    throw new StillwatchError('engine-version', `The server runs ClickHouse ${version}.`);
  }
  if (cluster !== undefined && about?.nodes !== urls.length) {
    throw new StillwatchError(
      'option-value',
      `The address of the engine names ${urls.length} hosts, but the server knows ${about?.nodes} nodes of the cluster ${cluster.name}.`,
    );
  }
  if (at > 0 && about?.journal !== 0) {
    throw new StillwatchError(
      'option-value',
      `The address of the engine names first another host than when its database was made; that was host ${at + 1}.`,
    );
  }
  if (about?.there === 0) await run(client, `CREATE DATABASE IF NOT EXISTS ${database}`);
  return version;
}

/** Whether a version is below the least that has what a scan needs. */
export function isOlder(version: string): boolean {
  const [year = 0, release = 0] = version.split('.').map(Number);
  return !(year > LEAST_VERSION[0] || (year === LEAST_VERSION[0] && release >= LEAST_VERSION[1]));
}
