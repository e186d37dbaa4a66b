/**
 * ClickHouse servers as the engine: one, or a cluster. They hold and compare rows; files are read beside this process,
 * by an embedded engine, so that a request's text never leaves the machine that its log is on.
 */
import { type Address, parseAddress } from './address.ts';
import { type Client, connect, rows, run, writerSettings } from './client.ts';
import { clusterStep, SHARDS, servedMigration, storedName } from './cluster.ts';
import { openEmbedded } from './embedded.ts';
import type { Engine, SqlParams } from './engine.ts';
import { fail } from './failure.ts';
import { greet } from './greet.ts';
import { stepStatement } from './step.ts';
import { takePlace, type Writer } from './writer.ts';

export interface ServerOptions {
  /** `clickhouse://user:password@host:port[,host2:port2]/database?…`; the database is made when missing. */
  readonly address: string;
  /**
   * An empty directory for the engine that reads files, which is opened when there is something to read; or such an
   * engine that is open already and stays so. A process has one at a time.
   */
  readonly scratch: string | Engine;
  /** Upper bound of that engine's memory in bytes. */
  readonly memory?: number;
  /** For a reader nothing is made. */
  readonly reader?: boolean;
}

/**
 * Opens the engine of an address.
 * @throws StillwatchError `option-value`, `engine-unreachable`, `engine-refused`, `engine-version`; `no-scan-yet` for a
 *   reader of a database that is not there
 */
export async function openServer(options: ServerOptions): Promise<Engine> {
  const address = parseAddress(options.address);
  const reader = options.reader === true;
  const version = await greet(address, reader);
  const { scratch, memory } = options;
  const limit = memory === undefined ? {} : { memory };
  const files =
    typeof scratch === 'string'
      ? later(() => openEmbedded({ path: scratch, ...limit }))
      : { get: async () => scratch, close: async () => {} };
  const role = reader ? 'reads' : 'writes';
  const clients = address.urls.map((url) => connect(url, address, role));
  const writer = reader ? undefined : await takePlace(address, clients);
  return engineOf({ address, clients, files, version, writer });
}

/** An engine that is opened by the first who needs it. */
interface Later {
  get(): Promise<Engine>;
  close(): Promise<void>;
}

function later(open: () => Promise<Engine>): Later {
  let engine: Promise<Engine> | undefined;
  return {
    get: () => {
      engine ??= open();
      return engine;
    },
    close: async () => (await engine)?.close(),
  };
}

interface Served {
  readonly address: Address;
  readonly clients: readonly Client[];
  readonly files: Later;
  readonly version: string;
  /** Undefined for a reader. */
  readonly writer: Writer | undefined;
}

function engineOf({ address, clients, files, version, writer }: Served): Engine {
  const { cluster } = address;
  const [first] = clients as [Client, ...Client[]];
  const shards = new Map(SHARDS);
  const onFirst = async (sql: string, params?: SqlParams) => {
    writer?.check();
    await run(first, sql, params);
  };
  const everywhere = async (sql: string, params?: SqlParams) => {
    writer?.check();
    await Promise.all(clients.map((client) => run(client, sql, params)));
  };
  return {
    label: `clickhouse ${version}`,
    run: onFirst,
    rows: (sql, params) => rows(first, sql, params),
    fileRows: async (sql, params) => (await files.get()).fileRows(sql, params),
    load: async (table, select, params) => {
      writer?.check();
      const target = intoServer(address, table);
      return (await files.get()).run(`${target.sql}\n${select}`, { ...params, ...target.params });
    },
    define: async (migration) => {
      for (const statement of servedMigration(migration, address)) await everywhere(statement);
    },
    build: async (step, params) => {
      const plan = cluster === undefined ? undefined : clusterStep(step, shards, cluster);
      if (plan === undefined) return onFirst(stepStatement(step), params);
      for (const statement of plan.everywhere) await everywhere(statement, params);
      if (plan.first !== undefined) await onFirst(plan.first, params);
      shards.set(step.name, step.shard ?? '');
    },
    change: (table, statement, params) =>
      everywhere(statement(cluster === undefined ? table : storedName(table)), params),
    insert: async (table, values) => {
      if (values.length === 0) return;
      writer?.check();
      await first
        .insert({ table, values: [...values], format: 'JSONEachRow' })
        .catch((cause: unknown) => fail(cause, first.host));
    },
    close: async () => {
      await files.close();
      await writer?.release();
      await Promise.all(clients.map((client) => client.close()));
    },
  };
}

/** The start of an INSERT by which the engine that reads files hands rows on; the password is a parameter, not text. */
function intoServer(address: Address, table: string): { sql: string; params: SqlParams } {
  const told = new URLSearchParams({
    database: address.database,
    query: `INSERT INTO ${table} FORMAT Native`,
  });
  for (const [name, value] of Object.entries(writerSettings(address)))
    told.set(name, String(value));
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
