import { expect, test } from 'vitest';
import { postingsOf, range, type Token } from '../../test/postings.ts';
import { matchWeights } from './weigh.ts';

const WORLD = 1000;
const weigh = (token: Token, ...strata: string[][]) =>
  matchWeights(postingsOf(WORLD, [token], strata))[0] as number;
const card = (holders: number): Token => ({ group: 'identity', holders: range(0, holders) });

test('the rarer a key, the more it says to share it', () => {
  expect(weigh(card(3))).toBeCloseTo(Math.log(0.9 / 0.003));
  expect(weigh(card(3))).toBeGreaterThan(weigh(card(30)));
});

test('what nearly everyone holds says nothing', () => {
  expect(weigh(card(950))).toBe(0);
});

test('no key says more than its signal may', () => {
  expect(weigh({ ...card(2), cap: 2 })).toBe(2);
});

test('what is common among the like of its holders says less', () => {
  const places = range(0, WORLD).map((i) => (i < 300 ? 'IS' : 'MT'));
  const address = { ...card(150), group: 'network', stratified: true };
  expect(weigh(address, places)).toBeCloseTo(Math.log(0.9 / 0.5), 5);
  expect(weigh({ ...address, stratified: false }, places)).toBeCloseTo(Math.log(0.9 / 0.15), 5);
});

test('the division in which a key is most common counts', () => {
  const all = range(0, WORLD).map(() => '');
  const places = range(0, WORLD).map((i) => (i < 300 ? 'IS' : 'MT'));
  const address = { ...card(150), stratified: true };
  expect(weigh(address, all, places)).toBe(weigh(address, places, all));
  expect(weigh(address, all, places)).toBeLessThan(weigh(address, all));
});

test('a campaign that fills its stratum does not hide in it', () => {
  const places = range(0, WORLD).map((i) => (i < 20 ? 'LI' : 'MT'));
  expect(weigh({ ...card(20), stratified: true }, places)).toBeGreaterThan(2);
});
