import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { appendTo, readInto } from '../../test/reading.ts';
import { openStore, type Store } from '../../test/store.ts';
import { migrate } from '../engine/index.ts';
import { type IngestInput, readBack } from './index.ts';

let store: Store;
let dir: string;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'stillwatch-batch-'));
  store = await openStore();
  await migrate(store.engine);
});
beforeEach(() => read({ exchanges: [log('first', 'r1', 'r2')] }));
afterAll(async () => {
  await store.remove();
  rmSync(dir, { recursive: true });
});

function file(name: string, ...rows: readonly object[]): string {
  const path = join(dir, `${name}.jsonl`);
  writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return path;
}
function log(name: string, ...ids: readonly string[]): string {
  const request = (id: string) => ({ messages: [{ role: 'user', content: `Question ${id}` }] });
  const rows = ids.map((id) => ({ id, account_id: 'ada', model: 'm-1', request: request(id) }));
  return file(name, ...rows.map((row) => ({ ...row, timestamp: '2026-03-01T10:00:00Z' })));
}
const read = (given: Partial<IngestInput>) => readInto(store.engine, dir, given);
const append = (given: Partial<IngestInput>) => appendTo(store.engine, dir, given);
async function column(of: string, table: string): Promise<string[]> {
  const rows = await store.engine.rows<{ v: string }>(`SELECT ${of} AS v FROM ${table} ORDER BY v`);
  return rows.map(({ v }) => v);
}
const ids = () => column('id', 'exchanges');

describe('what is appended', () => {
  test('stays once it is acknowledged', async () => {
    await append({ exchanges: [log('second', 'r3')] });
    await append({ exchanges: [log('third', 'r4')] });
    expect(await ids()).toEqual(['r1', 'r2', 'r3', 'r4']);
  });

  test('is gone at the next ingest when the scan never came to its end', async () => {
    await read({ exchanges: [log('wrong', 'r3')], append: true });
    expect(await ids()).toEqual(['r1', 'r2', 'r3']);
    await append({ exchanges: [log('right', 'r4')] });
    expect(await ids()).toEqual(['r1', 'r2', 'r4']);
  });
});

describe('the same files appended again', () => {
  test('count once, and are still read back', async () => {
    const before = await append({ exchanges: [log('day', 'r3', 'r4')] });
    const again = await append({ exchanges: [log('day', 'r3', 'r4')] });
    expect(await ids()).toEqual(['r1', 'r2', 'r3', 'r4']);
    expect(again).toMatchObject({ exchanges: 2, batches: before.batches });
    expect(await readBack(store.engine, again, ['r4'])).toMatchObject([{ prompt: 'Question r4' }]);
    await append({ exchanges: [log('next', 'r5')] });
    expect(await ids()).toEqual(['r1', 'r2', 'r3', 'r4', 'r5']);
  });

  test('show the lines that could not be used, as the first time', async () => {
    const day = () => file('torn', ...[1, 2, 3].map((n) => ({ id: `t${n}`, account_id: 'ada' })));
    const given = { exchanges: [log('day', 'r3'), day()], maxRejected: 1 };
    const before = await append(given);
    const again = await append(given);
    expect(again.rejected).toEqual(before.rejected);
    expect(again.rejected).toHaveLength(3);
    expect(await column('toString(line)', 'rejected')).toHaveLength(3);
  });

  test('with accounts that are new add the accounts', async () => {
    const day = () => log('day', 'r3');
    const accounts = (name: string) => [file('accounts', { account_id: name })];
    await append({ exchanges: [day()], accounts: accounts('ada') });
    await append({ exchanges: [day()], accounts: accounts('eve') });
    expect(await ids()).toEqual(['r1', 'r2', 'r3']);
    expect(await column('account_id', 'accounts')).toEqual(['ada', 'eve']);
  });

  test('after another batch are duplicates like any others', async () => {
    await append({ exchanges: [log('day', 'r3')] });
    await append({ exchanges: [log('next', 'r4')] });
    await append({ exchanges: [log('day', 'r3')] });
    expect(await ids()).toEqual(['r1', 'r2', 'r3', 'r3', 'r4']);
  });

  test('are other files when anything in them changed', async () => {
    await append({ exchanges: [log('day', 'r3', 'r4')] });
    await append({ exchanges: [log('day', 'r3', 'r5')] });
    await append({ exchanges: [log('day', 'r3', 'r5', 'r6')] });
    expect(await ids()).toEqual('r1 r2 r3 r3 r3 r4 r5 r5 r6'.split(' '));
  });

  test('are other files when they have another name', async () => {
    await append({ exchanges: [log('day', 'r3')] });
    await append({ exchanges: [log('copy', 'r3')] });
    expect(await ids()).toEqual(['r1', 'r2', 'r3', 'r3']);
  });
});
