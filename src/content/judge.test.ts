import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Engine, openEmbedded } from '../engine/index.ts';
import { SUBJECTS } from './classify.fixture.ts';
import { CAPABILITY_LABELS, TECHNIQUE_LABELS } from './classify.ts';
import { JUDGING } from './classify-manners.fixture.ts';
import { MAKING } from './classify-manners-making.fixture.ts';
import { judgeSamples, type Opinion } from './judge.ts';
import { examples } from './lessons.ts';

const path = mkdtempSync(join(tmpdir(), 'stillwatch-judge-'));
/** Text that no lesson holds: subjects first, then requests of campaigns. */
const subjects = Object.entries(SUBJECTS).flatMap(([label, texts]) =>
  texts.map((text) => ({ label, text })),
);
const manners = Object.entries({ ...JUDGING, ...MAKING }).flatMap(([label, texts]) =>
  texts.map(([, text, shape]) => ({ label, text, shape })),
);
const SPIDERS = 'How many legs have six spiders? A: 48, since 6 * 8 = 48.';
/** One wish put in ways that usually go with another. */
const put = [
  [
    'rubric_grading',
    'Give marks out of twenty to the pupil’s solution and say where it goes wrong',
  ],
  ['cot_elicitation', 'Lay open every thought you have on the way before you state the result'],
  ['trace_cleaning', 'Tidy up this chain of thought: no repeats, no hesitation, all steps kept'],
].flatMap(([label, wish]) =>
  [
    `1. ${wish}.\n2. Answer in English.\n\n${SPIDERS}`,
    `{"task":"${wish}","input":"${SPIDERS}"}`,
    `<instructions>${wish}.</instructions>\n<input>${SPIDERS}</input>`,
    `${SPIDERS}\n\n${wish}. No preamble.`,
  ].map((text) => ({ label, text })),
);
let engine: Engine;
let found: Awaited<ReturnType<typeof judgeSamples>>;

beforeAll(async () => {
  engine = await openEmbedded({ path });
  found = await judgeSamples(
    engine,
    [...subjects, ...manners, ...put].map(({ text }) => ({
      system: '',
      prompt: text,
      payload: text,
      wording: text.includes(SPIDERS) ? text.replace(SPIDERS, '') : '',
      answer: '',
    })),
  );
}, 120_000);

afterAll(async () => {
  await engine.close();
  rmSync(path, { recursive: true, force: true });
});

const best = ({ labels, of }: Opinion, i: number) =>
  labels[of[i]?.indexOf(Math.max(...(of[i] ?? []))) ?? 0];

test('there are lessons for every capability and every technique', () => {
  const lessons = examples();
  expect([...new Set(lessons.map(({ capability }) => capability))].sort()).toEqual(
    CAPABILITY_LABELS,
  );
  expect([...new Set(lessons.map(({ technique }) => technique))].sort()).toEqual(
    [...TECHNIQUE_LABELS, 'none'].sort(),
  );
});

test('lessons are the same at every reading', () => {
  expect(examples()).toEqual(examples());
});

test('most subjects of other texts are recognised', () => {
  const right = subjects.filter(({ label }, i) => best(found.capability, i) === label);
  expect(right.length).toBeGreaterThan(0.8 * subjects.length);
});

test('most techniques of other texts are recognised', () => {
  const right = manners.filter(
    ({ label }, i) => best(found.technique, subjects.length + i) === label,
  );
  expect(right.length).toBeGreaterThan(0.8 * manners.length);
});

test('how a request is put seldom tells what it is for', () => {
  const from = subjects.length + manners.length;
  const right = put.filter(({ label }, i) => best(found.technique, from + i) === label);
  expect(right.length).toBeGreaterThan(0.7 * put.length);
});

test('opinions are probabilities', () => {
  for (const p of found.technique.of) {
    expect(p.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 6);
  }
});
