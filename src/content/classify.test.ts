import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Engine, openEmbedded } from '../engine/index.ts';
import { NEIGHBOURS, REQUESTS, SUBJECTS } from './classify.fixture.ts';
import { CAPABILITY_LABELS, classifySelect, TECHNIQUE_LABELS } from './classify.ts';
import { JUDGING } from './classify-manners.fixture.ts';
import { MAKING } from './classify-manners-making.fixture.ts';
import { ORDINARY } from './classify-ordinary.fixture.ts';
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

describe('requests of pipelines of every kind', () => {
  test('are found, with the capability they are about, as often as measured', async () => {
    const rows: [technique: string, asked: number, found: number, about: number][] = [];
    for (const [technique, manners] of Object.entries({ ...JUDGING, ...MAKING })) {
      const got = await labels(manners.map(([, text, system = '']) => [text, { system }]));
      const found = got.filter(({ techniques }) => techniques.includes(technique)).length;
      const about = got.filter(({ capability }, n) => capability === manners[n]?.[0]).length;
      rows.push([technique, manners.length, found, about]);
      expect(found / manners.length, technique).toBeGreaterThanOrEqual(0.7);
    }
    const total = (column: 1 | 2 | 3) => rows.reduce((sum, row) => sum + row[column], 0);
    rows.push(['in all', total(1), total(2), total(3)]);
    // Asked, technique found, capability right.
    expect(rows.map((row) => row.join(' ')).join('\n')).toMatchInlineSnapshot(`
      "rubric_grading 17 16 9
      preference_generation 13 13 9
      cot_elicitation 13 12 10
      reasoning_reconstruction 12 11 8
      trace_cleaning 12 9 7
      verifier_synthesis 12 12 8
      multi_sample 12 11 6
      instruction_synthesis 15 13 11
      evol_rewrite 12 12 10
      sft_generation 14 10 13
      persona_generation 12 11 7
      tool_call_synthesis 13 12 11
      trajectory_generation 12 11 9
      censorship_safe_rewrite 12 10 7
      in all 181 163 125"
    `);
  });

  test('are not seen in what ordinary people and products ask', async () => {
    const found = await labels(ORDINARY.map(([, text, system = '']) => [text, { system }]));
    const accused = ORDINARY.filter((_, n) => found[n]?.techniques.length !== 0);
    expect(accused.map(([, text]) => text)).toEqual([]);
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
