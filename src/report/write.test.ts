import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { quiet, typical } from './fixture.ts';
import { writeReport } from './write.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stillwatch-write-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('both files are written and nothing else', () => {
  const out = join(folder, 'deep', 'report');
  expect(writeReport(out, typical())).toEqual({
    json: join(out, 'report.json'),
    html: join(out, 'report.html'),
  });
  expect(readdirSync(out).sort()).toEqual(['report.html', 'report.json']);
});

test('a second report replaces the first', () => {
  const out = join(folder, 'again');
  writeReport(out, typical());
  writeReport(out, quiet());
  expect(JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')).campaigns).toEqual([]);
});

test('a file where the directory should be is a failure that says so', () => {
  const taken = join(folder, 'taken');
  writeFileSync(taken, '');
  expect(() => writeReport(taken, typical())).toThrow(
    expect.objectContaining({ code: 'output-not-writable', exit: 2 }),
  );
});
