/** Every feature step on a few rows: what its table must hold, row by row. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fill, idsOf, openRows, type Row, type Rows } from '../../test/rows.ts';
import type { Store } from '../../test/store.ts';

const times = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
const from = (account_id: string, ...rows: Row[]) => rows.map((row) => ({ account_id, ...row }));
const wording = (...shingles: number[]) => ({ shingles });

interface Case extends Rows {
  readonly columns: string;
  readonly gives: readonly Row[];
}

/** A content log and an edge log that name the same request. */
const TWO_LOGS: Rows = {
  exchanges: [
    { id: 'a', account_id: 'ada', at: '2026-03-01 10:00:00', payload_hash: 7, has_content: 1 },
    { id: 'a', account_id: 'ada', at: '2026-03-01 10:00:00', ip: '192.0.2.1', status: 429 },
    { id: 'b', account_id: 'bob', at: '2026-03-01 11:00:00', ip: '192.0.2.2', status: 200 },
  ],
};
/** Shingles 11 and 12 are one template of two accounts, 13 another of them; the rest is payload. */
const TEMPLATES: Rows = {
  exchanges: [
    ...from('ada', wording(11, 12, 101), wording(11, 12, 102), wording(13, 103)),
    ...from('bob', wording(11, 12, 104), wording(13, 105), wording(106), wording(106)),
  ],
};

/** Three accounts send much of one wording with ever new payloads, for training material. */
const FORMS: Rows = {
  exchanges: ['ada', 'bob', 'eve'].flatMap((account, a) =>
    from(
      account,
      ...times(3, (i) => ({
        ...wording(11, 12),
        payload_hash: 10 * a + i + 1,
        techniques: ['sft_generation'],
      })),
    ),
  ),
};

const CASES: Readonly<Record<string, Case>> = {
  int_duplicates: {
    ...TWO_LOGS,
    columns: "id_hash = sipHash64('a') AS known, copies",
    gives: [{ known: 1, copies: 2 }],
  },
  int_merged: {
    ...TWO_LOGS,
    columns: 'id, account_id, payload_hash, has_content, ip, status',
    gives: [
      { id: 'a', account_id: 'ada', payload_hash: 7, has_content: 1, ip: '192.0.2.1', status: 429 },
    ],
  },
  stg_exchanges: {
    ...TWO_LOGS,
    columns: 'id, payload_hash, ip',
    gives: [
      { id: 'a', payload_hash: 7, ip: '192.0.2.1' },
      { id: 'b', payload_hash: 0, ip: '192.0.2.2' },
    ],
  },
  stg_accounts: {
    accounts: [
      { account_id: 'ada', batch: 1, file: 0, line: 2, plan: 'pro' },
      { account_id: 'ada', batch: 1, file: 1, line: 1, plan: 'team', card_bin: '400000' },
      { account_id: 'ada', batch: 1, file: 0, line: 9, plan: 'free' },
      { account_id: 'bob', batch: 2, file: 0, line: 1, plan: 'free' },
      { account_id: 'bob', batch: 1, file: 5, line: 5, plan: 'pro' },
    ],
    columns: 'account_id, plan, card_bin',
    gives: [
      { account_id: 'ada', plan: 'team', card_bin: '400000' },
      { account_id: 'bob', plan: 'free', card_bin: '' },
    ],
  },
  int_traffic: {
    exchanges: [
      {
        id: 'a',
        account_id: 'ada',
        at: '2026-03-01 23:30:00',
        user_agent: 'sdk/1.2',
        has_content: 1,
      },
      { id: 'b', account_id: 'ada', at: '2026-03-02 00:10:00', user_agent: 'sdk/1.3' },
      { id: 'c', account_id: 'ada', at: '2026-03-02 00:50:00', user_agent: 'curl/8' },
      // The same request twice is one.
      { id: 'c', account_id: 'ada', at: '2026-03-02 00:50:00', user_agent: 'curl/8' },
    ],
    columns:
      'account_id, exchanges, first_seen, last_seen, hours, days, with_content, client_family',
    gives: [
      {
        account_id: 'ada',
        exchanges: 3,
        first_seen: '2026-03-01 23:30:00.000',
        last_seen: '2026-03-02 00:50:00.000',
        hours: 2,
        days: 2,
        with_content: 1,
        client_family: 'sdk',
      },
    ],
  },
  int_accounts: {
    exchanges: from('bob', {}, {}),
    accounts: from('ada', { plan: 'pro', billing_country: 'IS' }),
    signals: [
      { account_id: 'eve', other_account_id: 'dan', kind: 'k' },
      { account_id: 'bob', kind: 'k', key: 'x' },
    ],
    columns: 'account_id, account_no, exchanges, usage_stratum, place_stratum',
    gives: ['ada', 'bob', 'dan', 'eve'].map((account_id, account_no) => ({
      account_id,
      account_no,
      exchanges: account_id === 'bob' ? 2 : 0,
      // Too few to be judged apart.
      usage_stratum: '',
      place_stratum: '',
    })),
  },
  stg_shingles: {
    exchanges: [{ id: 'a', account_id: 'ada', shingles: [11, 12] }],
    columns:
      "account = cityHash64('ada') AS account, request = cityHash64('a') AS request, shingles",
    gives: [{ account: 1, request: 1, shingles: [11, 12] }],
  },
  int_shingles: {
    ...TEMPLATES,
    columns:
      'shingle, requests, dense_rank() OVER (ORDER BY anchor = (SELECT anchor FROM int_shingles WHERE shingle = 11) DESC) = 1 AS together',
    gives: [
      { shingle: 11, requests: 3, together: 1 },
      { shingle: 12, requests: 3, together: 1 },
      { shingle: 13, requests: 2, together: 0 },
    ],
  },
  int_phrases: {
    ...TEMPLATES,
    columns:
      'shingle, width, phrase = (SELECT phrase FROM int_phrases WHERE shingle = 11) AS together',
    gives: [
      { shingle: 11, width: 2, together: 1 },
      { shingle: 12, width: 2, together: 1 },
      { shingle: 13, width: 1, together: 0 },
    ],
  },
  int_holdings: {
    ...TEMPLATES,
    columns: 'account_id, requests, technical',
    gives: [
      { account_id: 'ada', requests: 2, technical: 0 },
      { account_id: 'bob', requests: 1, technical: 0 },
    ],
  },
  int_fixed: {
    ...FORMS,
    columns: 'phrase = (SELECT any(phrase) FROM int_phrases WHERE shingle = 11) AS known',
    gives: [{ known: 1 }],
  },
  int_formed: {
    ...FORMS,
    columns: 'account_id, length(wordings) AS wordings, technical, count() OVER () AS rows',
    gives: ['ada', 'bob', 'eve'].flatMap((account_id) =>
      times(3, () => ({ account_id, wordings: 1, technical: 1, rows: 9 })),
    ),
  },
  int_forms: {
    ...FORMS,
    // The wording by itself and with its settings; eight accounts would make it telling.
    columns: 'account_id, requests, much, unlabelled, telling',
    gives: ['ada', 'bob', 'eve'].flatMap((account_id) =>
      times(2, () => ({ account_id, requests: 3, much: 1, unlabelled: 0, telling: 0 })),
    ),
  },
};

