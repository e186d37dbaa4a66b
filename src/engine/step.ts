/** A step: one `.sql` file whose result becomes one table, rebuilt at every scan. */
import { StillwatchError } from '../errors.ts';
import type { Engine, SqlParams } from './engine.ts';
import type { SqlFile } from './sql-file.ts';

/**
 * Builds the table named in the file's `table:` header from its SELECT, ordered by `order:`.
 * Steps read only tables named in `reads:`; running one twice gives the same table.
 */
export async function runStep(
  engine: Engine,
  file: SqlFile,
  params: SqlParams = {},
): Promise<void> {
  const { table, order } = file.header;
  if (table === undefined || order === undefined) {
    throw new StillwatchError('internal', `The step ${file.id} names no table or order.`);
  }
  await engine.run(
    `CREATE OR REPLACE TABLE ${table} ENGINE = MergeTree ORDER BY (${order}) AS\n${file.sql}`,
    params,
  );
}
