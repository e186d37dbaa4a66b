import { expect, test } from 'vitest';
import { postingsOf, range, type Token } from '../../test/postings.ts';
import { findClusters } from './clusters.ts';
import { withKin } from './kin.ts';
import { reconcile } from './reconcile.ts';
import { repertoires } from './repertoires.ts';

const WORLD = 600;
const form = (holders: readonly number[]): Token => ({
  group: 'content',
  signal: 'shared-form',
  holders,
  repertoire: true,
});
const tie = (group: string, holders: readonly number[]): Token => ({ group, holders });

/** Groups of accounts after all; repertoires are taken as given, each by its form. */
function groups(
  tokens: readonly Token[],
  forms: readonly (readonly number[])[],
  remainder = false,
) {
  const postings = postingsOf(WORLD, [
    ...tokens,
    ...forms.map((holders) => ({ ...form(holders), remainder })),
  ]);
  const { clusters, ...judged } = findClusters(postings);
  const found = repertoires(postings).filter(({ accounts }) =>
    forms.some((holders) => holders.join() === accounts.join()),
  );
  return reconcile(postings, judged, clusters, found).map(({ cluster }) =>
    cluster.members.map((m) => m.account),
  );
}

const A = range(10, 30);
const B = range(40, 60);
const BOTH = [...A, ...B];

test('a cluster that two repertoires share comes apart', () => {
  const loose = ['network', 'time'].map((group) => tie(group, BOTH));
  expect(groups(loose, [])).toEqual([BOTH]);
  expect(groups(loose, [A, B])).toEqual([A, B]);
});

test('a repertoire without any cluster is a group', () => {
  expect(groups([], [A])).toEqual([A]);
});

test('bystanders of a loose cluster are left behind', () => {
  const loose = ['network', 'time'].map((group) => tie(group, range(10, 34)));
  expect(groups(loose, [A])).toEqual([A]);
});

test('whom strong keys tie stay, and nobody joins them for a form alone', () => {
  const cards = [tie('identity', range(10, 16)), tie('identity', range(15, 22))];
  const closed = [...cards, tie('content', range(10, 22))];
  expect(groups(closed, [range(10, 26)])).toEqual([range(10, 22)]);
});

test('two closed clusters that send one form stay two, as operators of one trade are', () => {
  const crew = (holders: readonly number[]) => [tie('identity', holders), tie('network', holders)];
  const [x, y] = [range(10, 18), range(30, 38)];
  expect(groups([...crew(x), ...crew(y)], [[...x, ...y]])).toHaveLength(2);
});

test('a repertoire of remainders takes who is free, has a cluster whole or not at all, and joins none', () => {
  const loose = (holders: readonly number[]) => [tie('network', holders), tie('time', holders)];
  expect(groups([], [A], true)).toEqual([A]);
  expect(groups(loose(BOTH), [A, B], true)).toEqual([BOTH]);
  expect(groups(loose(range(10, 26)), [A], true)).toEqual([A]);
  expect(groups(loose(range(10, 34)), [A], true)).toEqual([range(10, 34)]);
  const crew = (holders: readonly number[]) => [tie('identity', holders), tie('network', holders)];
  const [x, y] = [range(10, 18), range(30, 38)];
  expect(groups([...crew(x), ...crew(y)], [[...x, ...y]], true)).toHaveLength(2);
});

test('kin hold most of what only the group sends; others do not', () => {
  const own = [0, 1, 2, 3].map((i) => tie('content', [...A, ...(i < 3 ? [100] : [])]));
  const postings = postingsOf(WORLD, [...own, tie('content', [...A, 200])]);
  expect(withKin(postings, A, new Set(), () => true).accounts).toEqual([...A, 100]);
  expect(withKin(postings, A, new Set([100]), () => true).accounts).toEqual(A);
  expect(withKin(postings, A, new Set(), () => false).accounts).toEqual(A);
});
