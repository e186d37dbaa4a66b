import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { migrate, openEmbedded, readSql } from '../engine/index.ts';
import { landingSelect } from './insert.ts';

test('a native line becomes a row and a broken one a reason', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'stillwatch-'));
  const engine = await openEmbedded({ path: join(dir, 'store') });
  await migrate(engine);
  const log = join(dir, 'a.jsonl');
  const good = {
    id: 'r1',
    timestamp: 1700000000,
    account_id: 'ada',
    model: 'm',
    request: {
      system: 'Be brief.',
      messages: [
        {
          role: 'user',
          content: [{ type: 'text', text: 'Write a haiku about the sea and the moon tonight' }],
        },
      ],
    },
  };
  writeFileSync(log, `${JSON.stringify(good)}\nnot json\n{"id":"r2"}\n`);
  const format = readSql(import.meta.url, './formats/stillwatch.sql');
  await engine.load(
    'landing',
    landingSelect(
      format,
      `SELECT line, toUInt32(0) AS file, _row_number + 1 AS row, isValidJSON(line) AS whole FROM file({path:String}, LineAsString, 'line String')`,
    ),
    {
      path: log,
      batch: 1,
      keep_text: 0,
      earliest: '1970-01-01 00:00:00',
      latest: '2030-01-01 00:00:00',
    },
  );
  expect(
    await engine.rows(
      'SELECT account_id, turns, prompt_length, length(shingles) > 0 AS s FROM exchanges',
    ),
  ).toEqual([{ account_id: 'ada', turns: 1, prompt_length: 48, s: 1 }]);
  expect(await engine.rows('SELECT line, field, reason FROM rejected ORDER BY line')).toEqual([
    { line: 2, field: 'line', reason: 'is not valid JSON' },
    { line: 3, field: 'account_id', reason: 'is missing' },
  ]);
  await engine.close();
});
