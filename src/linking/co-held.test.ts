import { expect, test } from 'vitest';
import { postingsOf, range, type Token } from '../../test/postings.ts';
import { coHeld } from './co-held.ts';

const WORLD = 400;
const form = (holders: readonly number[]): Token => ({ group: 'content', holders });
const edges = (tokens: readonly Token[]) =>
  coHeld(
    postingsOf(WORLD, tokens),
    tokens.map((_, t) => t),
  ).map(({ a, b, weight }) => ({ a, b, weight }));

test('forms that the same accounts send go together, weighed by the share of their holders', () => {
  const both = edges([form(range(10, 22)), form(range(100, 112)), form(range(14, 26))]);
  expect(both).toEqual([{ a: 0, b: 2, weight: 8 / 12 }]);
});

test('two accounts in common are too few, and so is what chance gives', () => {
  expect(edges([form(range(10, 22)), form(range(20, 32))])).toEqual([]);
  expect(edges([form(range(0, 200)), form(range(100, 300))])).toEqual([]);
});

test('a form of two holders hides no other of its accounts', () => {
  const some = edges([form([10, 11]), form(range(10, 22)), form([12, 13]), form(range(10, 22))]);
  expect(some).toEqual([{ a: 1, b: 3, weight: 1 }]);
});

test('edges come in the order of the first account that sends both', () => {
  const late = [form(range(50, 62)), form(range(50, 62))];
  const some = edges([...late, form(range(10, 22)), form(range(10, 22))]);
  expect(some.map(({ a, b }) => [a, b])).toEqual([
    [2, 3],
    [0, 1],
  ]);
});

test('of too many partners the closest count, and those of whom it is one of the closest', () => {
  const forms = [
    range(10, 30),
    range(10, 29),
    range(10, 27),
    [...range(10, 20), ...range(100, 120)],
  ].map((holders) => form(holders));
  const kept = coHeld(postingsOf(WORLD, forms), [0, 1, 2, 3], 1).map(({ a, b }) => `${a}-${b}`);
  // 0 and 1 are each other's closest; 2 and 3 each keep their own.
  expect(kept).toEqual(['0-1', '1-2', '2-3']);
  expect(coHeld(postingsOf(WORLD, forms), [0, 1, 2, 3])).toHaveLength(6);
});
