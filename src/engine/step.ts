/** A step: one `.sql` file whose result becomes one table or view, rebuilt at every scan. */
import { StillwatchError } from '../errors.ts';
import type { Engine, SqlParams, Step } from './engine.ts';
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
  await engine.build(stepOf(file), params);
}

/** @throws StillwatchError `internal` */
function stepOf({ id, header, sql }: SqlFile): Step {
  const { table, view, order, shard } = header;
  const name = view ?? table;
  if (name === undefined || (view === undefined && order === undefined)) {
    throw new StillwatchError('internal', `The step ${id} names no table and order, nor a view.`);
  }
  const listed = (key: string) => header[key]?.match(/\w+/g) ?? [];
  return {
    name,
    order: view === undefined ? order : undefined,
    reads: listed('reads'),
    shard,
    whole: listed('whole'),
    sql,
  };
}

/** The statement that builds a step where everything is in one place. */
export function stepStatement({ name, order, sql }: Pick<Step, 'name' | 'order' | 'sql'>): string {
  return order === undefined
    ? `CREATE OR REPLACE VIEW ${name} AS\n${sql}`
    : `CREATE OR REPLACE TABLE ${name} ENGINE = MergeTree ORDER BY (${order}) AS\n${sql}`;
}
