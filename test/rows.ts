/** A few hand-written rows in a real store, for tests of single SQL members. */
import { migrate, readSql, readSqlFolder, runStep } from '../src/engine/index.ts';
import { buildFeatures } from '../src/features/index.ts';
import { openStore, type Store } from './store.ts';

export type Row = Readonly<Record<string, unknown>>;
/** Columns left out are empty. An exchange without an id gets one, without a time noon of the first of March. */
export interface Rows {
  readonly exchanges?: readonly Row[];
  readonly accounts?: readonly Row[];
  readonly signals?: readonly Row[];
}

const NOON = '2026-03-01 12:00:00';

/** An empty store with the schema and every feature step. */
export async function openRows(): Promise<Store> {
  const store = await openStore();
  await migrate(store.engine);
  await buildFeatures(store.engine);
  return store;
}

const STG_ACCOUNTS = readSql(import.meta.url, '../src/features/stg_accounts.sql');

/**
 * Makes these rows all that the input tables hold, and builds the feature steps over them.
 * `staged` builds what stands before `int_*` only, which is quicker; then no id may come twice.
 */
export async function fill(
  { engine }: Store,
  rows: Rows,
  steps: 'all' | 'staged' = 'all',
): Promise<void> {
  for (const table of ['exchanges', 'accounts', 'signals']) {
    await engine.run(`TRUNCATE TABLE ${table}`);
  }
  const exchanges = (rows.exchanges ?? []).map((row, i) => ({ id: `r${i}`, at: NOON, ...row }));
  await engine.insert('exchanges', exchanges);
  await engine.insert('accounts', rows.accounts ?? []);
  await engine.insert('signals', rows.signals ?? []);
  if (steps === 'all') await buildFeatures(engine);
  else await runStep(engine, STG_ACCOUNTS);
}

/** Ids of the SQL members of a folder, beside the calling test. */
export function idsOf(testUrl: string, folder = '.'): string[] {
  return readSqlFolder(testUrl, folder).map((file) => file.id);
}
