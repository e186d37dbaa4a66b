import { expect, test } from 'vitest';
import { sharesOf } from './shift.ts';

const LABELS = ['coding', 'math', 'writing'];
const draws = (coding: number, math: number): Float64Array[] => [
  ...Array.from({ length: coding }, () => Float64Array.of(0.6, 0.15, 0.25)),
  ...Array.from({ length: math }, () => Float64Array.of(0.15, 0.6, 0.25)),
];

test('shares follow the requests although each alone is uncertain', () => {
  const shares = sharesOf(LABELS, draws(70, 30));
  expect(shares['coding']).toBeGreaterThan(0.65);
  expect(shares['math']).toBeLessThan(0.35);
});

test('a label that is never the best explanation gets nothing', () => {
  expect(Object.keys(sharesOf(LABELS, draws(70, 30)))).toEqual(['coding', 'math']);
});

test('shares add up to one', () => {
  const whole = Object.values(sharesOf(LABELS, draws(3, 5))).reduce((sum, share) => sum + share, 0);
  expect(whole).toBeCloseTo(1, 9);
});

test('no requests, no shares', () => {
  expect(sharesOf(LABELS, [])).toEqual({});
});
