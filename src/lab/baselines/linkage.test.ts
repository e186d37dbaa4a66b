import fc from 'fast-check';
import { expect, test } from 'vitest';
import { components } from '../../linking/index.ts';
import { singleLinkage } from './linkage.ts';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

test('accounts score where their component first counts three', () => {
  const edges = [
    { a: 0, b: 1, weight: 0.9 },
    { a: 2, b: 3, weight: 0.8 },
    { a: 1, b: 2, weight: 0.6 },
    { a: 3, b: 4, weight: 0.3 },
    { a: 5, b: 6, weight: 0.9 },
  ];
  const scored = singleLinkage(IDS, edges, 0.5);
  // Two pairs meet at 0.6; the pair of f and g never grows.
  expect(scored).toEqual([
    { account_id: 'a', group: 'a', score: 0.6 },
    { account_id: 'b', group: 'a', score: 0.6 },
    { account_id: 'c', group: 'a', score: 0.6 },
    { account_id: 'd', group: 'a', score: 0.6 },
    { account_id: 'e', group: 'e', score: 0.3 },
  ]);
});

test('at every threshold it accuses just who is in a component of three or more', () => {
  const edge = fc.record({ a: fc.nat(19), b: fc.nat(19), weight: fc.integer({ min: 1, max: 6 }) });
  const ids = Array.from({ length: 20 }, (_, i) => `a${i}`);
  fc.assert(
    fc.property(fc.array(edge, { maxLength: 25 }), fc.integer({ min: 1, max: 6 }), (edges, at) => {
      const root = components(
        20,
        edges.filter(({ weight }) => weight >= at),
      );
      const size = (i: number) => root.filter((r) => r === root[i]).length;
      const expected = ids.filter((_, i) => size(i) >= 3);
      const accused = singleLinkage(ids, edges, 1).filter(({ score }) => score >= at);
      expect(accused.map(({ account_id }) => account_id)).toEqual(expected);
    }),
    { numRuns: 300, seed: 4 },
  );
});
