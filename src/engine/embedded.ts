/** The engine inside this process: chDB (ClickHouse) over one data directory. */
import { mkdirSync } from 'node:fs';
import { createClient } from '@clickhouse/client';
import { StillwatchError } from '../errors.ts';
import { type Client, run as command, rows as query } from './client.ts';
import type { Engine, SqlParams } from './engine.ts';
import { claimProcess, isHeld, mayBeHeld, storeLocked } from './lock.ts';
import { stepStatement } from './step.ts';

export interface EmbeddedOptions {
  /** Directory of the store; made when missing. One open engine per directory and process. */
  readonly path: string;
  /** Upper bound of the engine's memory in bytes; 0 leaves it to the engine. */
  readonly memory?: number;
}

const SETTINGS = {
  output_format_json_quote_64bit_integers: 0,
  // Same input, same bytes: a parallel read may number or order nothing differently.
  max_insert_threads: '2',
  // The two views behind the landing table would otherwise make reading one thread's work.
  parallel_view_processing: 1,
  join_use_nulls: 0,
  // The statement that labels exchanges carries every cue.
  max_query_size: '16777216',
} as const;

/**
 * Opens the embedded engine.
 * @throws StillwatchError `store-locked` when somebody has the directory open, `engine-unavailable` when the native
 * library cannot be loaded or the directory not made.
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<Engine> {
  const release = claimProcess();
  try {
    const client = await connect(options);
    const close = () => client.close().finally(release);
    return await opened(client, close).catch(async (error: unknown) => {
      await close();
      throw error;
    });
  } catch (error) {
    release();
    throw error;
  }
}

async function opened(client: Client, close: () => Promise<void>): Promise<Engine> {
  const run = (sql: string, params?: SqlParams) => command(client, sql, params);
  const rows = <Row>(sql: string, params?: SqlParams) => query<Row>(client, sql, params);
  await run('CREATE DATABASE IF NOT EXISTS stillwatch ENGINE = Atomic');
  await run('USE stillwatch');
  // A process that was killed while it replaced a table leaves the half-made one.
  const halfMade = await rows<{ name: string }>(HALF_MADE);
  for (const { name } of halfMade) await run(`DROP TABLE \`${name}\` SYNC`);
  const version = await rows<{ v: string }>('SELECT version() AS v');
  return {
    label: `chdb ${version[0]?.v ?? 'unknown'}`,
    run,
    rows,
    fileRows: rows,
    load: (table, select, params) => run(`INSERT INTO ${table}\n${select}`, params),
    build: (step, params) => run(stepStatement(step), params),
    define: (file) => run(file.sql),
    change: (table, statement, params) => run(statement(table), params),
    insert: async (table, values) => {
      if (values.length === 0) return;
      const columns = await rows<{ name: string; structure: string }>(COLUMNS, {
        table,
        names: [...new Set(values.flatMap(Object.keys))],
      });
      const names = columns.map(({ name }) => `\`${name}\``).join(', ');
      await run(
        `INSERT INTO \`${table}\` (${names}) SELECT ${names} FROM format(JSONEachRow, {structure:String}, {lines:String})`,
        {
          structure: columns.map(({ structure }) => structure).join(', '),
          lines: values.map((value) => JSON.stringify(value)).join('\n'),
        },
      );
    },
    close,
  };
}

const HALF_MADE = `
SELECT name FROM system.tables WHERE database = currentDatabase() AND startsWith(name, '_tmp_replace_')`;

/** A plain `INSERT … FORMAT` would append what waits on the process's standard input; rows go in as a query instead. */
const COLUMNS = `
SELECT name, concat('\`', name, '\` ', type) AS structure
FROM system.columns
WHERE database = currentDatabase() AND table = {table:String} AND has({names:Array(String)}, name)
ORDER BY position`;

type ChdbHook = NonNullable<NonNullable<Parameters<typeof createClient>[0]>['connection']>;

async function connect(options: EmbeddedOptions): Promise<Client> {
  if (isHeld(options.path)) throw storeLocked();
  try {
    const { createChdbConnection } = await import('chdb/connection');
    mkdirSync(options.path, { recursive: true, mode: 0o700 });
    const settings = { ...SETTINGS, max_memory_usage: String(options.memory ?? 0) };
    // chDB types its connection against another copy of the client's own types.
    const connection = createChdbConnection({ path: options.path }) as unknown as ChdbHook;
    return createClient({ connection, clickhouse_settings: settings });
  } catch (cause) {
    if (mayBeHeld(options.path)) throw storeLocked(cause);
    throw new StillwatchError(
      'engine-unavailable',
      'The embedded engine (chDB) could not be started.',
      { cause },
    );
  }
}
