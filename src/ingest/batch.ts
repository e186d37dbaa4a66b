/**
 * Batches: what was read counts only once its row is in the journal, so a crash or a refused log leaves nothing behind
 * and takes nothing away.
 */
import type { Engine } from '../engine/index.ts';
import type { Kind } from './file.ts';

const TABLES = ['exchanges', 'rejected', 'accounts', 'signals'] as const;

/** Journal entry from which on batches count; those before it were replaced. */
const AFRESH = 'afresh';
const COUNTING = `SELECT batch FROM batches WHERE batch >= (SELECT max(batch) FROM batches WHERE kind = '${AFRESH}')`;

/** Removes rows whose batch never reached the journal, or was replaced. */
export async function removeUncounted(engine: Engine): Promise<void> {
  const counting = (await engine.rows<{ batch: number }>(COUNTING)).map(({ batch }) => batch);
  for (const table of TABLES) {
    const left = await engine.rows<{ n: number }>(
      `SELECT count() AS n FROM ${table} WHERE batch NOT IN {counting:Array(UInt32)}`,
      { counting },
    );
    if ((left[0]?.n ?? 0) === 0) continue;
    await engine.change(
      table,
      (stored) =>
        `ALTER TABLE ${stored} DELETE WHERE batch NOT IN {counting:Array(UInt32)} SETTINGS mutations_sync = 1`,
      { counting },
    );
  }
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