let store: Store;
beforeAll(async () => {
  store = await openRows();
});
afterAll(() => store.remove());

const read = (columns: string, table: string) =>
  store.engine.rows<Row>(`SELECT ${columns} FROM ${table} ORDER BY ALL`);

test('every feature step has its case', () => {
  expect(Object.keys(CASES).sort()).toEqual(idsOf(import.meta.url));
});

test.each(Object.entries(CASES))('%s', async (id, { columns, gives, ...rows }) => {
  await fill(store, rows);
  expect(await read(columns, id)).toEqual(gives);
});

test('building the steps a second time changes nothing', async () => {
  const { columns, gives, ...rows } = CASES['int_phrases'] as Case;
  await fill(store, rows);
  await fill(store, rows);
  expect(await read(columns, 'int_phrases')).toEqual(gives);
});

describe('accounts enough to be judged with their like', () => {
  const people = (count: number, row: Row) =>
    times(count, (i) => ({ account_id: `${Object.values(row).join('')}${i}`, ...row }));

  beforeEach(() =>
    fill(store, {
      accounts: [
        ...people(60, { plan: 'pro', billing_country: 'IS', declared_country: 'MT' }),
        ...people(40, { plan: 'free', declared_country: 'MT' }),
        ...people(20, { plan: 'team', billing_country: 'LI' }),
      ],
    }),
  );

  test('are put in a stratum of their use, the rest into one together', async () => {
    expect(await read('DISTINCT usage_stratum', 'int_accounts')).toEqual([
      { usage_stratum: '' },
      { usage_stratum: 'pro|' },
    ]);
  });

  test('and of where they say they are, the bill before the form', async () => {
    const strata = `SELECT place_stratum, count() AS n FROM int_accounts GROUP BY ALL`;
    expect(await read('*', `(${strata})`)).toEqual([
      { place_stratum: '', n: 20 },
      { place_stratum: 'IS', n: 60 },
      { place_stratum: 'MT', n: 40 },
    ]);
  });
});
