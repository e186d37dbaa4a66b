/** A scan gives the same bytes wherever its store is: in this process, on one server, on a cluster. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { shell } from '../src/cli/shell.fixture.ts';
import { makeWorld, type World } from '../src/lab/index.ts';
import type { Report } from '../src/report/index.ts';
import { scan } from '../src/scan.ts';
import { type Servers, startServers, whyNoServers } from './clickhouse.ts';
import { found } from './scan-files.ts';

// Three engines at once on whatever machine the tests run on.
vi.setConfig({ testTimeout: 400_000, hookTimeout: 400_000 });

const missing = whyNoServers();
const home = mkdtempSync(join(tmpdir(), 'stillwatch-engines-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe.skipIf(missing !== undefined)(`engines${missing ? ` (skipped: ${missing})` : ''}`, () => {
  let world: World;
  /** A log that repeats some of the world's exchanges, and a line that cannot be used; links that a provider knows. */
  const repeated = join(home, 'repeated.jsonl');
  const links = join(home, 'links.csv');
  const data = join(home, 'store');
  let embedded: Report;
  /** An account that the report does not list. */
  let lone: string;

  async function scanned(engine?: string): Promise<Report> {
    const { report } = await scan({
      exchanges: [world.exchangesPath, repeated],
      accounts: [world.accountsPath],
      signals: [links],
      calendar: world.calendarPath,
      ...(engine === undefined ? { data } : { engine }),
    });
    return report;
  }

  /** The report when links that are known already are added to a copy of the embedded store. */
  let appended: Report | undefined;
  async function appendedTo(): Promise<Report> {
    const more = join(home, 'more');
    cpSync(data, more, { recursive: true });
    appended = (await scan({ signals: [links], append: true, data: more })).report;
    return appended;
  }

  beforeAll(async () => {
    world = await makeWorld({
      out: join(home, 'world'),
      seed: 2,
      accounts: 200,
      exchanges: 2000,
      days: 10,
      campaigns: [{ profile: 'templated_generation', share: 0.08, evasion: 0 }],
    });
    const lines = readFileSync(world.exchangesPath, 'utf8').split('\n');
    writeFileSync(repeated, [...lines.slice(0, 150), 'no record', ''].join('\n'));
    const accounts = lines.slice(0, 4).map((line) => JSON.parse(line).account_id as string);
    writeFileSync(
      links,
      ['account_id,kind,key', ...accounts.map((id) => `${id},desk,k1`)].join('\n'),
    );
    embedded = await scanned();
    expect(embedded.campaigns.length).toBeGreaterThan(0);
    lone = accounts.find((id) => embedded.accounts.every((row) => row.account_id !== id)) ?? '';
  });

  describe.each([
    ['one server', 1],
    ['two servers', 2],
  ])('%s', (_, count) => {
    let servers: Servers;
    beforeAll(async () => {
      servers = await startServers(count);
    });
    afterAll(() => servers.stop());

    test('gives the campaigns and accounts of the embedded engine, byte for byte', async () => {
      const served = await scanned(servers.url('stillwatch'));
      expect(served.engine).toMatch(/^clickhouse 26\./);
      expect(found(served)).toBe(found(embedded));
      expect(served.input).toEqual(embedded.input);
    });

    test('explains accounts and campaigns in the same words', async () => {
      const [campaign] = embedded.campaigns;
      const members = embedded.accounts.filter((account) => account.campaign !== null);
      for (const id of [campaign?.id ?? '', members[0]?.account_id ?? '', lone]) {
        const there = await shell('explain', id, '--json', '--engine', servers.url('stillwatch'));
        expect(there.status).toBe(0);
        expect(there).toEqual(await shell('explain', id, '--json', '--data', data));
      }
    });

    test.runIf(count > 1)('gives them again when it replaces what is stored there', async () => {
      expect(found(await scanned(servers.url('stillwatch')))).toBe(found(embedded));
    });

    test('goes on there where a copied data directory ended, byte for byte', async () => {
      const engine = servers.url('logs');
      const copy = () => shell('store', 'copy', '--data', data, '--engine', engine);
      const copied = await copy();
      expect(copied.err).toBe('');
      expect(copied.out).toMatch(/^exchanges +2,150 rows$/m);
      const [account] = embedded.accounts;
      for (const id of [embedded.campaigns[0]?.id ?? '', account?.account_id ?? '', lone]) {
        const explained = await shell('explain', id, '--json', '--engine', engine);
        expect(explained).toEqual(await shell('explain', id, '--json', '--data', data));
      }
      expect(await copy()).toMatchObject({
        status: 2,
        err: expect.stringContaining('[store-not-empty]'),
      });
      // What a copy leaves that was stopped before its end.
      await servers.ask(0, 'TRUNCATE TABLE logs.batches');
      expect((await copy()).err).toBe('');
      const { report } = await scan({ signals: [links], append: true, engine });
      expect(found(report)).toBe(found(appended ?? (await appendedTo())));
    });

    test.runIf(count > 1)('keeps accounts apart by node, and keys by key', async () => {
      for (const [table, shard] of [
        ['exchanges', 'cityHash64(account_id)'],
        ['accounts', 'cityHash64(account_id)'],
        ['int_duplicates', 'id_hash'],
        ['int_merged', 'cityHash64(account_id)'],
        ['int_traffic', 'cityHash64(account_id)'],
        ['int_keys', 'token'],
        ['int_postings', 'token'],
        ['int_shingles', 'anchor'],
        ['int_phrases', 'anchor'],
        ['int_holdings', 'cityHash64(account_id)'],
        ['int_formed', 'cityHash64(account_id)'],
      ]) {
        for (const node of [0, 1]) {
          const shards = `SELECT arraySort(groupUniqArray(${shard} % 2)) FROM stillwatch.${table}`;
          expect(await servers.ask(node, `${shards}_local`), table).toBe(`[${node}]`);
          expect(await servers.ask(node, shards), table).toBe('[0,1]');
        }
      }
    });
  });
});
