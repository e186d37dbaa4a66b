import { expect, test } from 'vitest';
import type { Truth } from '../truth.ts';
import { hostileAccounts, sweep, thinned } from './sweep.ts';

const scored = (scores: Readonly<Record<string, number>>) =>
  Object.entries(scores).map(([account_id, score]) => ({ account_id, group: account_id, score }));
const HOSTILE = new Set(['ada', 'bob', 'cy', 'dan']);

test('each distinct score is a point, and accounts of one score are accused together', () => {
  const { curve } = sweep(scored({ ada: 9, eve: 5, bob: 5, fay: 2, cy: 1 }), HOSTILE, 5);
  expect(curve).toEqual([
    { threshold: 9, accused: 1, precision: 1, recall: 0.25, f1: 0.4 },
    { threshold: 5, accused: 3, precision: 2 / 3, recall: 0.5, f1: expect.closeTo(4 / 7) },
    { threshold: 2, accused: 4, precision: 0.5, recall: 0.5, f1: 0.5 },
    { threshold: 1, accused: 5, precision: 0.6, recall: 0.75, f1: expect.closeTo(2 / 3) },
  ]);
});

test('the default takes what reaches its threshold, the best what the truth favours', () => {
  const found = sweep(scored({ ada: 9, eve: 5, bob: 5, fay: 2, cy: 1 }), HOSTILE, 3);
  expect(found.default).toMatchObject({ threshold: 3, accused: 3, recall: 0.5 });
  expect(found.best).toMatchObject({ threshold: 1, accused: 5, recall: 0.75 });
});

test('a default that nobody reaches accuses nobody', () => {
  const found = sweep(scored({ ada: 1 }), HOSTILE, 3);
  expect(found.default).toEqual({ threshold: 3, accused: 0, precision: 1, recall: 0, f1: 0 });
});

test('with nobody scored there is no curve, and nothing is the best', () => {
  const found = sweep([], HOSTILE, 1);
  expect(found.curve).toEqual([]);
  expect(found.best).toMatchObject({ accused: 0, f1: 0 });
});

test('hostile is who distils without leave, not a relay and not who has an agreement', () => {
  const campaign = (label: string, ...accounts: string[]) => ({ label, accounts });
  const truth = {
    campaigns: [
      campaign('distillation', 'ada', 'bob'),
      campaign('relay', 'cy'),
      campaign('authorised', 'dan'),
      campaign('distillation', 'eve'),
    ],
    groups: [],
  } as unknown as Truth;
  expect([...hostileAccounts(truth)]).toEqual(['ada', 'bob', 'eve']);
});

test('a thinned curve keeps its ends', () => {
  const { curve } = sweep(
    Array.from({ length: 500 }, (_, i) => ({ account_id: `a${i}`, group: '', score: i })),
    HOSTILE,
    0,
  );
  const few = thinned(curve, 60);
  expect(few).toHaveLength(60);
  expect(few[0]).toEqual(curve[0]);
  expect(few.at(-1)).toEqual(curve.at(-1));
  expect(thinned(few, 60)).toEqual(few);
});
