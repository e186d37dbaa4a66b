/**
 * Batches: what was read counts only once its row is in the journal, so a crash or a refused log leaves nothing behind
 * and takes nothing away. What is appended is journalled when the scan is done.
 */
import { type Engine, removeRows } from '../engine/index.ts';
import type { Kind } from './file.ts';

const TABLES = ['exchanges', 'rejected', 'accounts', 'signals'] as const;

/** Journal entry from which on batches count; those before it were replaced. */
const AFRESH = 'afresh';
const COUNTING = `SELECT batch FROM batches WHERE batch >= (SELECT max(batch) FROM batches WHERE kind = '${AFRESH}')`;

/** Removes rows whose batch never reached the journal, or was replaced. */
export async function removeUncounted(engine: Engine): Promise<void> {
  const counting = (await engine.rows<{ batch: number }>(COUNTING)).map(({ batch }) => batch);
  await remove(engine, 'batch NOT IN {batches:Array(UInt32)}', counting);
}

async function remove(engine: Engine, which: string, batches: readonly number[]): Promise<void> {
  for (const table of TABLES) await removeRows(engine, table, which, { batches });
}

/** The first number no batch has had. */
export async function nextBatch(engine: Engine): Promise<number> {
  const rows = await engine.rows<{ n: number }>('SELECT max(batch) + 1 AS n FROM batches');
  return rows[0]?.n ?? 1;
}

export interface Batch {
  readonly batch: number;
  readonly kind: Kind;
  readonly files: readonly string[];
  readonly format: string;
}

/** Makes batches count, all at once; with `afresh` they replace what counted before. */
export async function journal(
  engine: Engine,
  batches: readonly Batch[],
  afresh: boolean,
): Promise<void> {
  const first = Math.min(...batches.map(({ batch }) => batch));
  const start = { batch: first, kind: AFRESH, files: [], format: '' };
  await engine.insert('batches', afresh ? [start, ...batches] : batches);
  if (afresh) await removeUncounted(engine);
}

/**
 * Finds batches whose very rows count already: of the same files, and row by row the same as the newest of their kind.
 * So it is when a scan was stopped after it was journalled and before anybody knew, and is run again.
 * Removes their rows and returns the number they count under, by their own.
 */
export async function mergeRepeated(
  engine: Engine,
  batches: readonly Batch[],
): Promise<ReadonlyMap<number, number>> {
  const repeated = new Map<number, number>();
  for (const { batch, kind, files } of batches) {
    const [newest] = await engine.rows<{ batch: number; files: string[] }>(
      `SELECT batch, files FROM batches WHERE kind = {kind:String} AND batch IN (${COUNTING}) ORDER BY batch DESC LIMIT 1`,
      { kind },
    );
    if (newest === undefined || newest.files.join('\n') !== files.join('\n')) continue;
    if (await sameRows(engine, kind, batch, newest.batch)) repeated.set(batch, newest.batch);
  }
  if (repeated.size > 0) {
    await remove(engine, 'batch IN {batches:Array(UInt32)}', [...repeated.keys()]);
  }
  return repeated;
}

async function sameRows(engine: Engine, kind: Kind, one: number, other: number): Promise<boolean> {
  // Sizes first: they tell most batches apart without reading them.
  for (const measure of ['count()', 'sum(sipHash64(toString(tuple(* EXCEPT (batch)))))']) {
    const [found] = await engine.rows<{ same: number }>(
      `SELECT (SELECT ${measure} FROM ${kind} WHERE batch = {one:UInt32})
            = (SELECT ${measure} FROM ${kind} WHERE batch = {other:UInt32}) AS same`,
      { one, other },
    );
    if (found?.same !== 1) return false;
  }
  return true;
}
