import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readInto } from '../../test/reading.ts';
import { type Engine, migrate, openEmbedded } from '../engine/index.ts';
import type { IngestInput } from './ingest.ts';

let dir: string;
let engine: Engine;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'stillwatch-'));
  engine = await openEmbedded({ path: join(dir, 'store') });
  await migrate(engine);
});
afterAll(async () => {
  await engine.close();
  rmSync(dir, { recursive: true });
});

function exchange(id: string, more: object = {}): object {
  return { id, timestamp: '2026-03-01T10:00:00Z', account_id: 'ada', model: 'm-1', ...more };
}
function file(name: string, rows: readonly (object | string)[]): string {
  const path = join(dir, name);
  writeFileSync(
    path,
    rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n'),
  );
  return path;
}
const read = (given: Partial<IngestInput>) => readInto(engine, dir, given);

test('a log of lines becomes exchanges, a broken line a reason with file and line', async () => {
  const log = file('a.jsonl', [
    exchange('r1'),
    '',
    exchange('r2', { account_id: 'bob' }),
    '{"id": "r3", ',
    exchange('r4', { timestamp: 12 }),
  ]);
  const report = await read({ exchanges: [log], maxRejected: 0.5 });
  expect(report).toMatchObject({
    exchanges: 2,
    rejectedLines: 2,
    rejected: [
      { file: log, line: 4, field: 'line', reason: 'is not valid JSON' },
      { file: log, line: 5, field: 'timestamp', reason: 'lies before 2015' },
    ],
    files: [{ id: 1, name: log, format: 'stillwatch' }],
    warnings: [],
  });
  expect(await engine.rows('SELECT id, account_id FROM exchanges ORDER BY id')).toEqual([
    { id: 'r1', account_id: 'ada' },
    { id: 'r2', account_id: 'bob' },
  ]);
});

test('accounts come from lines, later files win, and disagreement is a warning', async () => {
  const log = file('b.jsonl', [exchange('r1')]);
  const a = file('a1.jsonl', [{ account_id: 'ada', plan: 'pro', created_at: 1700000000 }]);
  const b = file('b1.csv', [
    'account_id,plan,card_prepaid,authorised_use',
    'ada,free,true,"evaluation;resale"',
  ]);
  const report = await read({ exchanges: [log], accounts: [a, b] });
  expect(report.accounts).toBe(2);
  expect(report.warnings).toEqual([
    `accounts ${a} and ${b} disagree on plan of 1 account; the later file wins`,
  ]);
  expect(
    await engine.rows(
      'SELECT plan, created_at, card_prepaid, authorised_use FROM accounts ORDER BY file',
    ),
  ).toEqual([
    { plan: 'pro', created_at: '2023-11-14 22:13:20.000', card_prepaid: null, authorised_use: [] },
    {
      plan: 'free',
      created_at: null,
      card_prepaid: true,
      authorised_use: ['evaluation', 'resale'],
    },
  ]);
});

test('signals come as keys and as pairs, and may come alone', async () => {
  const path = file('s.jsonl', [
    { account_id: 'ada', kind: 'device', key: 'd1', at: '2026-01-01' },
    { account_id: 'ada', other_account_id: 'bob', kind: 'kyc' },
  ]);
  const report = await read({ signals: [path] });
  expect(report).toMatchObject({ signals: 2, exchanges: 0 });
});
