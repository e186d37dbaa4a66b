/** For every signal what it must find and what it must leave: rows of the store, and the keys it posts. */
import type { Row } from './rows.ts';

/** Account, key, number of exchanges. */
export type Key = readonly [account: string, key: string, n: number];
export interface Case {
  readonly exchanges?: readonly Row[];
  readonly accounts?: readonly Row[];
  readonly posts: readonly Key[];
}
/** `finds` is what the signal is for; `leaves` a harmless group or a value below its threshold. */
interface Cases {
  readonly finds: Case;
  readonly leaves: Case;
}

const by = (account_id: string, ...rows: Row[]) => rows.map((row) => ({ account_id, ...row }));
const at = (...times: string[]) => times.map((time) => ({ at: `2026-03-${time}` }));

/** A column of the accounts file in which two accounts agree; `other` is another value of it. */
function registered(column: string, shared: unknown, other: unknown): Cases {
  const row = (account_id: string, value?: unknown) => ({
    account_id,
    ...(value === undefined ? {} : { [column]: value }),
  });
  return {
    finds: {
      accounts: [row('ada', shared), row('bob', shared), row('eve', other)],
      posts: [
        ['ada', String(shared), 0],
        ['bob', String(shared), 0],
        ['eve', String(other), 0],
      ],
    },
    // Two accounts of which nothing is known share nothing.
    leaves: { accounts: [row('ada'), row('bob')], posts: [] },
  };
}

/** A column of exchanges in which two accounts agree. */
function sent(
  column: string,
  shared: unknown,
  other: unknown,
  none: unknown,
  counted = true,
): Cases {
  const n = (count: number) => (counted ? count : 0);
  return {
    finds: {
      exchanges: [
        ...by('ada', { [column]: shared }, { [column]: shared }, { [column]: other }),
        ...by('bob', { [column]: shared }),
      ],
      posts: [
        ['ada', String(shared), n(2)],
        ['ada', String(other), n(1)],
        ['bob', String(shared), n(1)],
      ],
    },
    leaves: {
      exchanges: [...by('ada', { [column]: none }), ...by('bob', { [column]: none })],
      posts: [],
    },
  };
}

const wording = (...shingles: number[]) => ({ shingles });
/** Requests for training material, each with another payload. */
let payload = 1;
const harvest = (count: number) =>
  Array.from({ length: count }, () => ({
    ...wording(11, 12),
    techniques: ['sft_generation'],
    payload_hash: payload++,
  }));
/** Of which no label says that it asks for training material. */
const plain = (count: number) => harvest(count).map(({ techniques: _, ...request }) => request);
const EIGHT = Array.from({ length: 8 }, (_, i) => `acct${i}`);
const silence = (count: number) => Array.from({ length: count }, () => wording());

