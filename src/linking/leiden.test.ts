import fc from 'fast-check';
import { expect, test } from 'vitest';
import { range } from '../../test/postings.ts';
import { communities } from './communities.ts';
import { components, type Edge, graphOf } from './graph.ts';
import { leiden } from './leiden.ts';

function clique(nodes: readonly number[], weight = 3): Edge[] {
  return nodes.flatMap((a, i) => nodes.slice(i + 1).map((b) => ({ a, b, weight })));
}
/** The partition as sorted lists of nodes. */
function parts(nodes: number, edges: readonly Edge[], resolution = 1): number[][] {
  const of = leiden(graphOf(nodes, edges, new Float64Array(nodes).fill(1)), resolution);
  const lists = new Map<number, number[]>();
  of.forEach((community, node) => {
    lists.set(community, [...(lists.get(community) ?? []), node]);
  });
  return [...lists.values()].sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
}

const LEFT = [0, 1, 2, 3, 4];
const RIGHT = [5, 6, 7, 8, 9];
const BARBELL = [...clique(LEFT), ...clique(RIGHT), { a: 4, b: 5, weight: 1 }];

test('two cliques joined by one edge come apart', () => {
  expect(parts(10, BARBELL)).toEqual([LEFT, RIGHT]);
});

test('a ring of cliques comes apart however many there are: there is no resolution limit', () => {
  const rings = range(0, 60).map((k) => range(k * 4, k * 4 + 4));
  const bridges = rings.map((ring, k) => ({
    a: ring[0] as number,
    b: rings[(k + 1) % rings.length]?.[3] as number,
    weight: 1,
  }));
  expect(parts(240, [...rings.flatMap((ring) => clique(ring)), ...bridges])).toEqual(rings);
});

test('the higher the resolution, the more must tie', () => {
  expect(parts(10, BARBELL, 0.01)).toEqual([range(0, 10)]);
  expect(parts(10, BARBELL, 4)).toEqual(range(0, 10).map((node) => [node]));
});

test('without edges everyone is alone', () => {
  expect(parts(3, [])).toEqual([[0], [1], [2]]);
});

test('the order and direction of the edges do not matter', () => {
  const edges = [...BARBELL, ...clique([10, 11, 12], 2)];
  const shuffled = fc.shuffledSubarray(edges, { minLength: edges.length });
  fc.assert(
    fc.property(shuffled, fc.infiniteStream(fc.boolean()), (list, coin) => {
      const turned = list.map((e) => (coin.next().value ? { ...e, a: e.b, b: e.a } : e));
      expect(parts(13, turned)).toEqual([LEFT, RIGHT, [10, 11, 12]]);
    }),
    { numRuns: 50, seed: 1 },
  );
});

const anyEdges = fc.uniqueArray(
  fc
    .record({ a: fc.nat(19), b: fc.nat(19), weight: fc.integer({ min: 1, max: 9 }) })
    .filter(({ a, b }) => a < b),
  { selector: ({ a, b }) => a * 20 + b, maxLength: 60 },
);

test('a community never reaches over two components', () => {
  fc.assert(
    fc.property(anyEdges, (edges) => {
      const root = components(20, edges);
      for (const part of parts(20, edges)) {
        expect(new Set(part.map((node) => root[node])).size).toBe(1);
      }
    }),
    { numRuns: 200, seed: 2 },
  );
});

test('components are named by their least node', () => {
  const edges = [
    { a: 3, b: 5, weight: 1 },
    { a: 5, b: 1, weight: 1 },
    { a: 4, b: 2, weight: 1 },
  ];
  expect([...components(6, edges)]).toEqual([0, 1, 2, 1, 2, 1]);
});

test('communities are sorted lists of three accounts or more, by their first', () => {
  const edges = [...clique([8, 2, 5]), ...clique([7, 1, 4, 9]), { a: 0, b: 3, weight: 9 }];
  expect(communities(12, edges)).toEqual([
    [1, 4, 7, 9],
    [2, 5, 8],
  ]);
});

test('two crowds that one weak tie joins are two communities', () => {
  expect(communities(10, BARBELL)).toEqual([LEFT, RIGHT]);
});

test('each account is in one community at most', () => {
  fc.assert(
    fc.property(anyEdges, (edges) => {
      const all = communities(20, edges).flat();
      expect(all).toHaveLength(new Set(all).size);
    }),
    { numRuns: 100, seed: 3 },
  );
});
