/** How campaigns keep their ids while accounts come and go. */
import { expect, test } from 'vitest';
import { descent } from './lineage.ts';

const group = (id: string, ...accounts: string[]) => ({ id, accounts });
const ids = (letter: string, from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => `${letter}${from + i}`);

test('a campaign whose accounts are replaced by half keeps its id', () => {
  const before = [group('c-old', ...ids('a', 0, 60))];
  const now = [group('c-new', ...ids('a', 30, 90))];
  expect(descent(before, now)).toEqual(new Map([['c-new', 'c-old']]));
});

test('so does one that grew to many times its size', () => {
  const before = [group('c-old', ...ids('a', 0, 6))];
  expect(descent(before, [group('c-new', ...ids('a', 0, 300))])).toEqual(
    new Map([['c-new', 'c-old']]),
  );
});

test('a campaign that shares a few accounts with an earlier one is another', () => {
  const before = [group('c-old', ...ids('a', 0, 60))];
  expect(descent(before, [group('c-new', ...ids('a', 40, 100))])).toEqual(new Map());
});

test('of two parts of an earlier campaign the larger goes on under its id', () => {
  const before = [group('c-old', ...ids('a', 0, 50))];
  const now = [group('c-1', ...ids('a', 0, 20)), group('c-2', ...ids('a', 20, 50))];
  expect(descent(before, now)).toEqual(new Map([['c-2', 'c-old']]));
});

test('two that turn out to be one go on under the id of the larger', () => {
  const before = [group('c-1', ...ids('a', 0, 20)), group('c-2', ...ids('a', 20, 60))];
  expect(descent(before, [group('c-new', ...ids('a', 0, 60))])).toEqual(
    new Map([['c-new', 'c-2']]),
  );
});

test('an ended campaign leaves nobody its id, and a new one takes none', () => {
  const before = [group('c-1', ...ids('a', 0, 20))];
  expect(descent(before, [group('c-new', ...ids('b', 0, 20))])).toEqual(new Map());
});

test('whatever the order, the same ids come out', () => {
  const before = [group('c-1', 'a', 'b', 'c', 'd'), group('c-2', 'e', 'f', 'g', 'h')];
  const now = [group('c-3', 'a', 'b', 'e', 'f'), group('c-4', 'c', 'd', 'g', 'h')];
  const there = descent(before, now);
  expect(there).toEqual(
    new Map([
      ['c-3', 'c-1'],
      ['c-4', 'c-2'],
    ]),
  );
  expect(descent([...before].reverse(), [...now].reverse())).toEqual(there);
});