export const CASES: Readonly<Record<string, Cases>> = {
  'shared-payment': registered('payment_fingerprint', 'card-1', 'card-2'),
  'shared-mail-hash': registered('email_hash', 'mail-1', 'mail-2'),
  'shared-signup-device': registered('signup_device_id', 'dev-1', 'dev-2'),
  'shared-signup-ip': registered('signup_ip', '192.0.2.1', '192.0.2.2'),
  'shared-referral': registered('referral_code', 'SPRING', 'AUTUMN'),
  'mail-domain': registered('email_domain', 'example.org', 'example.net'),
  'phone-prefix': registered('phone_prefix', '+99912', '+99913'),
  'shared-device': sent('device_id', 'dev-1', 'dev-2', ''),
  'shared-ip': sent('ip', '192.0.2.1', '192.0.2.2', ''),
  'shared-payload': sent('payload_hash', 7, 8, 0),
  'shared-system-prompt': sent('system_hash', 7, 8, 0),
  'shared-tools': sent('tools_hash', 7, 8, 0),
  // Clients that number their sessions from one do not share them.
  'shared-session': sent('session_id', 'session-a', 'session-b', '1', false),

  'card-bin': {
    finds: {
      accounts: [
        { account_id: 'ada', card_bin: '400000', card_prepaid: true },
        { account_id: 'bob', card_bin: '400000', card_prepaid: true },
        { account_id: 'eve', card_bin: '400000' },
      ],
      posts: [
        ['ada', '400000 true', 0],
        ['bob', '400000 true', 0],
        ['eve', '400000 false', 0],
      ],
    },
    leaves: { accounts: by('ada', { card_prepaid: true }), posts: [] },
  },
  'mail-shape': {
    finds: {
      accounts: [
        { account_id: 'ada', email_domain: 'example.org', email_shape: 'aaaa99' },
        { account_id: 'bob', email_domain: 'example.org', email_shape: 'aaaa99' },
        { account_id: 'eve', email_domain: 'example.net', email_shape: 'aaaa99' },
      ],
      posts: [
        ['ada', 'example.org aaaa99', 0],
        ['bob', 'example.org aaaa99', 0],
        ['eve', 'example.net aaaa99', 0],
      ],
    },
    leaves: {
      accounts: [
        { account_id: 'ada', email_shape: 'aaaa99' },
        { account_id: 'bob', email_domain: 'example.org' },
      ],
      posts: [],
    },
  },
  'signup-burst': {
    finds: {
      accounts: [
        { account_id: 'ada', created_at: '2026-03-01 10:00:00' },
        { account_id: 'bob', created_at: '2026-03-01 10:29:59' },
        { account_id: 'eve', created_at: '2026-03-01 10:30:00' },
      ],
      posts: [
        ['ada', '2026-03-01 10:00:00', 0],
        ['bob', '2026-03-01 10:00:00', 0],
        ['eve', '2026-03-01 10:30:00', 0],
      ],
    },
    leaves: { accounts: [{ account_id: 'ada' }, { account_id: 'bob' }], posts: [] },
  },
  'client-fingerprint': {
    finds: {
      exchanges: [
        ...by('ada', { ja4: 't13', user_agent: 'sdk/1', headers_fingerprint: 'h1' }),
        ...by('bob', { ja4: 't13', user_agent: 'sdk/1', headers_fingerprint: 'h1' }),
        ...by('eve', { ja4: 't13', user_agent: 'sdk/2', headers_fingerprint: 'h1' }),
        // One of the three is enough.
        ...by('fay', { ja4: 't13' }),
        ...by('gus', { user_agent: 'sdk/1' }),
        ...by('hal', { headers_fingerprint: 'h1' }),
      ],
      posts: [
        ['ada', 't13 sdk/1 h1', 1],
        ['bob', 't13 sdk/1 h1', 1],
        ['eve', 't13 sdk/2 h1', 1],
        ['fay', 't13  ', 1],
        ['gus', ' sdk/1 ', 1],
        ['hal', '  h1', 1],
      ],
    },
    leaves: { exchanges: [...by('ada', { ip: '192.0.2.1' }), ...by('bob', {})], posts: [] },
  },
  'shared-subnet': {
    finds: {
      exchanges: [
        ...by('ada', { ip: '192.0.2.1' }, { ip: '192.0.2.9' }, { ip: '2001:db8:5:1::1' }),
        ...by('bob', { ip: '192.0.2.200' }, { ip: '2001:db8:5:2::7' }),
        ...by('eve', { ip: '192.0.3.1' }),
      ],
      posts: [
        ['ada', '192.0.2', 2],
        ['ada', '2001:db8:5', 1],
        ['bob', '192.0.2', 1],
        ['bob', '2001:db8:5', 1],
        ['eve', '192.0.3', 1],
      ],
    },
    leaves: { exchanges: by('ada', { ip: '' }), posts: [] },
  },
  'foreign-artifact': {
    finds: {
      exchanges: [
        ...by('bob', { artifacts: [{ id: 'art-1', issued_to: 'ada' }] }),
        ...by('eve', { artifacts: [{ id: 'art-2', issued_to: '' }] }),
        ...by('fay', { artifacts: [{ id: 'art-2', issued_to: '' }] }),
        // Gus shows what was issued to bob, and bob shows what is not his own.
        ...by('gus', { artifacts: [{ id: 'art-3', issued_to: 'bob' }] }),
      ],
      posts: [
        // Not ada, who was harvested.
        ['bob', 'art-1', 0],
        ['bob', 'art-3', 0],
        ['eve', 'art-2', 0],
        ['fay', 'art-2', 0],
        ['gus', 'art-3', 0],
      ],
    },
    // A conversation that goes on where it began.
    leaves: {
      exchanges: by(
        'ada',
        { artifacts: [{ id: 'art-1', issued_to: 'ada' }] },
        { artifacts: [{ id: '', issued_to: 'bob' }] },
      ),
      posts: [['ada', 'art-1', 0]],
    },
  },
  failover: {
    finds: {
      exchanges: [
        ...by('ada', { payload_hash: 7, status: 429, at: '2026-03-01 10:00:00' }),
        ...by('bob', { payload_hash: 7, status: 200, at: '2026-03-01 10:10:00' }),
        ...by('eve', { payload_hash: 8, status: 403, at: '2026-03-01 10:00:00' }),
        ...by('fay', { payload_hash: 8, status: 200, at: '2026-03-01 10:00:01' }),
        ...by('gus', { payload_hash: 9, status: 529, at: '2026-03-01 10:00:00' }),
        ...by('hal', { payload_hash: 9, status: 200, at: '2026-03-01 10:00:01' }),
      ],
      posts: [
        ['ada', 'ada\nbob', 0],
        ['bob', 'ada\nbob', 0],
        ['eve', 'eve\nfay', 0],
        ['fay', 'eve\nfay', 0],
        ['gus', 'gus\nhal', 0],
        ['hal', 'gus\nhal', 0],
      ],
    },
    leaves: {
      exchanges: [
        ...by('ada', { payload_hash: 7, status: 429, at: '2026-03-01 10:00:00' }),
        // Too late, refused as well, another question, its own retry, and before the refusal.
        ...by('bob', { payload_hash: 7, status: 200, at: '2026-03-01 10:10:01' }),
        ...by('eve', { payload_hash: 7, status: 500, at: '2026-03-01 10:01:00' }),
        ...by('fay', { payload_hash: 8, status: 200, at: '2026-03-01 10:01:00' }),
        ...by('ada', { payload_hash: 7, status: 200, at: '2026-03-01 10:01:00' }),
        ...by('gus', { payload_hash: 7, status: 200, at: '2026-03-01 09:59:59' }),
        ...by('hal', { payload_hash: 0, status: 429, at: '2026-03-01 10:00:00' }),
        ...by('ida', { payload_hash: 0, status: 200, at: '2026-03-01 10:00:01' }),
      ],
      posts: [],
    },
  },
  'active-span': {
    finds: {
      exchanges: [
        ...by('ada', ...at('01 01:00:00', '09 23:00:00')),
        ...by('bob', ...at('01 22:00:00', '05 11:00:00', '09 02:00:00')),
        ...by('eve', ...at('01 01:00:00', '08 23:00:00')),
      ],
      posts: [
        ['ada', '2026-03-01 2026-03-09', 2],
        ['bob', '2026-03-01 2026-03-09', 3],
        ['eve', '2026-03-01 2026-03-08', 2],
      ],
    },
    leaves: { exchanges: [...by('ada', {}), ...by('bob', {})], posts: [] },
  },
  'first-hours': {
    finds: {
      exchanges: [
        ...by('ada', ...at('01 09:00:00', '09 23:00:00')),
        ...by('bob', ...at('01 11:59:59')),
        ...by('eve', ...at('01 12:00:00')),
      ],
      posts: [
        ['ada', '2026-03-01 09:00:00', 2],
        ['bob', '2026-03-01 09:00:00', 1],
        ['eve', '2026-03-01 12:00:00', 1],
      ],
    },
    // Registered in the same minute, but never used.
    leaves: { accounts: by('ada', { created_at: '2026-03-01 09:00:00' }), posts: [] },
  },
  'active-hours': {
    finds: {
      exchanges: [
        ...by('ada', ...at('01 08:00:00', '01 10:00:00', '02 08:00:00')),
        ...by('bob', ...at('02 09:59:00', '01 11:00:00', '01 09:00:00', '01 09:01:00')),
        ...by('eve', ...at('01 08:00:00', '01 10:00:00', '02 12:00:00')),
      ],
      posts: [
        ['ada', 'schedule 1', 3],
        ['bob', 'schedule 1', 4],
        ['eve', 'schedule 2', 3],
      ],
    },
    leaves: {
      exchanges: [
        ...by('ada', ...at('01 08:00:00', '01 10:00:00', '01 10:30:00')),
        ...by('bob', ...at('01 08:00:00', '01 10:00:00', '01 10:30:00')),
      ],
      posts: [],
    },
  },
  'shared-phrase': {
    finds: {
      exchanges: [
        ...by('ada', wording(11, 12, 901), wording(11, 12, 902), wording(903)),
        ...by('bob', wording(11, 12, 904), wording(11, 12, 905)),
        ...by('eve', wording(906), wording(907)),
        // Once is enough of an account that sends little.
        ...by('fay', wording(11, 12, 908), wording(909), wording(), wording()),
      ],
      posts: [
        ['ada', 'wording 1', 2],
        ['bob', 'wording 1', 2],
        ['fay', 'wording 1', 1],
      ],
    },
    leaves: {
      exchanges: [
        // One shingle alone is everyday language; a wording sent rarely among much else is an accident.
        ...['ada', 'bob'].flatMap((account) =>
          by(account, wording(11), wording(11), wording(21, 22), ...silence(14)),
        ),
        ...['eve', 'fay'].flatMap((account) =>
          by(account, wording(31, 32), wording(31, 32), wording(31, 32), ...silence(197)),
        ),
      ],
      posts: [],
    },
  },
  'shared-form': {
    finds: {
      exchanges: ['ada', 'bob', 'eve'].flatMap((account) => by(account, ...harvest(3))),
      // The wording by itself, and with its settings.
      posts: ['ada', 'bob', 'eve'].flatMap((account): Key[] => [
        [account, 'form 1', 3],
        [account, 'form 2', 3],
      ]),
    },
    leaves: {
      // Most who send it send it now and then.
      exchanges: [
        ...by('ada', ...harvest(3)),
        ...['bob', 'eve', 'fay'].flatMap((account) => by(account, ...harvest(1), ...silence(9))),
      ],
      posts: [],
    },
  },
  'telling-form': {
    finds: {
      exchanges: EIGHT.flatMap((account) => by(account, ...harvest(1), ...silence(9))),
      posts: EIGHT.flatMap((account): Key[] => [
        [account, 'form 1', 1],
        [account, 'form 2', 1],
      ]),
    },
    leaves: {
      // What everybody asks, and not for training material.
      exchanges: EIGHT.flatMap((account) => by(account, wording(11, 12), ...silence(9))),
      posts: [],
    },
  },
  'unlabelled-form': {
    finds: {
      exchanges: EIGHT.flatMap((account) => by(account, ...plain(3))),
      posts: EIGHT.flatMap((account): Key[] => [
        [account, 'form 1', 3],
        [account, 'form 2', 3],
      ]),
    },
    leaves: {
      // A few who send it are chance, or one company.
      exchanges: EIGHT.slice(0, 5).flatMap((account) => by(account, ...plain(3))),
      posts: [],
    },
  },
};
