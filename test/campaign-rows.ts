/** A store with the campaign steps built on nothing, for rows written by hand into their tables. */
import { readSql, runStep } from '../src/engine/index.ts';
import { openRows, type Row } from './rows.ts';
import type { Store } from './store.ts';

/** An empty store with every feature step and the steps that the tests of clusters read. */
export async function openCampaignRows(): Promise<Store> {
  const store = await openRows();
  for (const step of ['int_wordings', 'int_binding', 'int_population', 'ftr_clusters']) {
    await runStep(store.engine, readSql(import.meta.url, `../src/campaigns/${step}.sql`));
  }
  return store;
}

/** Makes these rows all that a table holds; columns left out are empty. */
export async function put({ engine }: Store, table: string, rows: readonly Row[]): Promise<void> {
  await engine.run(`TRUNCATE TABLE ${table}`);
  await engine.insert(table, rows);
}
