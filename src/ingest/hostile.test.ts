import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readInto } from '../../test/reading.ts';
import { type Engine, migrate, openEmbedded } from '../engine/index.ts';
import { type IngestInput, readBack } from './index.ts';

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
const read = (given: Partial<IngestInput>) => readInto(engine, dir, { keepText: true, ...given });

const NASTY = [
  "'); DROP TABLE exchanges; --",
  '{batch:UInt32}',
  '{path:String}',
  '<script>alert(1)</script>',
  '\u001b[2J\u001b]0;x\u0007',
  '=cmd|calc!A1',
  '+1',
  '@SUM(A1)',
  '\u0000',
  'a\u0000b',
  '\\',
  "\\'",
  '\\N',
  '"',
  '`',
  '\r\n',
  '\u2028',
  '\u202egpj',
  '\uFEFF',
  '[1',
  '[INST] x',
  '{"a":1',
  '[{"text":"y"}',
  '%s %n',
  '../../etc/passwd',
  '$(id)',
  'ｘ',
  '😀',
  'NaN',
  'null',
  'true',
];
const hostile = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.mixedCase(fc.constantFrom('select', 'union all')),
);
/** Fields where an empty text or a JSON value would mean something else. */
const named = hostile.map((text) => `a${text}`);
const record = fc.record({
  account_id: named,
  session_id: hostile,
  model: named,
  ip: hostile,
  user_agent: hostile,
  prompt: named,
  system: named,
});

test('hostile text in any field comes out as it went in, and changes nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(record, { minLength: 40, maxLength: 80 }), async (records) => {
      const lines = records.map(({ prompt, system, ip, user_agent, ...rest }, at) =>
        JSON.stringify({
          ...rest,
          id: `r${at}-${rest.session_id}`,
          timestamp: 1772359200,
          client: { ip, user_agent },
          request: { system, messages: [{ role: 'user', content: prompt }] },
        }),
      );
      const path = join(dir, 'hostile.jsonl');
      writeFileSync(path, lines.join('\n'));
      const report = await read({ exchanges: [path] });
      expect(report).toMatchObject({ exchanges: records.length, rejectedLines: 0 });
      const rows = await engine.rows<{ id: string }>(
        'SELECT id, account_id, session_id, model, ip, user_agent, prompt FROM exchanges',
      );
      const stored = new Map(rows.map((row) => [row.id, row]));
      for (const [at, { prompt, system, ...rest }] of records.entries()) {
        const id = `r${at}-${rest.session_id}`;
        expect(stored.get(id)).toEqual({ id, ...rest, prompt: `${system}\n${prompt}` });
      }
      const wanted = rows.slice(0, 5).map(({ id }) => id);
      expect((await readBack(engine, report, wanted)).map(({ id }) => id).sort()).toEqual(
        [...wanted].sort(),
      );
    }),
    { numRuns: 6, seed: 7, endOnFailure: true },
  );
});

test('a prompt that starts with a bracket is a prompt, and parts are their text', async () => {
  const contents = [
    '[INST] do it',
    '[1, 2]',
    '[{"q": 1}]',
    [{ type: 'text', text: 'part' }],
    [{ type: 'image', source: {} }],
  ];
  const lines = contents.map((content, at) =>
    JSON.stringify({
      id: `r${at}`,
      timestamp: 1772359200,
      account_id: 'ada',
      model: 'm',
      request: { messages: [{ role: 'user', content }] },
    }),
  );
  const path = join(dir, 'brackets.jsonl');
  writeFileSync(path, lines.join('\n'));
  await read({ exchanges: [path] });
  const rows = await engine.rows<{ prompt: string }>('SELECT prompt FROM exchanges ORDER BY id');
  expect(rows.map(({ prompt }) => prompt.trim())).toEqual([
    '[INST] do it',
    '[1, 2]',
    '[{"q": 1}]',
    'part',
    '',
  ]);
});

