/**
 * ClickHouse servers as the engine: one, or a cluster. They hold and compare rows; files are read beside this process,
 * by an embedded engine, so that a request's text never leaves the machine that its log is on.
 */
import { ClickHouseLogLevel, createClient } from '@clickhouse/client';
import { StillwatchError } from '../errors.ts';
import { type Address, parseAddress } from './address.ts';
import { clusterMigration, clusterStep, SHARDS, storedName } from './cluster.ts';
import { openEmbedded } from './embedded.ts';
import type { Engine, SqlParams } from './engine.ts';
import { fail } from './failure.ts';
import { stepStatement } from './step.ts';

export interface ServerOptions {
  /** `clickhouse://user:password@host:port[,host2:port2]/database?…`; the database is made when missing. */
  readonly address: string;
  /** An empty directory for the engine that reads files. */
  readonly scratch: string;
  /** Upper bound of that engine's memory in bytes. */
  readonly memory?: number;
}

type Client = ReturnType<typeof createClient>;

/** The first release with every function and the very hashes that the embedded engine has. */
const LEAST_VERSION = [26, 7] as const;

/** A statement may run for hours; that the server is gone is noticed by the connection. */
const STATEMENT_MS = 24 * 60 * 60 * 1000;

const SETTINGS = {
  output_format_json_quote_64bit_integers: 0,
  join_use_nulls: 0,
  max_query_size: '16777216',
  // An error after the first byte of an answer would otherwise go unnoticed.
  wait_end_of_query: 1,
} as const;

/** Tables of steps are the first node's own: what it asks of the others goes along with the question. */
const CLUSTER_SETTINGS = {
  distributed_foreground_insert: 1,
  distributed_product_mode: 'global',
  // Otherwise each node would insert what it selects into its own part, whatever the shard.
  parallel_distributed_insert_select: 0,
  prefer_global_in_and_join: 1,
  // A filter that asks a table of the first node must not be sent along with what it filters.
  allow_push_predicate_ast_for_distributed_subqueries: 0,
} as const;

/**
 * Opens the engine of an address.
 * @throws StillwatchError `option-value`, `engine-unreachable`, `engine-refused`, `engine-version`
 */
export async function openServer(options: ServerOptions): Promise<Engine> {
  const address = parseAddress(options.address);
  for (const url of address.urls) await prepare(url, address);
  const memory = options.memory === undefined ? {} : { memory: options.memory };
  const files = await openEmbedded({ path: options.scratch, ...memory });
  const clients = address.urls.map((url) => connect(url, address, address.database));
  return engineOf(address, clients, files);
}

/** Checks a node's version, and makes the database where it is missing. */
async function prepare(url: string, address: Address): Promise<void> {
  const client = connect(url, address, 'default');
  try {
    const [about] = await rows<{ version: string; there: number }>(
      client,
      'SELECT version() AS version, (SELECT count() FROM system.databases WHERE name = {name:String}) AS there',
      { name: address.database },
    );
    const { version = '', there = 0 } = about ?? {};
    if (isOlder(version)) {
      throw new StillwatchError(
        'engine-version',
        `The server runs ClickHouse ${/^[\d.]+/.exec(version)?.[0] ?? 'of no known version'}.`,
      );
    }
    if (there === 0) await run(client, `CREATE DATABASE IF NOT EXISTS ${address.database}`);
  } finally {
    await client.close();
  }
}

/** Whether a version is below the least that has what a scan needs. */
export function isOlder(version: string): boolean {
  const [year = 0, release = 0] = version.split('.').map(Number);
  return !(year > LEAST_VERSION[0] || (year === LEAST_VERSION[0] && release >= LEAST_VERSION[1]));
}

function engineOf(address: Address, clients: readonly Client[], files: Engine): Engine {
  const { cluster } = address;
  const [first] = clients as [Client, ...Client[]];
  const shards = new Map(SHARDS);
  const everywhere = async (sql: string, params?: SqlParams) => {
    await Promise.all(clients.map((client) => run(client, sql, params)));
  };
  return {
    label: files.label.replace(/^\w+/, 'clickhouse'),
    run: (sql, params) => run(first, sql, params),
    rows: (sql, params) => rows(first, sql, params),
    fileRows: files.fileRows,
    load: (table, select, params) => {
      const target = intoServer(address, table);
      return files.run(`${target.sql}\n${select}`, { ...params, ...target.params });
    },
    define: async (migration) => {
      const statements =
        cluster === undefined ? [migration.sql] : clusterMigration(migration, cluster);
      for (const statement of statements) await everywhere(statement);
    },
    build: async (step, params) => {
      const plan = cluster === undefined ? undefined : clusterStep(step, shards, cluster);
      if (plan === undefined) return run(first, stepStatement(step), params);
      for (const statement of plan.everywhere) await everywhere(statement, params);
      if (plan.first !== undefined) await run(first, plan.first, params);
      shards.set(step.name, step.shard ?? '');
    },
    change: (table, statement, params) =>
      everywhere(statement(cluster === undefined ? table : storedName(table)), params),
    insert: async (table, values) => {
      if (values.length === 0) return;
      await first
        .insert({ table, values: [...values], format: 'JSONEachRow' })
        .catch((cause: unknown) => fail(cause));
    },
    close: async () => {
      await files.close();
      await Promise.all(clients.map((client) => client.close()));
    },
  };
}

function connect(url: string, address: Address, database: string): Client {
  return createClient({
    url,
    username: address.user,
    password: address.password,
    database,
    request_timeout: STATEMENT_MS,
    // Long lists do not fit a URL.
    use_multipart_params_auto: true,
    clickhouse_settings: settingsFor(address),
    // Its own log would quote statements and parameters.
    log: { level: ClickHouseLogLevel.OFF },
  });
}

function settingsFor({ cluster }: Address) {
  return cluster === undefined ? SETTINGS : { ...SETTINGS, ...CLUSTER_SETTINGS };
}

/** The start of an INSERT by which the engine that reads files hands rows on; the password is a parameter, not text. */
function intoServer(address: Address, table: string): { sql: string; params: SqlParams } {
  const told = new URLSearchParams({
    database: address.database,
    query: `INSERT INTO ${table} FORMAT Native`,
  });
  for (const [name, value] of Object.entries(settingsFor(address))) told.set(name, String(value));
  return {
    sql: `INSERT INTO FUNCTION url({server_url:String}, 'Native', 'auto',
headers('X-ClickHouse-User' = {server_user:String}, 'X-ClickHouse-Key' = {server_password:String}))`,
    params: {
      server_url: `${address.urls[0]}/?${told}`,
      server_user: address.user,
      server_password: address.password,
    },
  };
}

async function run(client: Client, query: string, params: SqlParams = {}): Promise<void> {
  await client
    .command({ query, query_params: { ...params } })
    .catch((cause: unknown) => fail(cause));
}

async function rows<Row>(client: Client, query: string, params: SqlParams = {}): Promise<Row[]> {
  const result = await client
    .query({ query, query_params: { ...params }, format: 'JSONEachRow' })
    .catch((cause: unknown) => fail(cause));
  return result.json<Row>().catch((cause: unknown) => fail(cause));
}
