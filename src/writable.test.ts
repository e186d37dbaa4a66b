import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureWritable } from './writable.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stillwatch-writable-'));
  writeFileSync(join(folder, 'file'), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a directory is made with those above it, and the data directory is private', () => {
  const data = join(folder, 'a', 'b');
  ensureWritable('data', data);
  ensureWritable('data', data);
  expect(statSync(data).mode & 0o777).toBe(0o700);
  expect(readdirSync(data)).toEqual([]);
});

test.each([
  ['data', 'data-not-writable'],
  ['out', 'output-not-writable'],
] as const)('a file in the place of the %s directory is wrong usage', (kind, code) => {
  for (const path of [join(folder, 'file'), join(folder, 'file', 'below')]) {
    expect(() => ensureWritable(kind, path)).toThrow(
      expect.objectContaining({ code, exit: 2, message: expect.stringContaining('is a file') }),
    );
  }
});

test.runIf(existsSync('/proc/self'))(
  'a place where no directory can be made is refused and does not hang',
  () => {
    expect(() => ensureWritable('data', '/proc/stillwatch/x')).toThrow(
      expect.objectContaining({ code: 'data-not-writable' }),
    );
  },
);
