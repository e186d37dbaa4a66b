/** Batches: what was read counts only once its row is in the journal, so a crash leaves nothing behind. */
import type { Engine } from '../engine/index.ts';
import type { Kind } from './file.ts';

const TABLES = ['exchanges', 'rejected', 'accounts', 'signals'] as const;

/** Empties the event tables, the journal first: a crash in between leaves rows that no longer count. */
export async function startAfresh(engine: Engine): Promise<void> {
  for (const table of ['batches', ...TABLES, 'calendar']) {
    await engine.run(`TRUNCATE TABLE ${table}`);
  }
}

/** Removes rows whose batch never reached the journal. */
export async function removeUnjournalled(engine: Engine): Promise<void> {
  for (const table of TABLES) {
    const left = await engine.rows<{ n: number }>(
      `SELECT count() AS n FROM ${table} WHERE batch NOT IN (SELECT batch FROM batches)`,
    );
    if ((left[0]?.n ?? 0) === 0) continue;
    await engine.run(
      `ALTER TABLE ${table} DELETE WHERE batch NOT IN (SELECT batch FROM batches) SETTINGS mutations_sync = 2`,
    );
  }
}

/** The first number no batch has had. */
export async function nextBatch(engine: Engine): Promise<number> {
  const rows = await engine.rows<{ n: number }>('SELECT max(batch) + 1 AS n FROM batches');
  return rows[0]?.n ?? 1;
}

export async function journal(
  engine: Engine,
  batch: { batch: number; kind: Kind | 'calendar'; files: readonly string[]; format: string },
): Promise<void> {
  await engine.insert('batches', [batch]);
}
