/** Takes rows out of a table that migrations made. */
import type { Engine, SqlParams } from './engine.ts';

/**
 * Waits until they are gone on the servers of the address; those that stand by follow. Where there is nothing to take
 * out, nothing is written.
 */
export async function removeRows(
  engine: Engine,
  table: string,
  which: string,
  params: SqlParams = {},
): Promise<void> {
  const [left] = await engine.rows<{ n: number }>(
    `SELECT count() AS n FROM ${table} WHERE ${which}`,
    params,
  );
  if ((left?.n ?? 0) === 0) return;
  await engine.change(
    table,
    (stored) => `ALTER TABLE ${stored} DELETE WHERE ${which} SETTINGS mutations_sync = 1`,
    params,
  );
}
