import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

function exchange(id: number, more: object = {}): string {
  return JSON.stringify({
    id: `r${id}`,
    timestamp: '2026-03-01T10:00:00Z',
    account_id: 'ada',
    model: 'm-1',
    ...more,
  });
}
function many(count: number, more: object = {}): string {
  return Array.from({ length: count }, (_, id) => `${exchange(id, more)}\n`).join('');
}
function file(name: string, bytes: string | Buffer): string {
  const path = join(dir, name);
  writeFileSync(path, bytes);
  return path;
}
/** What the ingest says when it refuses: `code: message`, our directory left out. */
async function refusal(given: Partial<IngestInput>): Promise<string> {
  const error = await readInto(engine, dir, given).then(
    () => ({ code: 'none', message: 'it was read' }),
    (caught: { code: string; message: string }) => caught,
  );
  return `${error.code}: ${error.message.replaceAll(`${dir}/`, '')}`;
}

describe('what cannot be found', () => {
  test('a missing file', async () => {
    expect(await refusal({ exchanges: [join(dir, 'nowhere.jsonl')] })).toBe(
      'input-not-found: No file matches nowhere.jsonl.',
    );
  });
  test('a pattern without a match', async () => {
    expect(await refusal({ exchanges: [join(dir, '*.nothing')] })).toBe(
      'input-not-found: No file matches *.nothing.',
    );
  });
  test('a directory without logs', async () => {
    mkdirSync(join(dir, 'bare'));
    writeFileSync(join(dir, 'bare', 'notes.txt'), 'x');
    expect(await refusal({ exchanges: [join(dir, 'bare')] })).toBe(
      'input-no-logs: The directory bare holds no exchanges file.',
    );
  });
  test('no log at all', async () => {
    expect(await refusal({ accounts: [file('only.jsonl', '{"account_id":"ada"}')] })).toBe(
      'input-empty: No log of exchanges and no file of signals was given.',
    );
  });
});

