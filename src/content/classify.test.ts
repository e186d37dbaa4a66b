import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Engine, openEmbedded } from '../engine/index.ts';
import { NEIGHBOURS, REQUESTS, SUBJECTS } from './classify.fixture.ts';
import { CAPABILITY_LABELS, classifySelect, TECHNIQUE_LABELS } from './classify.ts';
import { HONEST, STYLES } from './classify-styles.fixture.ts';

const path = mkdtempSync(join(tmpdir(), 'stillwatch-classify-'));
let engine: Engine;

beforeAll(async () => {
  engine = await openEmbedded({ path });
  await engine.run(`CREATE TABLE texts (
    n UInt32, system String, prompt String, response_text String, tools Array(String), tool_calls Array(String),
    turns UInt16, user_turns UInt16, assistant_turns UInt16, images UInt16, tool_results UInt16,
    prompt_length UInt32, response_length UInt32, samples UInt16, refused UInt8, has_content UInt8
  ) ENGINE = MergeTree ORDER BY n`);
});

afterAll(async () => {
  await engine.close();
  rmSync(path, { recursive: true, force: true });
});

interface Labels {
  readonly capability: string;
  readonly techniques: string[];
}

async function labels(texts: readonly (readonly [string, object?])[]): Promise<Labels[]> {
  await engine.run('TRUNCATE TABLE texts');
  const rows = texts.map(([text, shape], n) => ({
    n,
    prompt: text,
    turns: 1,
    user_turns: 1,
    samples: 1,
    has_content: 1,
    prompt_length: text.length,
    ...shape,
  }));
  await engine.insert('texts', rows);
  return engine.rows<Labels>(
    `SELECT capability, techniques FROM (${classifySelect('texts')}) ORDER BY n`,
  );
}

test('every technique and capability has its own file', () => {
  expect(TECHNIQUE_LABELS).toHaveLength(14);
  expect(CAPABILITY_LABELS).toHaveLength(10);
});

describe('requests of a campaign', () => {
  test.each(Object.entries(REQUESTS))(
    '%s is seen in every language it is written in',
    async (technique, texts) => {
      const found = await labels(texts.map((text) => [text]));
      const missed = texts.filter((_, n) => !found[n]?.techniques.includes(technique));
      expect(missed).toEqual([]);
    },
  );
});

// Cues are not written against these wordings, so some are missed; most must not be.
describe('requests in other manners', () => {
  test.each(Object.entries(STYLES))('%s', async (technique, texts) => {
    const found = await labels(texts.map((text) => [text]));
    const seen = found.filter(({ techniques }) => techniques.includes(technique));
    expect(seen.length / texts.length).toBeGreaterThanOrEqual(0.75);
  });
});

test('honest neighbours carry no technique', async () => {
  const texts = [...NEIGHBOURS, ...HONEST];
  const found = await labels(texts.map((text) => [text]));
  const accused = texts.flatMap((text, n) =>
    found[n]?.techniques.length ? [`${found[n].techniques.join()}: ${text}`] : [],
  );
  expect(accused).toEqual([]);
});

describe('capabilities', () => {
  test.each(Object.entries(SUBJECTS))('%s', async (capability, texts) => {
    const found = await labels(texts.map((text) => [text]));
    const wrong = texts.flatMap((text, n) =>
      found[n]?.capability === capability ? [] : [`${found[n]?.capability}: ${text}`],
    );
    expect(wrong).toEqual([]);
  });
});

test('four samples of one question are several samples', async () => {
  const [found] = await labels([['What is the boiling point of water?', { samples: 8 }]]);
  expect(found?.techniques).toEqual(['multi_sample']);
});

test('an image makes the request one of computer vision', async () => {
  const [found] = await labels([['What is going on here?', { images: 1 }]]);
  expect(found?.capability).toBe('computer_vision');
});

test('a request without content carries no label', async () => {
  const [found] = await labels([['', { has_content: 0, samples: 8 }]]);
  expect(found).toEqual({ capability: '', techniques: [] });
});
