/** Moves a store: what an embedded engine keeps, into servers that have nothing yet. */
import { StillwatchError } from '../errors.ts';
import { STORED } from './cluster.ts';
import type { Engine } from './engine.ts';
import { migrate } from './migrate.ts';

export interface CopiedTable {
  readonly table: string;
  readonly rows: number;
}

/** Rows of other tables count only once their batch is here, so this one goes last: without it a copy is none. */
const JOURNAL = 'batches';

interface Content {
  readonly n: number;
  readonly hash: string;
}

/**
 * Copies every table that keeps rows, and compares number and content on both sides. What a copy left that did not
 * come to its end is replaced.
 * @param to     opened with `from` as the engine that reads files
 * @param beside tables that steps made and that are asked between scans
 * @throws StillwatchError `store-not-empty`, `store-differs`
 */
export async function copyStore(
  from: Engine,
  to: Engine,
  beside: readonly string[],
  onTable: (copied: CopiedTable) => void = () => {},
): Promise<void> {
  await migrate(from);
  await migrate(to);
  if ((await contentOf(to, JOURNAL)).n > 0) {
    throw new StillwatchError('store-not-empty', 'The database of --engine holds a scan already.');
  }
  for (const table of STORED) await to.change(table, (stored) => `TRUNCATE TABLE ${stored}`);
  const stored = STORED.filter((table) => table !== JOURNAL);
  for (const table of [...stored, ...beside.filter((name) => !STORED.includes(name)), JOURNAL]) {
    if (!STORED.includes(table)) await makeAlike(from, to, table);
    onTable({ table, rows: await copyTable(from, to, table) });
  }
}

async function copyTable(from: Engine, to: Engine, table: string): Promise<number> {
  const wanted = await contentOf(from, table);
  if (wanted.n > 0) await to.load(table, `SELECT * FROM ${table}`);
  const found = await contentOf(to, table);
  if (found.n !== wanted.n || found.hash !== wanted.hash) {
    throw new StillwatchError(
      'store-differs',
      `Of the ${wanted.n} rows of ${table}, ${found.n} arrived, or others than were sent.`,
    );
  }
  return wanted.n;
}

/** How many rows, and a sum over hashes of all, whatever their order. */
async function contentOf(engine: Engine, table: string): Promise<Content> {
  const rows = await engine.rows<Content>(
    `SELECT count() AS n, toString(sum(sipHash64(tuple(*)))) AS hash FROM ${table}`,
  );
  return rows[0] ?? { n: 0, hash: '' };
}

/** Makes an empty table with the columns and the order of one of `from`. */
async function makeAlike(from: Engine, to: Engine, table: string): Promise<void> {
  const [about] = await from.rows<{ structure: string; order: string }>(
    `SELECT arrayStringConcat(groupArray(concat('\`', name, '\` ', type)), ', ') AS structure,
       (SELECT sorting_key FROM system.tables WHERE database = currentDatabase() AND name = {table:String}) AS order
     FROM (SELECT name, type FROM system.columns
       WHERE database = currentDatabase() AND table = {table:String} ORDER BY position)`,
    { table },
  );
  if (about === undefined || about.order === '') return;
  await to.build(
    {
      name: table,
      order: about.order,
      reads: [],
      shard: undefined,
      whole: [],
      sql: 'SELECT * FROM null({structure:String})',
    },
    { structure: about.structure },
  );
}
