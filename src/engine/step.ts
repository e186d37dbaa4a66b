/** A step: one `.sql` file whose result becomes one table or view, rebuilt at every scan. */
import { StillwatchError } from '../errors.ts';
import type { Engine, SqlParams } from './engine.ts';
import type { SqlFile } from './sql-file.ts';

/**
 * Builds what the file's header names from its SELECT: a `table:` ordered by `order:`, or a `view:`.
 * Steps read only what `reads:` names; running one twice gives the same result.
 */
export async function runStep(
  engine: Engine,
  file: SqlFile,
  params: SqlParams = {},
): Promise<void> {
  const { table, view, order } = file.header;
  if (view !== undefined) {
    await engine.run(`CREATE OR REPLACE VIEW ${view} AS\n${file.sql}`);
    return;
  }
  if (table === undefined || order === undefined) {
    throw new StillwatchError(
      'internal',
      `The step ${file.id} names no table and order, nor a view.`,
    );
  }
  await engine.run(
    `CREATE OR REPLACE TABLE ${table} ENGINE = MergeTree ORDER BY (${order}) AS\n${file.sql}`,
    params,
  );
}
