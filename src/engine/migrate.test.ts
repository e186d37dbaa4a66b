import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openStore, type Store } from '../../test/store.ts';
import { migrate } from './migrate.ts';
import { readSqlFolder } from './sql-file.ts';

interface Applied {
  id: string;
  sha256: string;
}

const shipped = readSqlFolder(import.meta.url, './migrations').map((file) => file.id);
let store: Store;
let journal: Applied[];

beforeAll(async () => {
  store = await openStore();
  await migrate(store.engine);
  journal = await applied();
});
beforeEach(() => rewrite(journal));
afterAll(() => store.remove());

const applied = () =>
  store.engine.rows<Applied>('SELECT id, sha256 FROM migrations ORDER BY id, sha256');

async function rewrite(rows: readonly Applied[]): Promise<void> {
  await store.engine.run('TRUNCATE TABLE migrations');
  await store.engine.insert('migrations', rows);
}

test('shipped migrations are numbered without gap or double', () => {
  expect(shipped.map((id) => Number(id.slice(0, 4)))).toEqual(shipped.map((_, at) => at + 1));
});

test('every shipped migration is journalled once, in order', () => {
  expect(journal.map((row) => row.id)).toEqual(shipped);
});

test('migrating a second time does nothing', async () => {
  await migrate(store.engine);
  expect(await applied()).toEqual(journal);
});

test('a file that changed after it was applied is an error that names it', async () => {
  const [first, ...rest] = journal;
  await rewrite([{ id: first?.id ?? '', sha256: 'of another text' }, ...rest]);
  await expect(migrate(store.engine)).rejects.toMatchObject({
    code: 'migration-changed',
    message: expect.stringContaining(shipped[0] ?? ''),
  });
});

test('a store of a later version is refused and left alone', async () => {
  const later = [...journal, { id: '9999_add_tomorrow', sha256: 'x' }];
  await rewrite(later);
  await expect(migrate(store.engine)).rejects.toMatchObject({
    code: 'store-newer',
    message: expect.stringContaining('9999_add_tomorrow'),
  });
  expect(await applied()).toEqual(later);
});

test('a run that was killed between a statement and its journal line can be run again', async () => {
  await rewrite(journal.slice(0, -1));
  await migrate(store.engine);
  expect(await applied()).toEqual(journal);
});
