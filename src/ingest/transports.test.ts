import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readInto } from '../../test/reading.ts';
import { type Engine, migrate, openEmbedded } from '../engine/index.ts';
import { LITELLM, OTLP_OLD_SPAN } from './formats.fixture.ts';
import { type IngestInput, readBack, writeRejected } from './index.ts';

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
function line(id: string, more: object = {}): string {
  return JSON.stringify(exchange(id, more));
}
function file(name: string, bytes: string | Buffer): string {
  const path = join(dir, name);
  writeFileSync(path, bytes);
  return path;
}
const read = (given: Partial<IngestInput>) => readInto(engine, dir, given);
async function ids(): Promise<string[]> {
  const rows = await engine.rows<{ id: string }>('SELECT id FROM exchanges ORDER BY id');
  return rows.map(({ id }) => id);
}
/** Writes a file of another container with the engine itself. */
async function converted(name: string, from: string, format: string): Promise<string> {
  const path = join(dir, name);
  await engine.run(
    `INSERT INTO FUNCTION file('${path}', ${format}) SELECT * FROM file('${from}', JSONEachRow)`,
  );
  return path;
}

test('every transport is told by content, whatever the file is called', async () => {
  const nested = {
    client: { ip: '192.0.2.1' },
    request: { messages: [{ role: 'user', content: 'Nested in columns' }] },
  };
  const parquet = await converted(
    'p1.parquet',
    file('p.jsonl', `${line('p1', nested)}\n${line('p2', nested)}`),
    'Parquet',
  );
  const zst = join(dir, 'misnamed.txt');
  await engine.run(
    `INSERT INTO FUNCTION file('${zst}', LineAsString, 'line String', 'zstd') SELECT * FROM file('${file('z.jsonl', line('z1'))}', LineAsString, 'line String')`,
  );
  const report = await read({
    exchanges: [
      file('bom.jsonl', `\uFEFF${line('b1')}\r\n\r\n${line('b2')}\r\n`),
      file('packed.jsonl', gzipSync(line('g1'))),
      zst,
      file('array.json', `[${line('a1')},\n ${line('a2')}]`),
      file(
        'pretty.json',
        JSON.stringify(exchange('d1'), null, 2) + JSON.stringify(exchange('d2'), null, 2),
      ),
      file('litellm.json', JSON.stringify([{ ...LITELLM, id: 'l1' }])),
      file('otlp.json', JSON.stringify(OTLP_OLD_SPAN, null, 1)),
      parquet,
      '-',
    ],
    stdin: Readable.from([Buffer.from(`${line('s1')}\n`), Buffer.from(line('s2'))]),
  });
  expect(await ids()).toEqual([
    'a1',
    'a2',
    'b1',
    'b2',
    'd1',
    'd2',
    'g1',
    'l1',
    'p1',
    'p2',
    's1',
    's2',
    'trace1:span1',
    'z1',
  ]);
  expect(report.exchanges).toBe(14);
  expect(report.files.map(({ format }) => format)).toEqual([
    'stillwatch',
    'stillwatch',
    'stillwatch',
    'stillwatch',
    'stillwatch',
    'litellm',
    'otlp',
    'stillwatch',
    'stillwatch',
  ]);
  expect(report.files.at(-1)?.name).toBe('standard input');
  expect(await engine.rows(`SELECT ip, turns FROM exchanges WHERE id = 'p1'`)).toEqual([
    { ip: '192.0.2.1', turns: 1 },
  ]);
  expect(await readBack(engine, report, ['s2', 'p1', 'l1', 'nobody'])).toEqual([
    { id: 'l1', system: 'Be terse.', prompt: 'Hi there', answer: 'hello' },
    { id: 'p1', system: '', prompt: 'Nested in columns', answer: '' },
    { id: 's2', system: '', prompt: '', answer: '' },
  ]);
});

