import { expect, test } from 'vitest';
import { postingsOf, range, type Token } from '../../test/postings.ts';
import { repertoires } from './repertoires.ts';

const WORLD = 400;
const form = (holders: readonly number[]): Token => ({
  group: 'content',
  signal: 'shared-form',
  holders,
  repertoire: true,
});
/** The tokens are all of one signal. */
const found = (tokens: readonly Token[]) => {
  const postings = postingsOf(WORLD, tokens);
  const one = { ...postings, signalOf: postings.signalOf.map(() => 0) };
  return repertoires(one).map(({ accounts }) => accounts);
};

test('accounts of one form are a repertoire', () => {
  expect(found([form(range(10, 22))])).toEqual([range(10, 22)]);
});

test('forms that the same accounts send are one repertoire, and each is one by itself', () => {
  const forms = [form(range(10, 22)), form(range(14, 26)), form(range(100, 112))];
  expect(found(forms)).toContainEqual(range(10, 26));
  expect(found(forms)).toContainEqual(range(10, 22));
  expect(found(forms)).toContainEqual(range(100, 112));
});

test('a few customers are none, however many accounts they have', () => {
  const twelve = postingsOf(WORLD, [form(range(10, 22))]);
  const firms = twelve.customerOf.map((_, a) => (a >= 10 && a < 22 ? a % 3 : a));
  expect(repertoires({ ...twelve, customerOf: firms })).toEqual([]);
});

test("a company's accounts are left out where most stand alone", () => {
  const postings = postingsOf(WORLD, [form(range(10, 24))]);
  const customerOf = postings.customerOf.map((own, a) => (a >= 20 && a < 24 ? 20 : own));
  const [one] = repertoires({ ...postings, customerOf });
  expect(one?.accounts).toEqual(range(10, 20));
});

test('other tokens make no repertoire', () => {
  expect(found([{ group: 'content', holders: range(10, 30) }])).toEqual([]);
});
