/**
 * What a migration is on a cluster. One whose header has a `shard:` keeps its rows on all nodes, by the hash that it
 * names: `<name>_local` holds each node's own, `<name>` stands for all of them. Any other is each node's own.
 */
import { readSqlFolder, type SqlFile } from './sql-file.ts';

const NAMED = /(\w+) \/\*ON CLUSTER\*\//;

const SHARDED: ReadonlySet<string> = new Set(
  readSqlFolder(import.meta.url, './migrations')
    .filter((migration) => migration.header['shard'] !== undefined)
    .map(nameOf),
);

/** Where rows of a table are stored on each node of a cluster. */
export function storedName(table: string): string {
  return SHARDED.has(table) ? `${table}_local` : table;
}

/** Statements that every node runs, one after the other. */
export function clusterForm(migration: SqlFile, cluster: string, database: string): string[] {
  const shard = migration.header['shard'];
  if (shard === undefined) return [migration.sql];
  const name = nameOf(migration);
  return [
    migration.sql.replace(NAMED, `${name}_local`),
    `CREATE TABLE IF NOT EXISTS ${name} AS ${name}_local
ENGINE = Distributed('${cluster}', '${database}', '${name}_local', ${shard})`,
  ];
}

function nameOf({ sql }: SqlFile): string {
  return NAMED.exec(sql)?.[1] ?? '';
}
