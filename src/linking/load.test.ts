/** From stored rows to postings: what the provider's own links and the shares of traffic become. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fill, openRows, type Row } from '../../test/rows.ts';
import type { Store } from '../../test/store.ts';
import { readSql } from '../engine/index.ts';
import { loadPostings } from './load.ts';

let store: Store;
beforeAll(async () => {
  store = await openRows();
});
afterAll(() => store.remove());

const userSignals = async (signals: readonly Row[]) => {
  await fill(store, { signals });
  const { sql } = readSql(import.meta.url, './user_signals.sql');
  return store.engine.rows(`SELECT account_id, signal, key FROM (${sql}) ORDER BY ALL`);
};

test('a key that the provider saw is posted as it is, under its kind', async () => {
  expect(
    await userSignals([
      { account_id: 'ada', kind: 'case', key: 'c1' },
      { account_id: 'ada', kind: 'case', key: 'c1' },
      { account_id: 'bob', kind: 'case', key: 'c1' },
    ]),
  ).toEqual([
    { account_id: 'ada', signal: 'provider:case', key: 'c1' },
    { account_id: 'bob', signal: 'provider:case', key: 'c1' },
  ]);
});

test('a tie of two accounts is a key that both hold, whichever is named first', async () => {
  expect(
    await userSignals([
      { account_id: 'ada', other_account_id: 'bob', kind: 'case' },
      { account_id: 'eve', other_account_id: 'bob', kind: 'case' },
    ]),
  ).toEqual([
    { account_id: 'ada', signal: 'provider:case', key: 'ada\nbob' },
    { account_id: 'bob', signal: 'provider:case', key: 'ada\nbob' },
    { account_id: 'bob', signal: 'provider:case', key: 'bob\neve' },
    { account_id: 'eve', signal: 'provider:case', key: 'bob\neve' },
  ]);
});

test('an account tied to itself, or to nothing, says nothing', async () => {
  expect(
    await userSignals([
      { account_id: 'ada', other_account_id: 'ada', kind: 'case' },
      { account_id: 'ada', kind: 'case' },
    ]),
  ).toEqual([]);
});

test('postings hold keys of two accounts or more, each with its share of the traffic', async () => {
  const from = (account_id: string, ...ips: string[]) => ips.map((ip) => ({ account_id, ip }));
  await fill(store, {
    exchanges: [
      ...from('ada', '192.0.2.1', '198.51.100.1', '198.51.100.1', '198.51.100.1'),
      ...from('bob', '192.0.2.1', '203.0.113.7'),
    ],
    accounts: ['ada', 'bob', 'eve'].map((account_id) => ({ account_id, payment_fingerprint: 'c' })),
    signals: ['ada', 'eve'].map((account_id) => ({ account_id, kind: 'case', key: 'c1' })),
  });
  const { postings, ids } = await loadPostings(store.engine);
  const found = Array.from({ length: postings.tokens }, (_, t) => ({
    signal: postings.signals[postings.signalOf[t] ?? 0]?.id ?? '',
    group: postings.groups[postings.groupOf[t] ?? 0],
    shares: Object.fromEntries(
      [...postings.holders.slice(postings.start[t], postings.start[t + 1])].map((account, i) => [
        ids[account],
        postings.dose[(postings.start[t] ?? 0) + i],
      ]),
    ),
  }));
  const of = (signal: string) => found.filter((token) => token.signal === signal);
  expect(ids).toEqual(['ada', 'bob', 'eve']);
  expect(of('shared-ip')).toEqual([
    { signal: 'shared-ip', group: 'network', shares: { ada: 0.25, bob: 0.5 } },
  ]);
  // What registration says is not diluted by traffic.
  expect(of('shared-payment')).toEqual([
    { signal: 'shared-payment', group: 'identity', shares: { ada: 1, bob: 1, eve: 1 } },
  ]);
});

test('a link that the provider supplied is not diluted by traffic either', async () => {
  await fill(store, {
    exchanges: Array.from({ length: 50 }, () => ({ account_id: 'ada' })),
    signals: ['ada', 'bob'].map((account_id) => ({ account_id, kind: 'case', key: 'c1' })),
  });
  const { postings } = await loadPostings(store.engine);
  expect(postings.groups).toContain('provider:case');
  expect([...postings.dose]).toEqual([1, 1]);
});

test('what a tenth of many accounts hold is common to all', async () => {
  const holding = (from: number, count: number, signup_ip: string) =>
    Array.from({ length: count }, (_, i) => ({ account_id: `a${from + i}`, signup_ip }));
  await fill(store, {
    accounts: [
      ...holding(0, 120, '192.0.2.1'),
      ...holding(120, 40, '192.0.2.2'),
      ...holding(160, 840, ''),
    ],
  });
  const { postings } = await loadPostings(store.engine);
  const sizes = Array.from(postings.start.slice(1), (to, t) => to - (postings.start[t] ?? 0));
  expect(sizes).toEqual([40]);
});

test('in a list of suspects, the key that most of them hold is not common to all', async () => {
  const suspects = Array.from({ length: 90 }, (_, i) => ({
    account_id: `a${i}`,
    kind: 'card',
    key: i < 80 ? 'one' : 'other',
  }));
  await fill(store, { signals: suspects });
  const { postings } = await loadPostings(store.engine);
  expect([...postings.start]).toEqual(expect.arrayContaining([0, 90]));
  expect(postings.tokens).toBe(2);
});
