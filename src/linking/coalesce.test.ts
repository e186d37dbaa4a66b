/** What lone pairs explain: chains of friends among strangers, not the chains of an operator. */
import { expect, test } from 'vitest';
import { postingsOf, range } from '../../test/postings.ts';
import { beyondChance } from './coalesce.ts';
import { seeded } from './seeded.ts';
import { tiesOf } from './stars.ts';

const PEOPLE = 20_000;

function sharesOf(pairs: readonly (readonly number[])[]) {
  const postings = postingsOf(
    PEOPLE,
    pairs.map((holders) => ({ group: 'provider:friend', holders })),
  );
  const ties = tiesOf(postings);
  const shares = beyondChance(PEOPLE, postings.groups.length, ties);
  const middle = (form: string, width: number) =>
    shares[ties.findIndex((tie) => tie.form === form && tie.holders.length === width)] ?? 0;
  return { middle };
}

const friends = (count: number) => {
  const random = seeded(5);
  const pick = () => Math.floor(random() * PEOPLE);
  return range(0, count)
    .map(() => [pick(), pick()])
    .filter(([a, b]) => a !== b);
};

test('friends of friends are as many as chance makes them', () => {
  const { middle } = sharesOf(friends(2500));
  expect(middle('star', 3)).toBeLessThan(0.2);
  expect(middle('web', 4)).toBeLessThan(0.3);
});

test('chains of transfers are more than chance makes, whoever else has a friend', () => {
  const chains = range(0, 100).flatMap((i) =>
    range(i * 20, i * 20 + 19).map((account) => [account, account + 1]),
  );
  const { middle } = sharesOf([...friends(500), ...chains]);
  expect(middle('star', 3)).toBeGreaterThan(0.9);
  expect(middle('web', 20)).toBeGreaterThan(0.9);
});

test('a key is no tie of two accounts, so that nothing is explained away', () => {
  const postings = postingsOf(100, [{ group: 'provider:card', holders: range(0, 5) }]);
  expect(beyondChance(PEOPLE, postings.groups.length, tiesOf(postings))).toEqual([1]);
});
