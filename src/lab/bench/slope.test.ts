import { expect, test } from 'vitest';
import { exponent } from './slope.ts';

test('what doubles with the size has the exponent 1, what fourfolds 2, what stays 0', () => {
  const sizes = [1, 2, 4, 8];
  expect(exponent(sizes, [3, 6, 12, 24])).toBeCloseTo(1);
  expect(exponent(sizes, [1, 4, 16, 64])).toBeCloseTo(2);
  expect(exponent(sizes, [5, 5, 5, 5])).toBeCloseTo(0);
});

test('n log n lies a little above 1', () => {
  const sizes = [1e6, 2e6, 4e6, 8e6, 16e6];
  const slope = exponent(
    sizes,
    sizes.map((n) => n * Math.log2(n)),
  ) as number;
  expect(slope).toBeGreaterThan(1.06);
  expect(slope).toBeLessThan(1.08);
});

test('one size, or a cost of nothing, has no exponent', () => {
  expect(exponent([1], [1])).toBeNull();
  expect(exponent([1, 2], [0, 1])).toBeNull();
});
