import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Engine, openEmbedded } from '../engine/index.ts';
import { LANGUAGE } from './index.ts';

const path = mkdtempSync(join(tmpdir(), 'stillwatch-language-'));
let engine: Engine;

beforeAll(async () => {
  engine = await openEmbedded({ path });
});

afterAll(async () => {
  await engine.close();
  rmSync(path, { recursive: true, force: true });
});

async function languageOf(prompt: string): Promise<string | undefined> {
  const [row] = await engine.rows<{ language: string }>(
    `WITH texts AS (SELECT {prompt:String} AS prompt) SELECT language FROM (${LANGUAGE.sql})`,
    { prompt },
  );
  return row?.language;
}

test.each([
  ['en', 'Please tell me what the weather is going to be and how this is known'],
  ['es', '¿Cuál es la capital del Perú y por qué está en la costa?'],
  ['fr', 'Écris une lettre pour les parents et dis-leur que vous partez'],
  ['de', 'Bitte schreibe einen Brief für die Eltern und sag, wie das Wetter ist'],
  ['pt', 'Você pode explicar uma receita que não leva ovos e os passos?'],
  ['zh', '请用一句话解释什么是光合作用'],
  ['ja', '光合成とは何か、一文で説明してください'],
  ['ko', '광합성이 무엇인지 한 문장으로 설명해 주세요'],
  ['ru', 'Объясни одним предложением, что такое фотосинтез'],
  ['ar', 'اشرح في جملة واحدة ما هو التمثيل الضوئي'],
  ['', '{"a": 1, "b": [2, 3]}'],
  ['', ''],
])('%s: %s', async (language, prompt) => {
  expect(await languageOf(prompt)).toBe(language);
});

test('only the beginning is looked at', async () => {
  expect(await languageOf(`${'0 '.repeat(200)} the end of this is what you are`)).toBe('');
});

test('broken letters do no harm', async () => {
  expect(await languageOf('\xff\u0000the and the')).toBe('en');
});
