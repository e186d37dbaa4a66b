import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { hardlyMeasured, measured } from './fixture.ts';
import { benchPage } from './page.ts';
import { apart } from './plot.ts';
import { interval, pooledCalibration, pooledLookAlikes } from './pool.ts';
import { asResults, readResults } from './results.ts';

describe('the page of results', () => {
  const text = benchPage(measured());

  test('fetches nothing and runs nothing', () => {
    expect(text).not.toMatch(/<script|\bhttps?:|url\(|@import|\ssrc=/);
    expect(text).toContain("default-src 'none'");
  });

  test('is the same bytes for the same results', () => {
    expect(benchPage(measured())).toBe(text);
  });

  test('has a picture or a table in every section, and a title for every picture', () => {
    const sections = text.split('<section ').slice(1);
    expect(sections).toHaveLength(8);
    for (const one of sections) expect(one).toMatch(/<svg class="chart|<table/);
    expect(text).not.toContain('Not measured yet');
    expect([...text.matchAll(/<svg class="chart/g)].length).toBe(
      [...text.matchAll(/<title id=/g)].length,
    );
    expect(text).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('draws the targets as lines', () => {
    expect([...text.matchAll(/<path class="target"/g)].length).toBeGreaterThanOrEqual(6);
    expect(text).toContain('recall ≥ 0.97');
  });

  test('says in its first heading what the ladder found', () => {
    expect(text).toMatch(/<h1>100% of careless campaigns’ accounts are found, and 30% /);
  });

  test('marks a campaign that is never found, and one that never has 500 exchanges', () => {
    expect(text).toContain('not found in the whole log');
    expect(text).toContain('found, never had 500 exchanges');
  });

  test('says which command fills what was not measured', () => {
    const empty = benchPage(hardlyMeasured());
    expect([...empty.matchAll(/Not measured yet/g)]).toHaveLength(7);
    expect(empty).toContain('npm run bench -- ladder');
    expect(empty).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('shows names from the files as text', () => {
    const [run] = hardlyMeasured().runs;
    const hostile = { ...(run as NonNullable<typeof run>), part: '<img src=x>' };
    expect(benchPage(asResults([hostile]))).not.toContain('<img');
  });
});

describe('what parts have in common', () => {
  test('is pooled wherever it lies', () => {
    const results = measured();
    // Six levels of the ladder, two rare worlds and four blind ones hold the same calibration.
    expect(pooledCalibration(results).campaigns.count).toBe(12 * 211);
    expect(pooledLookAlikes(results)['H21']).toEqual({
      names: ['relayed_person'],
      accounts: 12 * 2100,
      accused: 12 * 96,
      share: expect.closeTo(96 / 2100),
    });
  });

  test('is pooled from files of before classes had names', () => {
    const old = { score: { look_alikes: { H21: { accounts: 10, accused: 1, share: 0.1 } } } };
    const { runs } = measured();
    const before = runs.slice(0, 1).map((run) => ({ ...run, results: [old] }));
    expect(pooledLookAlikes(asResults([...runs, ...before]))['H21']).toMatchObject({
      names: ['relayed_person'],
      accounts: 12 * 2100 + 10,
    });
  });

  test('nothing pooled is nothing stated', () => {
    expect(pooledCalibration(hardlyMeasured()).campaigns).toMatchObject({ count: 0, brier: null });
  });
});

test('an interval narrows with the number of cases and keeps within 0 and 1', () => {
  const [few, many] = [interval(1, 4), interval(1, 400)];
  expect(few.low).toBeCloseTo(0.51, 2);
  expect(many.low).toBeCloseTo(0.99, 2);
  expect(few.high).toBe(1);
  expect(interval(0, 4).low).toBe(0);
});

test('names at the ends of lines keep their distance and their order', () => {
  const placed = apart([100, 101, 101, 300], 19);
  const [a = 0, b = 0, c = 0, d = 0] = placed;
  expect(b - a).toBeGreaterThanOrEqual(18.9);
  expect(c - b).toBeGreaterThanOrEqual(18.9);
  expect(d).toBe(300);
});

describe('files of results', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-page-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('that are missing or no results are refused by name', () => {
    expect(() => readResults(join(folder, 'none'))).toThrow(/no directory/);
    expect(() => readResults(folder)).toThrow(/no results/);
    writeFileSync(join(folder, 'odd.json'), '[1]');
    expect(() => readResults(folder)).toThrow(/odd\.json holds no results/);
    writeFileSync(join(folder, 'odd.json'), '{');
    expect(() => readResults(folder)).toThrow(/odd\.json is not JSON/);
  });

  test('are found by part', () => {
    const [run] = measured().runs;
    writeFileSync(join(folder, 'odd.json'), JSON.stringify(run));
    expect(readResults(folder).of('baselines')).toHaveLength(4);
    expect(readResults(folder).of('ladder')).toBeUndefined();
  });
});
