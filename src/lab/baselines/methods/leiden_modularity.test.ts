import { expect, test } from 'vitest';
import { postingsOf, range } from '../../../../test/postings.ts';
import type { Edge } from '../../../linking/index.ts';
import { modularity, rankedCommunities, sharingEdges } from './leiden_modularity.ts';

function clique(nodes: readonly number[], weight = 1): Edge[] {
  return nodes.flatMap((a, i) => nodes.slice(i + 1).map((b) => ({ a, b, weight })));
}
const countOf = (numbers: Uint32Array) => new Set(numbers).size;

test('a token adds one over its other holders to each pair', () => {
  const postings = postingsOf(9, [
    { group: 'identity', holders: [0, 1, 2] },
    { group: 'content', holders: [0, 1] },
  ]);
  expect(sharingEdges(postings)).toEqual([
    { a: 0, b: 1, weight: 1.5 },
    { a: 0, b: 2, weight: 0.5 },
    { a: 1, b: 2, weight: 0.5 },
  ]);
});

test('two cliques joined by one edge come apart', () => {
  const edges = [...clique(range(0, 5)), ...clique(range(5, 10)), { a: 4, b: 5, weight: 1 }];
  const of = modularity(10, edges);
  expect(countOf(of)).toBe(2);
  expect(new Set(of.slice(0, 5)).size).toBe(1);
});

test('thirty cliques in a ring do not: modularity has a resolution limit', () => {
  const rings = range(0, 30).map((k) => range(k * 5, k * 5 + 5));
  const bridges = rings.map((ring, k) => ({
    a: ring[0] as number,
    b: rings[(k + 1) % 30]?.[4] as number,
    weight: 1,
  }));
  // Pairs of neighbours give 0.888, cliques 0.876 (Fortunato and Barthélemy 2007).
  expect(countOf(modularity(150, [...rings.flatMap((ring) => clique(ring)), ...bridges]))).toBe(15);
});

test('the community with most inner weight an account comes first, pairs not at all', () => {
  const ids = range(0, 9).map((i) => `a${i}`);
  const edges = [...clique([0, 1, 2], 1), ...clique([3, 4, 5, 6], 5), ...clique([7, 8], 9)];
  const scored = rankedCommunities(ids, edges);
  const at = (score: number) =>
    scored.filter((one) => one.score === score).map((o) => o.account_id);
  expect(at(1)).toEqual(['a3', 'a4', 'a5', 'a6']);
  expect(at(0.5)).toEqual(['a0', 'a1', 'a2']);
  expect(scored).toHaveLength(7);
});
