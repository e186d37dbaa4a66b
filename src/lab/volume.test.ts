import { expect, test } from 'vitest';
import type { Actor } from './cast.ts';
import { volumes } from './volume.ts';

const actors = (list: (number | [number])[]) =>
  list.map((volume) =>
    typeof volume === 'number' ? { volume } : { volume: volume[0], fixed: true },
  ) as Actor[];

test('loud accounts are bent down to the target, quiet ones keep their handful', () => {
  const counts = volumes(actors([4, 4, 100, 20_000]), 500);
  expect(counts.reduce((a, b) => a + b)).toBe(500);
  expect([...counts.slice(0, 2)]).toEqual([4, 4]);
  expect(counts[3]).toBeGreaterThan(counts[2] as number);
});

test('a target above the natural volumes raises all in proportion', () => {
  expect([...volumes(actors([10, 30]), 400)]).toEqual([100, 300]);
});

test('fixed volumes stay as they are', () => {
  expect([...volumes(actors([[4], 10, 30]), 404)]).toEqual([4, 100, 300]);
});
