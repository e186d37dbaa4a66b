/** Every counter-check on a few rows: the harmless group that it speaks for, and the campaign that it must not. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCampaignRows, put } from '../../../test/campaign-rows.ts';
import { fill, idsOf, type Row } from '../../../test/rows.ts';
import type { Store } from '../../../test/store.ts';
import { readSql } from '../../engine/index.ts';

interface Case {
  /** Accounts of cluster 4, as their description says; `account_id` is made from the place in the list. */
  readonly members?: readonly Row[];
  /** Accounts of cluster 4 that nothing describes. */
  readonly strangers?: number;
  /** Described accounts outside the cluster. */
  readonly others?: readonly Row[];
  readonly exchanges?: readonly Row[];
  readonly calendar?: readonly Row[];
  /** Rows of int_binding and ftr_clusters. */
  readonly binding?: readonly Row[];
  readonly cluster?: Row;
}
interface Cases {
  readonly finds: Case;
  readonly gives: { readonly accounts: number; readonly share: number };
  readonly leaves: Readonly<Record<string, Case>>;
}

const times = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
/** Requests of one account on so many days, at the same hours every day. */
const daily = (account_id: string, days: number, hours: readonly number[]) =>
  times(days, (day) =>
    hours.map((hour) => ({
      account_id,
      at: `2026-03-${String(day + 1).padStart(2, '0')} ${String(hour).padStart(2, '0')}:15:00`,
    })),
  ).flat();
const hours = (from: number, to: number, each = 1) =>
  times((to - from) * each, (i) => from + Math.floor(i / each));
const company = (card: (i: number) => string) =>
  times(3, (i) => ({ email_domain: 'example.org', payment_fingerprint: card(i) }));

/** A hundred accounts, one opened each week. */
const EVERY = times(100, (i) => ({
  account_id: `e${i}`,
  created_at: new Date(Date.UTC(2024, 0, 1 + 7 * i)).toISOString().slice(0, 19).replace('T', ' '),
}));
const first = (account_id: string, day: string) => [{ account_id, at: `2026-03-${day} 09:00:00` }];
const RELEASE = [{ kind: 'release', at: '2026-03-01 12:00:00', model: 'm' }];

