import { afterAll, beforeAll, expect, test } from 'vitest';
import { fill, openRows } from '../../../../test/rows.ts';
import type { Store } from '../../../../test/store.ts';
import { loadPostings } from '../../../linking/index.ts';
import baseline from './volume_rules.ts';

let store: Store;
beforeAll(async () => {
  store = await openRows();
});
afterAll(() => store.remove());

test('an account scores by how many deviations it is above what is usual', async () => {
  const sending = { a: 2, b: 4, c: 8, d: 16, e: 512 };
  await fill(store, {
    exchanges: Object.entries(sending).flatMap(([account_id, n]) =>
      Array.from({ length: n }, () => ({ account_id })),
    ),
  });
  const ground = { engine: store.engine, ...(await loadPostings(store.engine)) };
  const scores = Object.fromEntries(
    (await baseline.run(ground)).map(({ account_id, score }) => [account_id, score]),
  );
  // Doublings from the median 8: -2 -1 0 1 6, whose absolute median is 1.
  expect(scores).toEqual({
    a: 0,
    b: 0,
    c: 0,
    d: expect.closeTo(0.6745, 4),
    e: expect.closeTo(6 * 0.6745, 4),
  });
});
