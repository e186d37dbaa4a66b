import { afterAll, beforeAll, expect, test } from 'vitest';
import { range } from '../../../../test/postings.ts';
import { fill, openRows } from '../../../../test/rows.ts';
import type { Store } from '../../../../test/store.ts';
import { loadPostings } from '../../../linking/index.ts';
import baseline, { byResemblance } from './template_minhash.ts';

let store: Store;
beforeAll(async () => {
  store = await openRows();
});
afterAll(() => store.remove());

test('an account scores where half of its exchanges resemble those of two others', () => {
  // Signatures 0 to 4; account 0 sends one that resembles and one of its own, account 3 mostly its own.
  const nodes = [
    { account_no: 0, n: 1 },
    { account_no: 0, n: 1 },
    { account_no: 1, n: 4 },
    { account_no: 2, n: 4 },
    { account_no: 3, n: 1 },
    { account_no: 3, n: 9 },
  ];
  const edges = [
    { a: 0, b: 2, weight: 0.9 },
    { a: 0, b: 3, weight: 0.6 },
    { a: 3, b: 4, weight: 0.5 },
  ];
  expect(byResemblance(['ada', 'bob', 'cy', 'dan'], nodes, edges)).toEqual([
    { account_id: 'ada', group: '0', score: 0.6 },
    { account_id: 'bob', group: '0', score: 0.6 },
    { account_id: 'cy', group: '0', score: 0.6 },
  ]);
});

test('the resemblance of two texts is read from their signatures', async () => {
  const shingles = (from: number, to: number) => range(from, to).map((i) => i * 7919 + 13);
  // Of thirty shingles each, any two of the crew share twenty: a resemblance of 20 / 40.
  await fill(store, {
    exchanges: [
      { account_id: 'crew1', shingles: [...shingles(0, 20), ...shingles(100, 110)] },
      { account_id: 'crew2', shingles: [...shingles(0, 20), ...shingles(200, 210)] },
      { account_id: 'crew3', shingles: [...shingles(0, 20), ...shingles(300, 310)] },
      ...range(0, 8).map((i) => ({
        account_id: `own${i}`,
        shingles: shingles(1000 + 40 * i, 1030 + 40 * i),
      })),
    ],
  });
  const scored = await baseline.run({
    engine: store.engine,
    ...(await loadPostings(store.engine)),
  });
  expect(scored.map(({ account_id }) => account_id).sort()).toEqual(['crew1', 'crew2', 'crew3']);
  for (const { score } of scored) expect(Math.abs(score - 0.5)).toBeLessThan(0.2);
});
