/** A store that goes on from scan to scan: what is read once, how campaigns keep their ids, and when they end. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Report, type ScanOptions, scan } from '../src/index.ts';
import { type Exchange, jsonLines, PLANTED, plantedWorld } from './planted.ts';

const LONG = 120_000;
const NOW = new Date('2026-06-01');
/** When four accounts of the crew are banned and replaced. */
const BANNED = '2026-03-06';
const HEIRS = new Map(PLANTED.slice(0, 4).map((account, i) => [account, `heir-${i}`]));

const world = plantedWorld();
const inherited = ({ timestamp, account_id, ...rest }: Exchange): Exchange => ({
  ...rest,
  timestamp,
  account_id: (timestamp >= BANNED && HEIRS.get(account_id)) || account_id,
});
const LOG = world.exchanges
  .map(inherited)
  .sort((a, b) => (a.timestamp < b.timestamp ? -1 : a.timestamp > b.timestamp ? 1 : 0));
const ACCOUNTS = [
  ...world.accounts,
  ...world.accounts.flatMap((account) => {
    const heir = HEIRS.get(account.account_id);
    const created_at = `${BANNED}T00:00:00Z`;
    return heir === undefined ? [] : [{ ...account, account_id: heir, created_at }];
  }),
];

let folder = '';
const file = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hour-by-hour-'));
  writeFileSync(file('accounts.jsonl'), jsonLines(ACCOUNTS));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function scanned(
  data: string,
  log: readonly Exchange[],
  options: Partial<ScanOptions> = {},
): Promise<Report> {
  writeFileSync(file('log.jsonl'), jsonLines(log));
  const { report } = await scan({
    exchanges: [file('log.jsonl')],
    accounts: [file('accounts.jsonl')],
    data: file(data),
    now: NOW,
    ...options,
  });
  return report;
}

const before = LOG.filter(({ timestamp }) => timestamp < BANNED);
const members = ({ campaigns: [first] }: Report) =>
  first?.accounts.map(({ account_id }) => account_id).sort() ?? [];

describe('a log that grows', () => {
  let first: Report;
  let second: Report;
  beforeAll(async () => {
    first = await scanned('grows', before);
    second = await scanned('grows', LOG, { since: 'last' });
  }, LONG);

  test('is read on from where the store ends, and every exchange counts once', () => {
    expect(first.input.exchanges).toBe(before.length);
    expect(second.input.exchanges).toBe(LOG.length);
    // Of the hour that is read again.
    expect(second.input.duplicates).toBeLessThan(before.length / 10);
  });

  test(
    'gives the accounts that a scan of all of it gives',
    async () => {
      const whole = await scanned('whole', LOG);
      expect(members(second)).toEqual(members(whole));
      expect(whole.campaigns[0]?.id).not.toBe(second.campaigns[0]?.id);
    },
    LONG,
  );

  test('keeps the id of a campaign whose accounts were replaced, and the replacements are in it', () => {
    expect(first.campaigns).toHaveLength(1);
    expect(second.campaigns).toHaveLength(1);
    expect(members(first)).toEqual(PLANTED);
    expect(members(second)).toEqual(expect.arrayContaining([...HEIRS.values()]));
    expect(second.campaigns[0]?.id).toBe(first.campaigns[0]?.id);
    expect(second.accounts.every(({ campaign }) => campaign === first.campaigns[0]?.id)).toBe(true);
  });
});

describe('a campaign that ended', () => {
  const later = (days: number) => (exchange: Exchange) => ({
    ...exchange,
    id: `later-${exchange.id}`,
    timestamp: new Date(Date.parse(exchange.timestamp) + days * 86_400_000).toISOString(),
  });
  const people = world.exchanges.filter(({ account_id }) => !PLANTED.includes(account_id));

  test(
    'is gone once the days that it is known from are',
    async () => {
      const first = await scanned('forgets', world.exchanges);
      expect(members(first)).toEqual(PLANTED);
      // What is dropped is dropped after the scan that read what is new.
      await scanned('forgets', people.map(later(40)), { append: true, keepDays: 30 });
      const third = await scanned('forgets', people.map(later(41)), { append: true, keepDays: 30 });
      expect(third.window.from >= '2026-04-01').toBe(true);
      expect(third.campaigns).toEqual([]);
    },
    LONG,
  );
});

test(
  'an hour without traffic is no failure',
  async () => {
    await scanned('quiet', before);
    const quiet = await scanned('quiet', before, { since: new Date('2026-05-01') });
    expect(quiet.input.exchanges).toBe(before.length);
    expect(quiet.campaigns).toHaveLength(1);
  },
  LONG,
);
