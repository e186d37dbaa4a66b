import fc from 'fast-check';
import { expect, test } from 'vitest';
import { postingsOf, range, type Token } from '../../test/postings.ts';
import { findClusters } from './clusters.ts';

const WORLD = 500;
const crew = (holders: readonly number[]): Token[] =>
  ['network', 'content', 'time'].map((group) => ({ group, holders }));
const found = (tokens: readonly Token[], accounts = WORLD) =>
  findClusters(postingsOf(accounts, tokens)).clusters.map(({ members }) =>
    members.map((m) => m.account),
  );

const FIRST = range(10, 22);
const SECOND = range(100, 108);

test('each crew is a cluster, the stronger first', () => {
  expect(found([...crew(SECOND), ...crew(FIRST)])).toEqual([FIRST, SECOND]);
});

test('crews that share one address stay apart', () => {
  const exit = { group: 'network', holders: [...FIRST, ...SECOND] };
  expect(found([...crew(FIRST), ...crew(SECOND), exit])).toEqual([FIRST, SECOND]);
});

test('two accounts are not yet a group', () => {
  expect(found(crew([1, 2]))).toEqual([]);
});

test('a popular wording makes no cluster', () => {
  expect(found([{ group: 'content', holders: range(0, 300) }])).toEqual([]);
});

test('a world of nobody has no clusters', () => {
  expect(found([], 0)).toEqual([]);
});

const anyWorld = fc.array(
  fc.record({
    group: fc.constantFrom('identity', 'network', 'content', 'time', 'provider:case'),
    holders: fc.uniqueArray(fc.nat(59), { minLength: 2, maxLength: 12 }),
  }),
  { minLength: 5, maxLength: 60 },
);

test('in any world an account is in one cluster at most, and clusters have three or more', () => {
  fc.assert(
    fc.property(anyWorld, (tokens) => {
      const clusters = found(tokens, 60);
      const all = clusters.flat();
      expect(all).toHaveLength(new Set(all).size);
      for (const members of clusters) expect(members.length).toBeGreaterThanOrEqual(3);
    }),
    { numRuns: 100, seed: 1 },
  );
});

test('the order of the tokens does not matter', () => {
  const tokens = [...crew(FIRST), ...crew(SECOND), { group: 'network', holders: range(20, 104) }];
  fc.assert(
    fc.property(fc.shuffledSubarray(tokens, { minLength: tokens.length }), (shuffled) => {
      expect(found(shuffled)).toEqual(found(tokens));
    }),
    { numRuns: 20, seed: 2 },
  );
});
