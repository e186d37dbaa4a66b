import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Engine, openEmbedded } from '../engine/index.ts';
import { RECORD_COLUMNS } from '../event/index.ts';
import { FORMATS, formatNamed } from './format.ts';
import {
  LITELLM,
  OTLP_EVENT,
  OTLP_OLD_SPAN,
  OTLP_STRUCTURED,
  SPEND_LOG,
} from './formats.fixture.ts';
import { pathOf, selectLines } from './read.ts';

let dir: string;
let engine: Engine;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'stillwatch-'));
  engine = await openEmbedded({ path: join(dir, 'store') });
});
afterAll(async () => {
  await engine.close();
  rmSync(dir, { recursive: true });
});

interface RecordRow {
  messages: { role: string; content: string }[];
  [column: string]: unknown;
}

/** What a format makes of lines. */
function records(format: string, lines: readonly (object | string)[]): Promise<RecordRow[]> {
  const path = join(dir, '1');
  writeFileSync(path, lines.map((l) => (typeof l === 'string' ? l : JSON.stringify(l))).join('\n'));
  const raw = selectLines({ shape: 'lines', compression: 'none' });
  return engine.rows(
    `WITH lines AS (${raw}), records AS (${formatNamed(format).sql}) SELECT * FROM records ORDER BY file, row, id`,
    pathOf({ pattern: path }),
  );
}

describe.each(FORMATS)('$id', (format) => {
  test('gives exactly the columns of a record', async () => {
    const columns = await engine.rows<{ name: string; type: string }>(
      `DESCRIBE (WITH lines AS (SELECT '' AS line, toUInt32(1) AS file, toUInt64(1) AS row, toUInt8(1) AS whole) SELECT * FROM (${format.sql}))`,
    );
    const types = Object.fromEntries(
      columns.map(({ name, type }) => [
        name,
        type
          .replace(/^Bool$/, 'UInt8')
          .replace(/\s+/g, ' ')
          .replaceAll('( ', '('),
      ]),
    );
    expect(types).toEqual({ file: 'UInt32', row: 'UInt64', whole: 'UInt8', ...RECORD_COLUMNS });
  });

  test('keeps the place of a line that is not JSON', async () => {
    expect(await records(format.id, ['{"a":'])).toMatchObject([
      { row: 1, whole: 0, account_id: '' },
    ]);
  });
});

test('a LiteLLM payload keeps who, what and how much', async () => {
  expect(await records('litellm', [LITELLM])).toMatchObject([
    {
      id: 'chatcmpl-7',
      happened: '2026-01-24 09:20:46.847371',
      account_id: 'user-7',
      organization_id: 'org-2',
      api_key_id: 'hash-1',
      end_user_id: 'customer-9',
      session_id: 'trace-3',
      model: 'gpt-4o',
      ip: '192.0.2.7',
      user_agent: 'openai-python/1.9',
      messages: [
        { role: 'system', content: 'Be terse.' },
        { role: 'user', content: 'Hi there' },
      ],
      has_content: 1,
      tools: ['lookup'],
      temperature: 0.2,
      max_tokens: 64,
      n: 2,
      logprobs: 1,
      response_text: 'hello',
      reasoning: 'thought',
      tool_calls: ['lookup'],
      stop_reason: 'tool_calls',
      input_tokens: 10,
      output_tokens: 20,
      reasoning_tokens: 5,
      cache_read_tokens: 4,
      status: 200,
      latency_ms: 250,
    },
  ]);
});

test('a row of the LiteLLM spend log, whose metadata is text, keeps its account', async () => {
  expect(await records('litellm', [SPEND_LOG])).toMatchObject([
    {
      id: 'chatcmpl-8',
      account_id: 'team-4',
      api_key_id: 'hash-8',
      has_content: 0,
      input_tokens: 3,
      status: 429,
      error: 'RateLimitError',
    },
  ]);
});

test('spans of the older gen_ai generation are read by numbered attributes', async () => {
  expect(await records('otlp', [OTLP_OLD_SPAN])).toMatchObject([
    {
      id: 'trace1:span1',
      happened: '1772359200000000000',
      account_id: 'acct-1',
      model: 'gpt-4',
      messages: [
        { role: 'system', content: 'Be terse.' },
        { role: 'user', content: 'Tell me a joke' },
      ],
      response_text: 'A joke',
      stop_reason: 'stop',
      tool_calls: ['search'],
      input_tokens: 52,
      output_tokens: 47,
      latency_ms: 1500,
      status: 0,
    },
  ]);
});

test('log events of the newer generation are read, messages as JSON text or as nested values', async () => {
  const rows = await records('otlp', [OTLP_EVENT, OTLP_STRUCTURED]);
  expect(rows).toHaveLength(2);
  for (const row of rows) {
    expect(row).toMatchObject({
      account_id: 'acct-2',
      model: 'gpt-4',
      system: 'You are a bot',
      response_text: 'Why not?',
      reasoning: 'hm',
      stop_reason: 'stop',
      input_tokens: 52,
      cache_read_tokens: 20,
      happened: '1772359200000000000',
      has_content: 1,
    });
    expect(row.messages).toHaveLength(1);
    expect(row.messages[0]).toMatchObject({
      role: 'user',
      content: expect.stringContaining('Tell me a joke'),
    });
  }
});

test('the real records of other products are read', async () => {
  const samples = fileURLToPath(new URL('../../../shared/samples/', import.meta.url));
  if (!existsSync(samples)) return;
  const sample = (name: string): object => JSON.parse(readFileSync(join(samples, name), 'utf8'));
  expect(
    await records('litellm', [
      sample('litellm-standard_logging_payload.json'),
      sample('litellm-spend_logs_payload.json'),
    ]),
  ).toMatchObject([
    {
      model: 'gpt-4o',
      messages: [{ role: 'user', content: 'Hello, world!' }],
      response_text: 'hi',
      output_tokens: 20,
    },
    { model: 'gpt-4o', messages: [], input_tokens: 10 },
  ]);
  const span = sample('openinference-envoy-ai-gateway-chat-tools.json');
  const [row] = await records('otlp', [{ resourceSpans: [{ scopeSpans: [{ spans: [span] }] }] }]);
  expect(row).toMatchObject({
    messages: [{ role: 'user', content: expect.stringContaining('Boston') }],
    tool_calls: ['get_current_weather'],
    model: expect.stringContaining('gpt-5-nano'),
  });
});
