import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { Random } from '../random.ts';
import { CorpusWords } from './corpus.ts';
import { makeSpeaker } from './own.ts';
import { skeletons } from './skeleton.ts';

const TEMPLATE = 'Please act as a careful grader of short answers and give one number only.';
const path = mkdtempSync(join(tmpdir(), 'lab-corpus-'));
afterAll(() => rmSync(path, { recursive: true, force: true }));

mkdirSync(join(path, 'prompts'));
const lines = Array.from({ length: 80 }, (_, i) => [
  {
    source: 'grader',
    role: 'attack',
    capability: 'math',
    technique: 'rubric_grading',
    prompt: `${TEMPLATE} Item ${i * 37}: the lake`,
  },
  {
    source: 'people',
    role: 'benign',
    capability: 'general',
    technique: 'none',
    prompt: `Where does river number ${i} end, and who owns its banks?`,
  },
]).flat();
writeFileSync(
  join(path, 'prompts', 'all.jsonl.gz'),
  gzipSync(lines.map((line) => JSON.stringify(line)).join('\n')),
);

test('a vein keeps the template of its source and brings fresh payloads', () => {
  const vein = new CorpusWords({ path }, 1, 600).vein(new Random(1), 'attack', ['rubric_grading']);
  const said = Array.from({ length: 50 }, (_, i) => vein?.draw(new Random(i)));
  expect(said.every((one) => one?.prompt.startsWith(TEMPLATE))).toBe(true);
  expect(said.every((one) => one?.technique === 'rubric_grading')).toBe(true);
  expect(new Set(said.map((one) => one?.prompt)).size).toBeGreaterThan(40);
});

test('an excluded source is not drawn from', () => {
  const words = new CorpusWords({ path, exclude: ['grader'] }, 1, 600);
  expect(words.vein(new Random(1), 'attack', ['rubric_grading'])).toBeUndefined();
});

test('ordinary people ask what people of the corpus ask, in part', () => {
  const words = new CorpusWords({ path, include: ['people'] }, 1, 600);
  const asked = Array.from(
    { length: 100 },
    (_, i) => words.ask(makeSpeaker(new Random(i), 'en')).prompt,
  );
  const published = asked.filter((prompt) => prompt.startsWith('Where does river'));
  expect(published.length).toBeGreaterThan(10);
  expect(published.length).toBeLessThan(60);
});

test('a skeleton is what a prompt shares with its neighbour', () => {
  const [one] = skeletons([`${TEMPLATE} alpha`, `${TEMPLATE} beta`]);
  expect(one).toEqual({ head: `${TEMPLATE} `, payload: 'alpha', tail: '' });
});