const CASES: Readonly<Record<string, Cases>> = {
  agreement: {
    finds: {
      members: [{ authorised_use: ['distillation'] }, { authorised_use: ['research'] }, {}],
    },
    gives: { accounts: 2, share: 2 / 3 },
    leaves: { 'nothing on file': { members: [{}, { plan: 'enterprise' }, {}] } },
  },
  'declared-parent': {
    // One of them is the parent of the others.
    finds: { members: [{}, { parent_account_id: 'm0' }, { parent_account_id: 'm0' }, {}] },
    gives: { accounts: 3, share: 0.75 },
    leaves: {
      'each a customer of its own': {
        members: [{ organization_id: 'o1' }, { organization_id: 'o2' }, {}],
      },
    },
  },
  'event-sign-up': {
    finds: {
      members: times(4, (i) => ({ referral_code: i < 3 ? 'HACK' : '', signup_device_id: `d${i}` })),
      cluster: { exchanges: 90 },
    },
    gives: { accounts: 3, share: 0.75 },
    leaves: {
      'two devices for all': {
        members: times(4, (i) => ({ referral_code: 'HACK', signup_device_id: `d${i % 2}` })),
        cluster: { exchanges: 90 },
      },
      'heavy traffic': {
        members: times(4, (i) => ({ referral_code: 'HACK', signup_device_id: `d${i}` })),
        cluster: { exchanges: 900 },
      },
      'an invitation each': {
        members: times(4, (i) => ({ referral_code: `r${i}`, signup_device_id: `d${i}` })),
        cluster: { exchanges: 90 },
      },
    },
  },
  'education-programme': {
    finds: {
      members: [{ program: 'education' }, { program: 'education' }, {}],
      exchanges: [...daily('m0', 2, hours(9, 17)), ...daily('m1', 1, hours(9, 17))],
    },
    gives: { accounts: 2, share: 2 / 3 },
    leaves: {
      'programme places used like machines': {
        members: [{ program: 'education' }],
        exchanges: daily('m0', 2, hours(0, 24, 4)),
      },
      'another programme': { members: [{ program: 'startup' }] },
    },
  },
  'end-users-named': {
    finds: {
      binding: [
        { account_id: 'm0', end_user_id: 'u1' },
        { account_id: 'm1', end_user_id: 'u2' },
        { account_id: 'm1' },
        { account_id: 'm1' },
      ],
    },
    gives: { accounts: 2, share: 0.5 },
    leaves: { 'nobody named': { binding: [{ account_id: 'm0' }, { account_id: 'm1' }] } },
  },
  'few-payers': {
    // A household on one card, and another that came along.
    finds: { members: times(5, (i) => ({ payment_fingerprint: i < 3 ? 'c1' : 'c2' })) },
    gives: { accounts: 5, share: 1 },
    leaves: {
      'a card each': { members: times(5, (i) => ({ payment_fingerprint: `c${i}` })) },
      'no cards at all': { members: times(5, () => ({})) },
    },
  },
  'human-rhythm': {
    finds: {
      // The second night lies over midnight of another zone.
      binding: [
        ...daily('m0', 5, hours(8, 18)),
        ...daily('m1', 5, [...hours(0, 4), ...hours(15, 24)]),
      ],
    },
    gives: { accounts: 2, share: 1 },
    leaves: {
      'round the clock': { binding: daily('m0', 5, hours(0, 24)) },
      'office hours at the pace of a machine': { binding: daily('m0', 5, hours(8, 18, 10)) },
      'two days only': { binding: daily('m0', 2, hours(7, 20)) },
    },
  },
  'all-ages': {
    finds: { members: EVERY.filter((_, i) => i % 2 === 1), others: EVERY },
    gives: { accounts: 50, share: 1 },
    leaves: {
      'a pool opened for the purpose': { members: EVERY.slice(80), others: EVERY },
      'one that was bought': { members: EVERY.slice(0, 20), others: EVERY },
      'one that was bought in between': { members: EVERY.slice(45, 65), others: EVERY },
      'accounts of which nothing is known': { members: times(20, () => ({})), others: EVERY },
      'a pair': { members: EVERY.slice(98), others: EVERY },
    },
  },
  'one-company': {
    finds: { members: [...company(() => 'card-1'), {}] },
    gives: { accounts: 3, share: 0.75 },
    leaves: {
      'a public mail provider': {
        members: company(() => 'card-1'),
        others: times(9, (i) => ({ account_id: `o${i}`, email_domain: 'example.org' })),
      },
      'a card for each': { members: company((i) => `card-${i}`) },
      'a minority': { members: [...company(() => 'card-1'), {}, {}, {}] },
      'no mail known': { members: [{}, {}, {}] },
    },
  },
  'release-day': {
    finds: {
      members: times(3, () => ({})),
      exchanges: [...first('m0', '02'), ...first('m1', '02'), ...first('m2', '09')],
      calendar: RELEASE,
    },
    gives: { accounts: 2, share: 2 / 3 },
    leaves: {
      'accounts that were there before': {
        members: times(2, () => ({})),
        exchanges: [...first('m0', '01'), ...first('m1', '01')],
        calendar: RELEASE,
      },
      'no release on file': {
        members: times(2, () => ({})),
        exchanges: [...first('m0', '02'), ...first('m1', '02')],
      },
    },
  },
  'same-questions': {
    finds: { cluster: { active: 5, exchanges: 100, questions: 100, payloads: 0 } },
    gives: { accounts: 5, share: 1 },
    leaves: {
      'always another payload': { cluster: { active: 5, questions: 100, payloads: 95 } },
      'some of them, as harvesters do': { cluster: { active: 5, questions: 100, payloads: 20 } },
      'each sampled many times at once': {
        cluster: {
          active: 5,
          questions: 100,
          payloads: 20,
          payloads_by_account: 20,
          payloads_by_day: 22,
        },
      },
      'hardly any': { cluster: { active: 5, questions: 10, payloads: 0 } },
      'reasoning of others is shown, too': {
        cluster: { active: 5, exchanges: 100, questions: 100, payloads: 0, foreign_artifacts: 60 },
      },
    },
  },
  'tool-using-agent': {
    finds: {
      binding: [
        { account_id: 'm0', tool_results: 2, assistant_turns: 1 },
        { account_id: 'm1', tool_results: 0, assistant_turns: 1 },
      ],
    },
    gives: { accounts: 2, share: 0.5 },
    leaves: {
      'recorded sessions': {
        binding: [{ account_id: 'm0', tool_results: 2, assistant_turns: 4, replayed: 1 }],
      },
      'tools that never answered': { binding: [{ account_id: 'm0', assistant_turns: 1 }] },
      'now and then': {
        binding: times(10, (i) => ({
          account_id: 'm0',
          tool_results: i === 0 ? 1 : 0,
          assistant_turns: 1,
        })),
      },
    },
  },
  undescribed: {
    finds: { members: [{}, {}], strangers: 6 },
    gives: { accounts: 6, share: 0.75 },
    leaves: { 'accounts that are described': { members: [{}, {}, {}] } },
  },
  'verified-contract': {
    finds: { members: [{ verification: 'contract' }, { plan: 'enterprise' }, { plan: 'pro' }, {}] },
    gives: { accounts: 2, share: 0.5 },
    leaves: {
      'verified by mail only': { members: [{ verification: 'email', plan: 'team' }, {}] },
    },
  },
};