test('accounts and signals come as CSV, Parquet, lines or an array', async () => {
  const accounts = [
    {
      account_id: 'ada',
      plan: 'pro',
      card_prepaid: true,
      authorised_use: ['evaluation'],
      created_at: '2025-01-02T00:00:00Z',
    },
  ];
  const lines = file('acc.jsonl', JSON.stringify(accounts[0]));
  const report = await read({
    exchanges: [file('one.jsonl', line('r1'))],
    accounts: [
      lines,
      await converted('acc.parquet', lines, 'Parquet'),
      file('acc.json', JSON.stringify(accounts)),
      file(
        'acc.csv',
        '\uFEFFaccount_id,created_at,plan,card_prepaid,authorised_use,unknown\r\nada,1735776000,pro,yes,"[""evaluation""]","a,\n""b"""\r\n',
      ),
    ],
    signals: [
      file(
        's.csv',
        'account_id,other_account_id,kind,key,at\nada,,device,0007,\nada,bob,kyc,,2026-01-01\n',
      ),
    ],
  });
  expect(report).toMatchObject({ accounts: 4, signals: 2, rejectedLines: 0, warnings: [] });
  expect(
    await engine.rows(
      'SELECT DISTINCT account_id, plan, card_prepaid, authorised_use, toString(created_at) AS made FROM accounts',
    ),
  ).toEqual([
    {
      account_id: 'ada',
      plan: 'pro',
      card_prepaid: true,
      authorised_use: ['evaluation'],
      made: '2025-01-02 00:00:00.000',
    },
  ]);
  expect(
    await engine.rows('SELECT key, other_account_id AS other, at FROM signals ORDER BY kind'),
  ).toEqual([
    { key: '0007', other: '', at: null },
    { key: '', other: 'bob', at: '2026-01-01 00:00:00.000' },
  ]);
});

test('a directory gives its logs and nothing else; a file named twice counts once', async () => {
  const logs = join(dir, 'logs');
  mkdirSync(join(logs, 'deep', 'er'), { recursive: true });
  writeFileSync(join(logs, 'a.jsonl'), line('a1'));
  writeFileSync(join(logs, 'deep', 'b.ndjson.gz'), gzipSync(line('b1')));
  writeFileSync(join(logs, 'deep', 'er', 'c.log'), line('c1'));
  writeFileSync(join(logs, 'notes.md'), 'no log');
  symlinkSync(join(logs, 'a.jsonl'), join(logs, 'same.jsonl'));
  const report = await read({ exchanges: [logs, join(logs, '*.jsonl'), join(logs, 'a.jsonl')] });
  expect(await ids()).toEqual(['a1', 'b1', 'c1']);
  expect(report.files).toHaveLength(3);
});

test('line numbers hold over many blocks, threads and compressions, and rejected lines are written in order', async () => {
  const rows = Array.from({ length: 30_000 }, (_, at) =>
    (at + 1) % 1000 === 0
      ? 'broken'
      : line(`n${at + 1}`, { request: { system: 'x'.repeat(at % 400) } }),
  ).join('\n');
  const names = [file('many.jsonl', rows), file('many.gz', gzipSync(rows))];
  const report = await read({ exchanges: names });
  expect(report).toMatchObject({ exchanges: 59_940, rejectedLines: 60 });
  expect(report.rejected.map((row) => row.line)).toEqual([1000, 2000, 3000, 4000, 5000]);
  const out = join(dir, 'rejected.jsonl');
  expect(await writeRejected(engine, report.files, out)).toBe(60);
  const written = readFileSync(out, 'utf8')
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row));
  expect(written).toEqual(
    names.flatMap((name) =>
      Array.from({ length: 30 }, (_, at) => ({
        file: name,
        line: (at + 1) * 1000,
        field: 'line',
        reason: 'is not valid JSON',
      })),
    ),
  );
});

test('appending adds, a crashed batch leaves nothing, starting afresh empties', async () => {
  const before = await read({ exchanges: [file('first.jsonl', line('r1'))] });
  await engine.run(`INSERT INTO exchanges (batch, id, account_id) VALUES (77, 'crashed', 'ada')`);
  const report = await read({ exchanges: [file('second.jsonl', line('r2'))], append: true });
  expect(await ids()).toEqual(['r1', 'r2']);
  expect(report).toMatchObject({ exchanges: 1, batches: [(before.batches[0] ?? 0) + 1] });
  await read({ exchanges: [file('third.jsonl', line('r3'))] });
  expect(await ids()).toEqual(['r3']);
});

test('a log that cannot be used takes nothing away from what the store held', async () => {
  await read({ exchanges: [file('good.jsonl', line('r1'))] });
  await expect(read({ exchanges: [file('bad.jsonl', '{"id":"r2"}')] })).rejects.toThrow();
  await read({ exchanges: [file('more.jsonl', line('r3'))], append: true });
  expect(await ids()).toEqual(['r1', 'r3']);
});