describe('what cannot be read', () => {
  test('an empty log', async () => {
    expect(await refusal({ exchanges: [file('empty.jsonl', '')] })).toBe(
      'input-empty: There is not one record in empty.jsonl.',
    );
    expect(await refusal({ exchanges: [file('blank.jsonl', '\n \r\n\n')] })).toBe(
      'input-empty: There is not one record in blank.jsonl.',
    );
  });
  test('a truncated gzip file, wherever it is cut', async () => {
    const whole = gzipSync(many(20_000));
    for (const left of [whole.length - 4, whole.length >> 1, 40]) {
      const path = file('cut.jsonl.gz', whole.subarray(0, left));
      expect(await refusal({ exchanges: [path] })).toBe(
        'input-truncated: The compressed file cut.jsonl.gz ends in the middle.',
      );
    }
  });
  test('a damaged gzip file', async () => {
    const whole = gzipSync(many(20_000));
    whole.fill(0, 3000, 3200);
    expect(await refusal({ exchanges: [file('hurt.jsonl.gz', whole)] })).toBe(
      'input-unreadable: The compressed file hurt.jsonl.gz is damaged.',
    );
  });
  test('half a zstd file, which the engine itself reads in silence', async () => {
    const plain = file('z.jsonl', many(20_000));
    const packed = join(dir, 'z.zst');
    await engine.run(
      `INSERT INTO FUNCTION file('${packed}', LineAsString, 'line String', 'zstd') SELECT * FROM file('${plain}', LineAsString, 'line String')`,
    );
    const whole = readFileSync(packed);
    for (const left of [whole.length - 1, whole.length >> 1, 6]) {
      const path = file('cut.zst', whole.subarray(0, left));
      expect(await refusal({ exchanges: [path] })).toMatch(
        /^input-truncated: The .*cut.zst ends in the middle.$/,
      );
    }
    expect(await refusal({ exchanges: [packed] })).toBe('none: it was read');
  });
  test('UTF-16 and archives', async () => {
    expect(
      await refusal({
        exchanges: [file('w.jsonl', Buffer.from(`\uFEFF${exchange(1)}`, 'utf16le'))],
      }),
    ).toBe('input-unreadable: The file w.jsonl is UTF-16 text; write it as UTF-8.');
    expect(await refusal({ exchanges: [file('a.zip', 'PK\u0003\u0004abc')] })).toBe(
      'input-unreadable: The file a.zip is a zip archive; unpack it first.',
    );
  });
  test('a JSON array that breaks off', async () => {
    expect(
      await refusal({
        exchanges: [file('arr.json', `[${exchange(1)},\n${exchange(2).slice(0, -8)}`)],
      }),
    ).toBe('input-unreadable: The file arr.json could not be read to its end.');
  });
  test('a file this user may not read', async () => {
    const path = file('secret.jsonl', many(1));
    if (process.getuid?.() === 0) return;
    execFileSync('chmod', ['000', path]);
    expect(await refusal({ exchanges: [path] })).toBe(
      'input-unreadable: This user may not read secret.jsonl.',
    );
  });
  test('a log of an unknown format, and an unknown format', async () => {
    expect(await refusal({ exchanges: [file('odd.jsonl', '{"a":1}\n{"b":2}')] })).toMatch(
      /^format-unknown: No record at the start of odd.jsonl is of a known format; looked for litellm \(.*otlp \(.*stillwatch \(/,
    );
    expect(await refusal({ exchanges: [file('o.jsonl', many(1))], format: 'apache' })).toBe(
      'option-value: There is no log format apache; known are litellm, otlp, stillwatch.',
    );
  });
});

describe('what cannot be used', () => {
  test('a log without account_id', async () => {
    const path = file('anon.jsonl', many(3, { account_id: undefined }));
    expect(await refusal({ exchanges: [path] })).toBe(
      'nothing-usable: None of the 3 records of exchanges can be used: account_id is missing in 3 of them, first in anon.jsonl.',
    );
  });
  test('timestamps in 1970 and in the future', async () => {
    expect(
      await refusal({ exchanges: [file('old.jsonl', many(2, { timestamp: 12345 }))] }),
    ).toMatch(/^nothing-usable: .*timestamp lies before 2015 in 2/);
    expect(
      await refusal({
        exchanges: [file('new.jsonl', many(2, { timestamp: '2031-01-01T00:00:00Z' }))],
      }),
    ).toMatch(/^nothing-usable: .*timestamp lies in the future in 2/);
  });
  test('more rejected lines than allowed, written down all the same', async () => {
    const path = file('mixed.jsonl', `${many(8)}${many(2, { model: null })}`);
    const out = join(dir, 'rejected.jsonl');
    expect(await refusal({ exchanges: [path], rejectedTo: out })).toBe(
      'too-many-rejected: 2 of 10 records of exchanges (20 %) cannot be used, more than 5 %: model is missing in 2 of them, first in mixed.jsonl.',
    );
    const lines = readFileSync(out, 'utf8').trim().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(
      [9, 10].map((line) => ({ file: path, line, field: 'model', reason: 'is missing' })),
    );
    expect(await refusal({ exchanges: [path], maxRejected: 0.2 })).toBe('none: it was read');
  });
  test('an account_id that is an object', async () => {
    expect(
      await refusal({ exchanges: [file('obj.jsonl', many(1, { account_id: { id: 'x' } }))] }),
    ).toMatch(/account_id is not a text or number in 1/);
  });
  test('accounts and signals are judged by themselves', async () => {
    const log = file('fine.jsonl', many(2));
    expect(
      await refusal({ exchanges: [log], accounts: [file('bad.csv', 'name,plan\nada,pro\n')] }),
    ).toBe(
      'nothing-usable: None of the 1 records of accounts can be used: account_id is missing in 1 of them, first in bad.csv; is it JSON Lines, or CSV with commas and a line of names.',
    );
    expect(
      await refusal({ signals: [file('bad-s.jsonl', '{"account_id":"ada","kind":"k"}')] }),
    ).toMatch(/key is missing, and so is other_account_id/);
  });
});

describe('a calendar', () => {
  test('that is wrong is refused by the path of its field', async () => {
    const log = file('c.jsonl', many(1));
    const calendar = file(
      'cal.json',
      '{"releases":[{"model":"m","at":"2026-01-01"},{"model":"m","at":"soon"}]}',
    );
    expect(await refusal({ exchanges: [log], calendar })).toBe(
      'calendar-invalid: The calendar cal.json is wrong at releases[1].at: is not a time.',
    );
    expect(await refusal({ exchanges: [log], calendar: file('cal2.json', '{') })).toBe(
      'calendar-invalid: The calendar cal2.json is not JSON.',
    );
    expect(await refusal({ exchanges: [log], calendar: join(dir, 'no.json') })).toBe(
      'input-not-found: There is no calendar no.json.',
    );
  });
  test('that is right is kept', async () => {
    const log = file('c.jsonl', many(1));
    const calendar = file(
      'cal.json',
      '{"releases":[{"model":"m","at":"2026-01-01"}],"external_releases":[{"actor":"x","model":"y","at":1767225600}],"enforcement":[{"at":"2026-02-01T00:00:00Z","accounts":["ada"]}]}',
    );
    expect(await refusal({ exchanges: [log], calendar })).toBe('none: it was read');
    expect(await engine.rows('SELECT kind, at, accounts FROM calendar ORDER BY kind')).toEqual([
      { kind: 'enforcement', at: '2026-02-01 00:00:00.000', accounts: ['ada'] },
      { kind: 'external_release', at: '2026-01-01 00:00:00.000', accounts: [] },
      { kind: 'release', at: '2026-01-01 00:00:00.000', accounts: [] },
    ]);
  });
});

test('a refusal before reading leaves what was stored', async () => {
  expect(await refusal({ exchanges: [file('keep.jsonl', many(4))] })).toBe('none: it was read');
  await refusal({ exchanges: [join(dir, 'nowhere.jsonl')] });
  expect(await engine.rows('SELECT count() AS n FROM exchanges')).toEqual([{ n: 4 }]);
  expect(existsSync(join(dir, 'store'))).toBe(true);
});
