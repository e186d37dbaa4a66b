/**
 * What migrations and steps are on a cluster. One whose header has a `shard:` keeps its rows on all nodes, by the hash
 * that it names: `<name>_local` holds each node's own, `<name>` stands for all of them. A migration without one is
 * each node's own; a step without one is the first node's.
 */
import type { Step } from './engine.ts';
import { readSqlFolder, type SqlFile } from './sql-file.ts';
import { stepStatement } from './step.ts';

const NAMED = /(\w+) \/\*ON CLUSTER\*\//;

export interface Cluster {
  /** What the nodes call themselves. */
  readonly name: string;
  readonly database: string;
}

/** How the servers of an address lie. */
export interface Layout {
  /** Undefined for one server by itself. */
  readonly cluster: Cluster | undefined;
  /** Whether what migrations make has copies on servers that stand by. */
  readonly replicated: boolean;
}

/** Of one shard all servers whose tables have this path are copies; what is in braces each server fills in. */
const REPLICATED =
  "ReplicatedMergeTree('/clickhouse/tables/{shard}/{database}/{table}', '{replica}')";

/** Statements of a step: each of `everywhere` on all nodes before the next, then one on the first node. */
export interface Plan {
  readonly everywhere: readonly string[];
  readonly first?: string;
}

const MIGRATIONS = readSqlFolder(import.meta.url, './migrations');

/** Tables that migrations make and that keep rows. */
export const STORED: readonly string[] = MIGRATIONS.filter(({ sql }) =>
  /ENGINE = .*MergeTree/.test(sql),
).map(nameOf);

/** Shards of the tables that migrations make, by name. */
export const SHARDS: ReadonlyMap<string, string> = new Map(
  MIGRATIONS.flatMap((migration) => {
    const shard = migration.header['shard'];
    return shard === undefined ? [] : [[nameOf(migration), shard] as const];
  }),
);

/** Where rows of a migration's table are stored on each node. */
export function storedName(table: string): string {
  return SHARDS.has(table) ? local(table) : table;
}

/** Statements that every node runs, one after the other. */
export function servedMigration(migration: SqlFile, { cluster, replicated }: Layout): string[] {
  const shard = migration.header['shard'];
  const sql = replicated
    ? migration.sql.replace('/*Replicated*/MergeTree', REPLICATED)
    : migration.sql;
  if (cluster === undefined || shard === undefined) return [sql];
  const name = nameOf(migration);
  return [
    sql.replace(NAMED, local(name)),
    `CREATE TABLE IF NOT EXISTS ${name} AS ${local(name)}\n${standsFor(name, shard, cluster)}`,
  ];
}

/**
 * How a step is built; undefined when the first node does all of it as if it were alone. Where what a step reads lies
 * apart as its own rows do, but for tables that it looks up, each node makes its part by itself; otherwise the first
 * makes all and deals it out.
 * @param shards  those of the tables that it reads, by name; a table without one has its rows on the first node only
 */
export function clusterStep(
  step: Step,
  shards: ReadonlyMap<string, string>,
  cluster: Cluster,
): Plan | undefined {
  const { name, order, shard, reads, whole } = step;
  if (shard === undefined) return undefined;
  const isOwn = (table: string) => shards.get(table) === shard && !whole.includes(table);
  const isReached = (table: string) => shards.has(table) && whole.includes(table);
  const standing = `CREATE OR REPLACE TABLE ${name} ${standsFor(name, shard, cluster)}`;
  if (reads.every((table) => isOwn(table) || isReached(table))) {
    // Named in full: what another node asks of a view, it asks from a database of its own.
    const sql = reads.reduce(
      (text, table) =>
        text.replace(word(table), `${cluster.database}.${isOwn(table) ? local(table) : table}`),
      step.sql,
    );
    return { everywhere: [stepStatement({ name: local(name), order, sql }), standing] };
  }
  if (order === undefined) return undefined;
  const empty = stepStatement({ name: local(name), order, sql: step.sql }).replace(
    ' AS\n',
    ' EMPTY AS\n',
  );
  return { everywhere: [empty, standing], first: `INSERT INTO ${name}\n${step.sql}` };
}

function standsFor(name: string, shard: string, cluster: Cluster): string {
  return `ENGINE = Distributed('${cluster.name}', '${cluster.database}', '${local(name)}', ${shard})`;
}

function local(table: string): string {
  return `${table}_local`;
}

function word(table: string): RegExp {
  return new RegExp(`\\b${table}\\b`, 'g');
}

function nameOf({ sql }: SqlFile): string {
  return NAMED.exec(sql)?.[1] ?? '';
}
