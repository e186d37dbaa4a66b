/** What a store that is added to takes and keeps, by time. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { appendTo, readInto } from '../../test/reading.ts';
import { openStore, type Store } from '../../test/store.ts';
import { migrate } from '../engine/index.ts';
import type { IngestInput } from './index.ts';

let store: Store;
let dir: string;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'stillwatch-retention-'));
  store = await openStore();
  await migrate(store.engine);
});
beforeEach(() => readInto(store.engine, dir, { exchanges: [log('03-01T10', '03-02T10')] }));
afterAll(async () => {
  await store.remove();
  rmSync(dir, { recursive: true });
});

/** One exchange at each hour, such as `03-01T10`, which is its id as well. */
function log(...hours: readonly string[]): string {
  const path = join(dir, 'log.jsonl');
  const rows = hours.map((id) => ({
    id,
    timestamp: `2026-${id}:00:00Z`,
    account_id: 'ada',
    model: 'm',
  }));
  writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return path;
}
const append = (given: Partial<IngestInput>) => appendTo(store.engine, dir, given);
async function held(): Promise<string[]> {
  const rows = await store.engine.rows<{ id: string }>(
    'SELECT DISTINCT id FROM exchanges ORDER BY id',
  );
  return rows.map(({ id }) => id);
}

describe('what is older than asked for', () => {
  test('is not read', async () => {
    const since = new Date('2026-03-04T10:00:00Z');
    const { exchanges } = await append({ exchanges: [log('03-03T10', '03-04T10')], since });
    expect(exchanges).toBe(1);
    expect(await held()).toEqual(['03-01T10', '03-02T10', '03-04T10']);
  });

  test('is, where that is the end of the store, an hour before the newest', async () => {
    const grown = log('03-01T10', '03-02T08', '03-02T09', '03-02T10', '03-02T11');
    const { exchanges } = await append({ exchanges: [grown], since: 'last' });
    expect(exchanges).toBe(3);
    expect(await held()).toEqual(['03-01T10', '03-02T09', '03-02T10', '03-02T11']);
  });

  test('may be all there is', async () => {
    const since = new Date('2026-04-01');
    expect(await append({ exchanges: [log('03-03T10')], since })).toMatchObject({ exchanges: 0 });
    expect(await held()).toEqual(['03-01T10', '03-02T10']);
  });

  test('still counts as unusable where it says no time', async () => {
    const path = join(dir, 'log.jsonl');
    log('03-03T10', '04-02T10');
    writeFileSync(path, '{"id": "x", "account_id": "ada", "model": "m"}\n', { flag: 'a' });
    const since = new Date('2026-04-01');
    const given = { exchanges: [path], since, maxRejected: 1 };
    expect(await append(given)).toMatchObject({ exchanges: 1, rejectedLines: 1 });
  });
});

describe('days that lie too far back', () => {
  test('are dropped once what is new is acknowledged', async () => {
    const given = { exchanges: [log('04-01T10', '04-01T11', '04-01T12')], keepDays: 30 };
    const report = await readInto(store.engine, dir, { ...given, append: true });
    expect(await held()).toHaveLength(5);
    await report.acknowledge();
    expect(await held()).toEqual(['03-02T10', '04-01T10', '04-01T11', '04-01T12']);
  });

  test('are told from the middle of what is new, not from one line with a date far ahead', async () => {
    await append({ exchanges: [log('03-03T10', '03-03T11', '05-20T10')], keepDays: 30 });
    expect(await held()).toHaveLength(5);
  });

  test('are kept for 90 days when nothing else is said, and for a century when that is', async () => {
    await append({ exchanges: [log('05-30T10')] });
    expect(await held()).toHaveLength(3);
    await append({ exchanges: [log('05-31T10')] });
    expect(await held()).toEqual(['03-02T10', '05-30T10', '05-31T10']);
    await append({ exchanges: [log('05-31T11')], keepDays: 36_500 });
    expect(await held()).toHaveLength(4);
  });
});
