import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listLookAlikes, makeWorld, type World } from './index.ts';
import type { Account } from './town/account.ts';

interface Row {
  readonly account_id: string;
  readonly timestamp: string;
  readonly client: { readonly ip: string; readonly user_agent: string };
  readonly request: { readonly messages: readonly { readonly content: string }[] };
  readonly response?: { readonly refused?: boolean };
}

const START = '2026-09-01';
const home = mkdtempSync(join(tmpdir(), 'lab-look-alikes-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

let world: World;
const rows = new Map<string, Row[]>();
const accounts = new Map<string, Account>();
const lines = <T>(path: string) =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

beforeAll(async () => {
  world = await makeWorld({ out: home, seed: 4, accounts: 1200, exchanges: 18_000, clean: true });
  for (const row of lines<Row>(world.exchangesPath)) {
    const mine = rows.get(row.account_id) ?? [];
    mine.push(row);
    rows.set(row.account_id, mine);
  }
  for (const one of lines<Account>(world.accountsPath)) accounts.set(one.account_id, one);
});

/** The groups of one kind, each account with its record and what it sent. */
function groupsOf(id: string): { account: Account; sent: readonly Row[] }[][] {
  return world.truth.groups
    .filter((group) => group.look_alike === id)
    .map((group) =>
      group.accounts.map((name) => ({
        account: accounts.get(name) as Account,
        sent: rows.get(name) ?? [],
      })),
    );
}
const different = (sent: readonly Row[], of: (row: Row) => string) => new Set(sent.map(of)).size;

test('every look-alike plays, and its accounts speak', async () => {
  for (const { id } of await listLookAlikes()) {
    const members = groupsOf(id).flat();
    expect(members.length, id).toBeGreaterThan(0);
    const silent = members.filter(({ sent }) => sent.length === 0).length;
    expect(silent / members.length, id).toBeLessThan(0.2);
  }
});

test('a product that moves leaves its old accounts silent and stays one organisation', () => {
  for (const group of groupsOf('key_migration')) {
    const fresh = group.filter(({ account }) => account.created_at >= START);
    const old = group.filter(({ account }) => account.created_at < START);
    const first = Date.parse(fresh.flatMap(({ sent }) => sent[0]?.timestamp ?? []).sort()[0] ?? '');
    expect(old.length).toBeGreaterThan(0);
    expect(new Set(group.map(({ account }) => account.organization_id)).size).toBe(1);
    for (const { sent } of old) {
      expect(Date.parse(sent.at(-1)?.timestamp ?? '')).toBeLessThan(first + 4 * 86_400_000);
    }
  }
});

test('a stolen key is used by two programs from the places of two people', () => {
  const victims = groupsOf('stolen_key').flat();
  const shared = victims.filter(
    ({ sent }) => different(sent, (row) => row.client.user_agent) === 2,
  );
  expect(shared.length / victims.length).toBeGreaterThan(0.7);
});

test('a monitor asks a few things again and again', () => {
  for (const { sent } of groupsOf('drift_monitor').flat()) {
    expect(different(sent, (row) => row.request.messages[0]?.content ?? '')).toBeLessThan(16);
  }
});

test('red teams are refused often', () => {
  const members = groupsOf('safety_lab').flat();
  const sent = members.flatMap((member) => member.sent);
  const refused = sent.filter((row) => row.response?.refused).length;
  expect(refused / sent.length).toBeGreaterThan(0.3);
});

test('review bots come from a new address for each run, all of one organisation', () => {
  for (const group of groupsOf('review_bot')) {
    const sent = group.flatMap((member) => member.sent);
    expect(different(sent, (row) => row.client.ip)).toBeGreaterThan(20);
    expect(new Set(group.map(({ account }) => account.organization_id)).size).toBe(1);
  }
});

test('one login of an agency is used on several devices', () => {
  const logins = groupsOf('agency').flat();
  const several = logins.filter(({ sent }) => different(sent, (row) => row.client.user_agent) > 1);
  expect(several.length).toBeGreaterThan(logins.length / 4);
});

test('some honest firms have an agreement on file, and some have not', () => {
  for (const id of ['synthetic_data', 'safety_lab']) {
    const agreed = groupsOf(id).map((group) => group.some(({ account }) => account.authorised_use));
    expect(agreed, id).toContain(false);
  }
  const any = [...accounts.values()].filter((account) => account.authorised_use);
  expect(any.length).toBeGreaterThan(0);
});

test('on the day of a release the rush turns to the new model at once', () => {
  const released = (
    JSON.parse(readFileSync(world.calendarPath, 'utf8')) as { releases: { at: string }[] }
  ).releases[0]?.at as string;
  const after = new Date(Date.parse(released) + 86_400_000).toISOString();
  const sent = groupsOf('launch_rush')
    .flat()
    .flatMap((member) => member.sent);
  const rush = sent.filter((row) => row.timestamp >= released && row.timestamp < after).length;
  // An even share of one day in three weeks would be a twentieth.
  expect(rush / sent.length).toBeGreaterThan(0.2);
});
