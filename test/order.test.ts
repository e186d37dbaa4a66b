/** The same log in another order, or scanned twice, gives the same bytes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shuffleLines } from '../src/lab/bench/shuffle.ts';
import { makeWorld, type World } from '../src/lab/index.ts';
import type { Report } from '../src/report/index.ts';
import { scan } from '../src/scan.ts';
import { found } from './scan-files.ts';

const home = mkdtempSync(join(tmpdir(), 'stillwatch-order-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

let world: World;
let first: Report;

async function scanned(exchanges: string, accounts: string): Promise<Report> {
  const { report } = await scan({
    exchanges: [exchanges],
    accounts: [accounts],
    calendar: world.calendarPath,
    data: null,
  });
  return report;
}

beforeAll(async () => {
  world = await makeWorld({
    out: join(home, 'world'),
    seed: 1,
    accounts: 300,
    exchanges: 3500,
    days: 10,
    campaigns: [{ profile: 'templated_generation', share: 0.08, evasion: 0 }],
  });
  first = await scanned(world.exchangesPath, world.accountsPath);
});

test('there is a campaign to compare', () => {
  expect(first.campaigns.length).toBeGreaterThan(0);
  expect(first.accounts.length).toBeGreaterThan(0);
});

test('the same log scanned twice gives the same bytes', async () => {
  const second = await scanned(world.exchangesPath, world.accountsPath);
  expect(found(second)).toBe(found(first));
});

test('the same lines in another order give the same bytes', async () => {
  const exchanges = join(home, 'exchanges.jsonl');
  const accounts = join(home, 'accounts.jsonl');
  shuffleLines(world.exchangesPath, exchanges, 1);
  shuffleLines(world.accountsPath, accounts, 1);
  expect(found(await scanned(exchanges, accounts))).toBe(found(first));
});
