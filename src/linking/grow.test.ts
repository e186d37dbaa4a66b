import { expect, test } from 'vitest';
import { range } from '../../test/postings.ts';
import { grown } from './grow.ts';
import type { Tie } from './pairs.ts';

/** Every account of one list tied to every later one of the other. */
function all(one: readonly number[], other: readonly number[], nats: number, firm = true): Tie[] {
  return one.flatMap((a) =>
    other.flatMap((b) => (a < b ? [{ a, b, nats, firm, weight: nats }] : [])),
  );
}
const LEFT = range(0, 6);
const RIGHT = range(6, 12);
const within = [...all(LEFT, LEFT, 9), ...all(RIGHT, RIGHT, 9)];

test('two firm communities are one where they agree nearly as well as within', () => {
  expect(grown(12, [LEFT, RIGHT], [...within, ...all(LEFT, RIGHT, 7, false)])).toEqual([
    [...LEFT, ...RIGHT],
  ]);
});

test('two operators who agree much less with each other than within stay two', () => {
  expect(grown(12, [LEFT, RIGHT], [...within, ...all(LEFT, RIGHT, 4, false)])).toEqual([
    LEFT,
    RIGHT,
  ]);
});

test('a few ties between two communities do not join them, however strong', () => {
  const bridge = all([0], [6, 7], 12);
  expect(grown(12, [LEFT, RIGHT], [...within, ...bridge])).toEqual([LEFT, RIGHT]);
});

test('accounts without any firm tie are a group when all agree with all', () => {
  expect(grown(12, [], all(LEFT, LEFT, 6, false))).toEqual([LEFT]);
});

test('a chain of such accounts is no group', () => {
  const chain = range(0, 9).flatMap((a) => all([a], [a + 1], 6, false));
  expect(grown(12, [], chain).every((group) => group.length <= 4)).toBe(true);
});

test('a bystander with ties to a part of a community stays outside', () => {
  expect(grown(12, [LEFT], [...all(LEFT, LEFT, 9), ...all([0, 1], [8], 9, false)])).toEqual([LEFT]);
});
