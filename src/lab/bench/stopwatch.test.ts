import { expect, test } from 'vitest';
import { Stopwatch } from './stopwatch.ts';

const busy = (ms: number) => {
  for (const until = performance.now() + ms; performance.now() < until; );
};

test('stretches of one name add up, in the order they were first ended', () => {
  const watch = new Stopwatch('a');
  busy(5);
  watch.enter('b');
  watch.enter('a');
  busy(5);
  watch.enter('c');
  const spent = watch.spent();
  expect(Object.keys(spent)).toEqual(['a', 'b', 'c']);
  expect(spent['a']?.seconds).toBeGreaterThanOrEqual(0.01);
  expect(spent['a']?.cpu_seconds).toBeGreaterThan(0);
  expect(spent['b']?.seconds).toBeLessThan(spent['a']?.seconds ?? 0);
});
