import { expect, test } from 'vitest';
import { Softmax } from './softmax.ts';

const seen = (...at: number[]) => ({
  at: Uint32Array.from(at),
  value: new Float32Array(at.length).fill(1),
});
const lessons = [
  { features: seen(0, 2), label: 0 },
  { features: seen(0, 3), label: 0 },
  { features: seen(1, 2), label: 1 },
];

test('what only one label shows decides, what both show does not', () => {
  const model = new Softmax(2, 5, lessons);
  expect(model.judge(seen(0))[0]).toBeGreaterThan(0.8);
  expect(model.judge(seen(1))[1]).toBeGreaterThan(0.8);
});

test('what was never seen says nothing', () => {
  expect([...new Softmax(2, 5, lessons).judge(seen(4))]).toEqual([0.5, 0.5]);
});
