import { expect, test } from 'vitest';
import { postingsOf, range } from '../../../../test/postings.ts';
import { denseBlocks } from './fraudar.ts';

const BLOCK = [
  { group: 'identity', holders: [0, 1, 2] },
  { group: 'content', holders: [0, 1, 2] },
];
const PAIR = { group: 'identity', holders: [3, 4] };

test('the densest block comes first, the next from the edges that are left', () => {
  // Column weights 1 / ln(5 + d): six edges over five nodes against two over three.
  expect(denseBlocks(postingsOf(5, [...BLOCK, PAIR]), 9)).toEqual([
    { accounts: [0, 1, 2], density: expect.closeTo(6 / Math.log(8) / 5, 10) },
    { accounts: [3, 4], density: expect.closeTo(2 / Math.log(7) / 3, 10) },
  ]);
});

test('a popular token hides nobody and draws nobody in', () => {
  const [first] = denseBlocks(
    postingsOf(10, [...BLOCK, PAIR, { group: 'network', holders: range(0, 10) }]),
    1,
  );
  expect(first).toEqual({
    accounts: [0, 1, 2],
    density: expect.closeTo((6 / Math.log(8) + 3 / Math.log(15)) / 6, 10),
  });
});

test('no more blocks than asked for, and none of nothing', () => {
  expect(denseBlocks(postingsOf(5, [...BLOCK, PAIR]), 1)).toHaveLength(1);
  expect(denseBlocks(postingsOf(5, []), 3)).toEqual([]);
});
