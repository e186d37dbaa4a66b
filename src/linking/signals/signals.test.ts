/** Every signal on a few rows: what it must post, and the look-alike that must post nothing shared. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fill, idsOf, openRows } from '../../../test/rows.ts';
import { CASES, type Case, type Key } from '../../../test/signal-cases.ts';
import type { Store } from '../../../test/store.ts';
import { readSql } from '../../engine/index.ts';

/** Keys that are a hash in the store, named in order of account here. */
const HASHED: Readonly<Record<string, string>> = {
  'active-hours': 'schedule',
  'shared-phrase': 'wording',
  'shared-form': 'form',
  'telling-form': 'form',
  'unlabelled-form': 'form',
};

let store: Store;
beforeAll(async () => {
  store = await openRows();
});
afterAll(() => store.remove());

async function posted(id: string, { exchanges = [], accounts = [] }: Case): Promise<Key[]> {
  const { sql, header } = readSql(import.meta.url, `./${id}.sql`);
  await fill(store, { exchanges, accounts }, header['reads']?.includes('int_') ? 'all' : 'staged');
  const found = await store.engine.rows<{ account_id: string; key: string; n: number }>(
    `SELECT account_id, key, n FROM (${sql}) ORDER BY account_id, n DESC, key`,
  );
  const names = new Map<string, string>();
  return found.map(({ account_id, key, n }) => {
    const word = HASHED[id];
    if (word !== undefined && !names.has(key)) names.set(key, `${word} ${names.size + 1}`);
    return [account_id, names.get(key) ?? key, n];
  });
}

test('every signal has its case', () => {
  expect(Object.keys(CASES).sort()).toEqual(idsOf(import.meta.url));
});

test.each(Object.entries(CASES))('%s posts what it is for', async (id, { finds }) => {
  expect(await posted(id, finds)).toEqual(finds.posts);
});

test.each(Object.entries(CASES))('%s leaves what is harmless', async (id, { leaves }) => {
  expect(await posted(id, leaves)).toEqual(leaves.posts);
});
