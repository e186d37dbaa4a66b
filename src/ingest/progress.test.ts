import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { progressOver } from './progress.ts';

test('progress moves within a long piece, never back, and ends at one', async () => {
  const seen: number[] = [];
  const progress = progressOver(200e6, (done) => seen.push(done));
  await progress.during(100e6, () => wait(1200));
  await progress.during(100e6, () => wait(10));
  expect(seen.length).toBeGreaterThanOrEqual(5);
  expect([...seen].sort((a, b) => a - b)).toEqual(seen);
  expect(seen[0]).toBe(0);
  expect(seen.at(-1)).toBe(1);
});