let store: Store;
beforeAll(async () => {
  store = await openCampaignRows();
});
afterAll(() => store.remove());

async function outcome(id: string, given: Case): Promise<Row[]> {
  const { sql, header } = readSql(import.meta.url, `./${id}.sql`);
  const members = (given.members ?? []).map((row, i) => ({ account_id: `m${i}`, ...row }));
  await fill(
    store,
    { accounts: [...members, ...(given.others ?? [])], exchanges: given.exchanges ?? [] },
    /int_(traffic|accounts)/.test(header['reads'] ?? '') ? 'all' : 'staged',
  );
  const inCluster = (row: Row) => ({ cluster: 4, ...row });
  await put(
    store,
    'cluster_members',
    [...members, ...times(given.strangers ?? 0, (i) => ({ account_id: `stranger${i}` }))].map(
      ({ account_id }) => inCluster({ account_id, membership: 1 }),
    ),
  );
  await put(store, 'calendar', given.calendar ?? []);
  await put(store, 'int_binding', (given.binding ?? []).map(inCluster));
  await put(store, 'ftr_clusters', given.cluster === undefined ? [] : [inCluster(given.cluster)]);
  return store.engine.rows<Row>(`SELECT cluster, accounts, round(share, 6) AS share FROM (${sql})`);
}

test('every counter-check has its case', () => {
  expect(Object.keys(CASES).sort()).toEqual(idsOf(import.meta.url));
});

test.each(Object.entries(CASES))('%s speaks for the harmless', async (id, { finds, gives }) => {
  const share = Math.round(gives.share * 1e6) / 1e6;
  expect(await outcome(id, finds)).toEqual([{ cluster: 4, accounts: gives.accounts, share }]);
});

const LEAVES = Object.entries(CASES).flatMap(([id, { leaves }]) =>
  Object.entries(leaves).map(([name, given]) => ({ id, name, given })),
);

test.each(LEAVES)('$id does not speak for: $name', async ({ id, given }) => {
  expect(await outcome(id, given)).toEqual([]);
});

test('accounts of one organisation are declared to be one customer, too', async () => {
  const members = [
    { organization_id: 'o1' },
    { organization_id: 'o1' },
    { organization_id: 'o2' },
    {},
  ];
  expect(await outcome('declared-parent', { members })).toEqual([
    { cluster: 4, accounts: 2, share: 0.5 },
  ]);
});

test("questions that an account comes back to day after day are a monitor's, whatever others ask", async () => {
  const cluster = {
    active: 5,
    exchanges: 100,
    questions: 100,
    payloads: 20,
    payloads_by_account: 20,
    payloads_by_day: 80,
  };
  expect(await outcome('same-questions', { cluster })).toEqual([
    { cluster: 4, accounts: 5, share: 1 },
  ]);
});

test('two companies whose accounts came into one group are declared to be customers, both', async () => {
  const members = times(8, (i) => ({ organization_id: i < 4 ? 'o1' : 'o2' }));
  expect(await outcome('declared-parent', { members })).toEqual([
    { cluster: 4, accounts: 8, share: 1 },
  ]);
  const firms = times(8, (i) => ({
    email_domain: i < 4 ? 'example.org' : 'example.net',
    payment_fingerprint: i < 4 ? 'c1' : 'c2',
  }));
  expect(await outcome('one-company', { members: firms })).toEqual([
    { cluster: 4, accounts: 8, share: 1 },
  ]);
});

test('many customers and many cards explain little, however many accounts each has', async () => {
  const members = times(60, (i) => ({
    organization_id: `o${i % 20}`,
    payment_fingerprint: `c${i % 20}`,
  }));
  const share = async (check: string) => (await outcome(check, { members }))[0]?.['share'];
  expect(await share('declared-parent')).toBe(0.1);
  expect(await share('few-payers')).toBeLessThan(0.02);
});

test('one card for dozens of accounts hides nothing, and says so however many they are', async () => {
  const members = times(60, (i) => ({
    organization_id: `o${i}`,
    payment_fingerprint: i < 58 ? 'agency' : `c${i}`,
  }));
  expect((await outcome('few-payers', { members }))[0]?.['share']).toBeGreaterThan(0.9);
});

test('one customer whose accounts have many people behind each sells them on: nothing speaks for that', async () => {
  const members = company(() => 'card');
  for (const check of ['few-payers', 'one-company']) {
    expect(await outcome(check, { members, cluster: { mixed: 0.2 } })).not.toEqual([]);
    expect(await outcome(check, { members, cluster: { mixed: 0.8 } })).toEqual([]);
  }
});

test('of accounts that nobody described it is said, however many they are', async () => {
  expect(await outcome('undescribed', { strangers: 100 })).toEqual([
    { cluster: 4, accounts: 100, share: 1 },
  ]);
});
