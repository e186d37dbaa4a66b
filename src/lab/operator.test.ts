import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Evasion, makeWorld } from './index.ts';

const home = mkdtempSync(join(tmpdir(), 'lab-operator-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

interface Line {
  account_id: string;
  payment_fingerprint?: string;
  signup_device_id?: string;
  client?: { ip: string };
  request?: { messages: { content: string }[]; system?: string };
  timestamp?: string;
}

/** What one campaign of sixty accounts shows at a level of evasion. */
async function campaign(evasion: Evasion) {
  const world = await makeWorld({
    out: join(home, `e${evasion}`),
    seed: 9,
    accounts: 300,
    exchanges: 6000,
    days: 10,
    campaigns: [{ profile: 'low_and_slow', share: 0.2 }],
    lookAlikes: [],
    evasion,
  });
  const mine = new Set(world.truth.campaigns[0]?.accounts);
  const lines = (path: string) =>
    readFileSync(path, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line)
      .filter(({ account_id }) => mine.has(account_id));
  const accounts = lines(world.accountsPath);
  const exchanges = lines(world.exchangesPath);
  const distinct = (values: (string | undefined)[]) => new Set(values.filter(Boolean)).size;
  const paying = accounts.filter(({ payment_fingerprint }) => payment_fingerprint);
  const truth = world.truth.campaigns[0];
  const total = (counts: Readonly<Record<string, number>> = {}) =>
    Object.values(counts).reduce((sum, count) => sum + count, 0);
  return {
    cardsPerPayer: distinct(accounts.map((one) => one.payment_fingerprint)) / paying.length,
    devices: distinct(accounts.map((one) => one.signup_device_id)),
    addresses: distinct(exchanges.map((one) => one.client?.ip)),
    ends: distinct(exchanges.map((one) => one.request?.messages[0]?.content.slice(-60))),
    accounts: accounts.length,
    each: total(truth?.extraction_exchanges) / accounts.length,
    extracting: total(truth?.extraction_exchanges) / total(truth?.exchanges),
  };
}

test('careless operators share cards, devices and addresses', async () => {
  const seen = await campaign(0);
  expect(seen.cardsPerPayer).toBeLessThan(0.4);
  expect(seen.devices).toBeLessThan(20);
  expect(seen.addresses).toBeLessThan(20);
});

test('at level 1 every account has an address of its own, and still shares cards', async () => {
  const seen = await campaign(1);
  expect(seen.addresses).toBeGreaterThanOrEqual(55);
  expect(seen.cardsPerPayer).toBeLessThan(0.4);
});

test('at level 2 cards and devices are unique too', async () => {
  const seen = await campaign(2);
  expect(seen.cardsPerPayer).toBe(1);
  expect(seen.devices).toBeGreaterThan(50);
});

test('at level 3 the template comes in several wordings', async () => {
  const [one, many] = [await campaign(2), await campaign(3)];
  expect(many.ends).toBeGreaterThan(one.ends + 3);
});

test('at level 4 four exchanges in five are cover', async () => {
  const seen = await campaign(4);
  expect(seen.extracting).toBeGreaterThan(0.08);
  expect(seen.extracting).toBeLessThan(0.32);
});

test('at level 5 four times the accounts extract about four answers each, and the cover stays', async () => {
  const seen = await campaign(5);
  expect(seen.accounts).toBe(240);
  expect(seen.each).toBeGreaterThan(3.4);
  expect(seen.each).toBeLessThan(4.6);
  expect(seen.extracting).toBeLessThan(0.25);
});
