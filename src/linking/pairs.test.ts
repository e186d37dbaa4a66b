import { describe, expect, test } from 'vitest';
import { postingsOf, range, type Token } from '../../test/postings.ts';
import { tiedPairs } from './pairs.ts';

const WORLD = 100;

/** Ties of a world in which each token weighs so many nats. */
function ties(tokens: readonly (Token & { nats: number; public?: boolean })[], world = WORLD) {
  return tiedPairs(
    postingsOf(world, tokens),
    Float64Array.from(tokens, (token) => token.nats),
    Uint8Array.from(tokens, (token) => Number(token.public ?? false)),
  );
}
const pairs = (...args: Parameters<typeof ties>) =>
  ties(...args)
    .map(({ a, b }) => [a, b] as const)
    .sort(([a, b], [c, d]) => a - c || b - d);

const address = { group: 'network', holders: [3, 7], nats: 4 };
const wording = { group: 'content', holders: [3, 7, 9], nats: 5 };

test('two accounts that agree in two groups are tied, once', () => {
  expect(pairs([address, wording])).toEqual([[3, 7]]);
});

test('one group alone ties nobody, however many of its keys agree', () => {
  expect(pairs([wording, { ...wording, holders: [3, 7] }, wording])).toEqual([]);
});

test('one strong identity key ties by itself, a weak one does not', () => {
  const card = { group: 'identity', holders: [1, 2, 4], nats: 7 };
  expect(pairs([card])).toEqual([
    [1, 2],
    [1, 4],
    [2, 4],
  ]);
  expect(pairs([{ ...card, nats: 3 }])).toEqual([]);
});

test('a link that the provider supplied ties by itself', () => {
  expect(pairs([{ group: 'provider:case', holders: [5, 6], nats: 7 }])).toEqual([[5, 6]]);
});

test('agreement that chance gives somebody in a larger world does not tie there', () => {
  const weak = [
    { ...address, nats: 3 },
    { ...wording, nats: 3 },
  ];
  expect(pairs(weak)).toEqual([[3, 7]]);
  expect(pairs(weak, 100_000)).toEqual([]);
});

test('a group counts only when it agrees by itself', () => {
  expect(
    pairs([
      { ...address, nats: 1 },
      { ...wording, nats: 6 },
    ]),
  ).toEqual([]);
});

test('public tokens tie nobody', () => {
  expect(pairs([address, { ...wording, public: true }])).toEqual([]);
});

test('a key shown in few exchanges counts in proportion', () => {
  expect(pairs([{ ...address, dose: 0.01 }, wording])).toEqual([]);
  expect(pairs([{ ...address, dose: 0.5 }, wording])).toEqual([[3, 7]]);
});

test('the more agrees, the heavier the tie', () => {
  const [two] = ties([address, wording]);
  const [three] = ties([address, wording, { group: 'time', holders: [3, 7], nats: 4 }]);
  expect(three?.weight).toBeGreaterThan(two?.weight as number);
});

test('no group says more than it may, so that one channel cannot stand in for two', () => {
  const [capped] = ties([address, wording]);
  const [same] = ties([{ ...address, nats: 40 }, wording]);
  expect(same?.weight).toBe(capped?.weight);
});

describe('a token that is widely held', () => {
  const wide = { group: 'content', holders: range(0, 900), nats: 3 };
  const also = { group: 'time', holders: range(0, 900), nats: 3 };
  const elsewhere = { group: 'network', holders: range(0, 900), nats: 3 };

  test('proposes no pairs, even where several agree', () => {
    expect(pairs([wide, also, elsewhere], 1000)).toEqual([]);
  });

  test('strengthens a pair that a narrow one proposes', () => {
    expect(pairs([address, wide, also], 1000)).toEqual([[3, 7]]);
  });
});
