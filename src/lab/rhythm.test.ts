import { expect, test } from 'vitest';
import { DAY, HOUR } from './calendar.ts';
import { Random } from './random.ts';
import { event, flat, nightly, officeHours, type Rhythm, within } from './rhythm.ts';

const TWO_WEEKS = 14 * DAY;
const hoursOf = (rhythm: Rhythm) =>
  rhythm(2000, new Random(1), 0, TWO_WEEKS).map((at) => Math.floor((at % DAY) / HOUR));

test('every rhythm gives the ordered number of moments within the stretch', () => {
  for (const rhythm of [
    flat,
    officeHours(3, 4),
    nightly(2, 3),
    within([[0, DAY]]),
    event(DAY, HOUR),
  ]) {
    const moments = rhythm(300, new Random(2), HOUR, 5 * DAY);
    expect(moments.length).toBe(300);
    expect(moments.every((at) => at >= HOUR && at < 5 * DAY)).toBe(true);
  }
});

test('offices sleep at night in their own zone, machines never', () => {
  expect(hoursOf(officeHours(9, 2)).filter((hour) => hour >= 13 && hour < 21).length).toBeLessThan(
    60,
  );
  expect(new Set(hoursOf(flat)).size).toBe(24);
});

test('a nightly job keeps to its hours', () => {
  expect(new Set(hoursOf(nightly(2, 3)))).toEqual(new Set([2, 3, 4]));
});
