import { expect, test } from 'vitest';
import { postingsOf, range } from '../../../test/postings.ts';
import { eachPair } from './shared-tokens.ts';

test('pairs that a narrow token proposes come once, with all they share; wide tokens propose none', () => {
  const postings = postingsOf(1000, [
    { group: 'identity', holders: [1, 2, 5] },
    { group: 'content', holders: [1, 2] },
    { group: 'network', holders: range(0, 500) },
  ]);
  const pairs: unknown[] = [];
  eachPair(postings, (a, b, shared) => pairs.push([a, b, [...shared]]));
  expect(pairs).toEqual([
    [1, 2, [0, 1, 2]],
    [1, 5, [0, 2]],
    [2, 5, [0, 2]],
  ]);
});
