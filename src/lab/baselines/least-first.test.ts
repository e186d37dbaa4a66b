import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LeastFirst } from './least-first.ts';

test('values come out in order however they change on the way, equal ones by index', () => {
  const change = fc.record({ index: fc.nat(11), value: fc.integer({ min: 0, max: 5 }) });
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 12, maxLength: 12 }),
      fc.array(change, { maxLength: 30 }),
      (start, changes) => {
        const values = Float64Array.from(start);
        const least = new LeastFirst(values);
        for (const { index, value } of changes) {
          values[index] = value;
          least.moved(index);
          expect(least.first).toBe(values.indexOf(Math.min(...values)));
        }
      },
    ),
    { numRuns: 100, seed: 5 },
  );
});

test('a single value is the least', () => {
  expect(new LeastFirst(Float64Array.of(7)).first).toBe(0);
});
