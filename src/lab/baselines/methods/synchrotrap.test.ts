import { afterAll, beforeAll, expect, test } from 'vitest';
import { fill, openRows } from '../../../../test/rows.ts';
import type { Store } from '../../../../test/store.ts';
import { synchronisedPairs } from './synchrotrap.ts';

let store: Store;
beforeAll(async () => {
  store = await openRows();
});
afterAll(() => store.remove());

const from = (account_id: string, ip: string, ...times: string[]) =>
  times.map((time) => ({ account_id, ip, at: `2026-03-01 ${time}:00` }));

test('similarity is the matched share of all actions on an object, times at most an hour apart', async () => {
  await fill(store, {
    exchanges: [
      ...from('ada', '192.0.2.1', '10:00', '12:00', '14:55', '16:00'),
      // Three match, one of them over the turn of the hour; 18:30 and 16:00 do not.
      ...from('bob', '192.0.2.1', '10:40', '12:10', '15:05', '18:30'),
      // On another object, and never within the hour.
      ...from('cy', '192.0.2.2', '10:00', '12:00', '14:55', '16:00'),
      ...from('dan', '192.0.2.1', '06:00', '20:00', '21:30', '23:00'),
    ],
  });
  expect(await synchronisedPairs(store)).toEqual([{ a: 0, b: 1, weight: 3 / (4 + 4 - 3) }]);
});

test('many actions on one object in one hour are one, and one chance meeting is none', async () => {
  await fill(store, {
    exchanges: [
      ...from('ada', '192.0.2.1', '10:00', '10:05', '10:10', '10:15'),
      ...from('bob', '192.0.2.1', '10:00', '10:05', '10:10', '10:15'),
    ],
  });
  expect(await synchronisedPairs(store)).toEqual([]);
});

test('an object is whatever a request shows: a template serves as well as an address', async () => {
  const asking = (account_id: string, ...times: string[]) =>
    times.map((time) => ({ account_id, system_hash: 77, at: `2026-03-01 ${time}:00` }));
  await fill(store, {
    exchanges: [
      ...asking('ada', '10:00', '12:00', '14:00'),
      ...asking('bob', '10:20', '12:20', '14:20'),
    ],
  });
  expect(await synchronisedPairs(store)).toEqual([{ a: 0, b: 1, weight: 1 }]);
});