test('hostile file names are opened as themselves and named as themselves', async () => {
  const folder = join(dir, 'odd {a,b} * ? [x]');
  mkdirSync(folder);
  const names = [
    "it's.jsonl",
    '{a,b}.jsonl',
    '*.jsonl',
    '??.jsonl',
    '[ab].jsonl',
    'new\nline.jsonl',
    '-v.jsonl',
    '\u001b[31m.jsonl',
    '$(id).jsonl',
    'a b;drop.jsonl',
    '\\x41.jsonl',
    '😀.jsonl',
    "'; DROP TABLE x; --.jsonl",
  ];
  for (const [at, name] of names.entries()) {
    writeFileSync(
      join(folder, name),
      `${JSON.stringify({ id: `r${at}`, timestamp: 1772359200, account_id: name, model: 'm' })}\nbroken`,
    );
  }
  const report = await read({ exchanges: [folder], maxRejected: 1, spool: join(folder, 'spool*') });
  expect(report.files.map(({ name }) => name)).toEqual(
    readdirSync(folder)
      .filter((n) => n.endsWith('.jsonl'))
      .map((n) => join(folder, n))
      .sort(),
  );
  const rows = await engine.rows<{ account_id: string }>('SELECT account_id FROM exchanges');
  expect(rows.map((row) => row.account_id).sort()).toEqual([...names].sort());
  expect(report.rejected.every(({ file, line }) => line === 2 && file.startsWith(folder))).toBe(
    true,
  );
  const star = await read({ exchanges: [join(folder, '*.jsonl')], maxRejected: 1 });
  expect(star.files).toHaveLength(1);
});

test('what a strict parser refuses but a person would read is mended', async () => {
  const head = '"timestamp":1772359200,"account_id":"ada","model":"m"';
  const lines = [
    Buffer.from(`{"id":"utf8-`),
    Buffer.from([0xff, 0xfe]),
    Buffer.from(`",${head}}\n`),
    Buffer.from(`{"id":"nul-\u0000-tab-\t","pad":1,${head}}\n`),
    Buffer.from(`{"id":"lone-\\ud83d-\\ud83d\\ude00-\\\\ud800",${head}}\n`),
    Buffer.from(`{"id":"nan","latency_ms":NaN,"usage":{"input_tokens":-Infinity},${head}}\n`),
    Buffer.from(
      `{"id":"big","usage":{"input_tokens":99999999999999999999999,"output_tokens":-4},"latency_ms":"12",${head}}\n`,
    ),
    Buffer.from(
      `{"id":"kinds","usage":{"input_tokens":"17","output_tokens":2.6},"status":"429","request":{"temperature":"0.5","messages":[null,"x",{"role":"user","content":null}]},"client":"none","response":null,${head}}\n`,
    ),
    Buffer.from(`{"id":5,"request":{"system":"${'x'.repeat(10_000_000)}"},${head}}\n`),
    Buffer.from(`{"id":"deep","request":{"tools":${'['.repeat(900)}${']'.repeat(900)}},${head}}\n`),
  ];
  const path = join(dir, 'mended.jsonl');
  writeFileSync(path, Buffer.concat(lines));
  const report = await read({ exchanges: [path] });
  expect(report).toMatchObject({ exchanges: 8, rejectedLines: 0 });
  expect(
    await engine.rows(
      'SELECT id, input_tokens AS i, output_tokens AS o, status AS s, latency_ms AS l, temperature AS t FROM exchanges ORDER BY id',
    ),
  ).toEqual([
    { id: '5', i: 0, o: 0, s: 200, l: 0, t: null },
    { id: 'big', i: expect.any(Number), o: 0, s: 200, l: 12, t: null },
    { id: 'deep', i: 0, o: 0, s: 200, l: 0, t: null },
    { id: 'kinds', i: 17, o: 2, s: 429, l: 0, t: 0.5 },
    { id: 'lone--😀-\\ud800', i: 0, o: 0, s: 200, l: 0, t: null },
    { id: 'nan', i: 0, o: 0, s: 200, l: 0, t: null },
    { id: 'nul- -tab- ', i: 0, o: 0, s: 200, l: 0, t: null },
    { id: 'utf8-\ufffd', i: 0, o: 0, s: 200, l: 0, t: null },
  ]);
});
