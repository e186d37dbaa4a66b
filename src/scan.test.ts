/** Whole scans of a small made log: what is missing from it is named, and what is left is still found. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Exchange, jsonLines, PLANTED, plantedWorld } from '../test/planted.ts';
import type { Report } from './report/index.ts';
import { type ScanOptions, scan } from './scan.ts';

let folder: string;
/** With everything given. */
let whole: Report;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stillwatch-scan-'));
  whole = await scanned({
    exchanges: written('all.jsonl', WORLD.exchanges),
    accounts: written('accounts.jsonl', WORLD.accounts),
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

const WORLD = plantedWorld();

function written(name: string, rows: readonly object[]): string[] {
  const path = join(folder, name);
  writeFileSync(path, jsonLines(rows as Exchange[]));
  return [path];
}
async function scanned(options: ScanOptions): Promise<Report> {
  const now = new Date('2026-04-01T00:00:00Z');
  const { report } = await scan({ ...options, data: join(folder, 'store'), now });
  return report;
}
const without = (...fields: (keyof Exchange)[]) =>
  WORLD.exchanges.map((exchange) =>
    Object.fromEntries(Object.entries(exchange).filter(([key]) => !fields.includes(key))),
  );
const members = (report: Report) =>
  report.campaigns.map(({ accounts }) => accounts.map((account) => account.account_id).sort());
const verdicts = (report: Report) => report.campaigns.map(({ verdict }) => verdict);
const gaps = (report: Report) => report.gaps.join('\n');

test('with everything given, the planted network is distilling and nobody else is accused', () => {
  expect(whole.input).toMatchObject({ exchanges: WORLD.exchanges.length, rejected: 0 });
  expect(members(whole)).toEqual([PLANTED]);
  expect(verdicts(whole)).toEqual(['distillation']);
  expect(gaps(whole)).not.toMatch(/No accounts|holds no requests|addresses/);
});

test('the same lines cut into files in another way, some of them twice, give the same bytes', async () => {
  const { exchanges, accounts } = WORLD;
  const back = [...exchanges].reverse();
  const half = back.filter((_, i) => i % 2 === 0);
  const rest = back.filter((_, i) => i % 2 === 1);
  const turned = await scanned({
    exchanges: [
      ...written('z-half.jsonl', half),
      ...written('a-rest.jsonl', [...rest, ...half.slice(0, 200)]),
    ],
    accounts: written('turned.jsonl', [...accounts].reverse()),
  });
  expect(turned.input).toMatchObject({ exchanges: exchanges.length, duplicates: 200 });
  expect(JSON.stringify(turned.campaigns)).toBe(JSON.stringify(whole.campaigns));
  expect(JSON.stringify(turned.accounts)).toBe(JSON.stringify(whole.accounts));
});

test('the same people without the network give no campaign', async () => {
  const world = plantedWorld({ planted: false });
  const report = await scanned({
    exchanges: written('people.jsonl', world.exchanges),
    accounts: written('people-accounts.jsonl', world.accounts),
  });
  expect(report.campaigns).toEqual([]);
  expect(report.accounts).toEqual([]);
});

// Nobody knows how old the accounts are, so they may be users of one platform: decision 0004.
test('without an accounts file the group is found by what is left', async () => {
  const report = await scanned({ exchanges: written('all.jsonl', WORLD.exchanges) });
  expect(gaps(report)).toContain('No accounts were described');
  expect(members(report)).toEqual([PLANTED]);
  expect(verdicts(report)).toEqual(['distillation']);
});

test('without client fields, wording and payment still tell', async () => {
  const report = await scanned({
    exchanges: written('no-client.jsonl', without('client')),
    accounts: written('accounts.jsonl', WORLD.accounts),
  });
  expect(gaps(report)).toContain('No client addresses were given');
  expect(gaps(report)).toContain('No client fingerprints or user agents were given');
  expect(members(report)).toEqual([PLANTED]);
  expect(verdicts(report)).toEqual(['distillation']);
});

test('without content, the network is still found, and nothing is said of what it took', async () => {
  const report = await scanned({
    exchanges: written('no-content.jsonl', without('request', 'response')),
    accounts: written('accounts.jsonl', WORLD.accounts),
  });
  expect(gaps(report)).toContain('The log holds no requests');
  expect(report.input.without_content).toBe(WORLD.exchanges.length);
  expect(members(report)).toEqual([PLANTED]);
  expect(verdicts(report)).toEqual(['coordinated']);
  expect(report.campaigns[0]).toMatchObject({
    extraction: 0,
    family: 'none',
    templates: [],
    exchanges: { extraction: 0 },
  });
});

describe('from signals alone, tied accounts are coordinated and never more', () => {
  const OTHERS = Array.from({ length: 2000 }, (_, i) => ({
    account_id: `other-${i}`,
    kind: 'device-farm',
    key: `farm-${i >> 1}`,
  }));
  const keys = (kind: string) => PLANTED.map((account_id) => ({ account_id, kind, key: 'k' }));

  async function coordinated(links: readonly object[]) {
    const report = await scanned({ signals: written('signals.jsonl', [...OTHERS, ...links]) });
    expect(gaps(report)).toContain('No exchanges were given');
    expect(report.input.accounts_seen).toBe(OTHERS.length + PLANTED.length);
    expect(members(report)).toEqual([PLANTED]);
    expect(verdicts(report)).toEqual(['coordinated']);
    expect(report.campaigns[0]).toMatchObject({ extraction: 0, exchanges: { total: 0 } });
  }

  test('by keys of two kinds', () => coordinated([...keys('device-farm'), ...keys('mule')]));

  test('a list of suspects alone, and it is said that there was nobody to compare them with', async () => {
    const report = await scanned({ signals: written('suspects.jsonl', keys('device-farm')) });
    expect(gaps(report)).toContain('a list of suspects has nobody to compare them with');
    expect(members(report)).toEqual([PLANTED]);
    expect(verdicts(report)).toEqual(['coordinated']);
  });

  test('by a key of one kind and ties of two accounts each', () => {
    const [first, ...rest] = PLANTED;
    const ties = rest.map((other_account_id) => ({
      account_id: first,
      other_account_id,
      kind: 'support-case',
    }));
    return coordinated([...keys('device-farm'), ...ties]);
  });
});

test('what cannot be written is said before anything is read', async () => {
  const file = written('not-a-directory', []).join('');
  const exchanges = [join(folder, 'never-read.jsonl')];
  await expect(scan({ exchanges, data: file })).rejects.toMatchObject({
    code: 'data-not-writable',
    exit: 2,
  });
  await expect(scan({ exchanges, data: null, out: file })).rejects.toMatchObject({
    code: 'output-not-writable',
  });
});

test('lines that could not be used are written beside the report, and gone with the next report that has none', async () => {
  const out = join(folder, 'new', 'out');
  const broken = written('broken.jsonl', [...WORLD.exchanges.slice(0, 40), { id: 'x' }]);
  const report = await scanned({ exchanges: broken, out });
  expect(report.input).toMatchObject({ exchanges: 40, rejected: 1 });
  expect(readFileSync(join(out, 'rejected.jsonl'), 'utf8')).toContain('"line":41');
  await scanned({ exchanges: written('mended.jsonl', WORLD.exchanges.slice(0, 40)), out });
  expect(existsSync(join(out, 'rejected.jsonl'))).toBe(false);
});
