/** A scan gives the same bytes wherever its store is: in this process, on one server, on a cluster. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeWorld, type World } from '../src/lab/index.ts';
import type { Report } from '../src/report/index.ts';
import { scan } from '../src/scan.ts';
import { type Servers, startServers, whyNoServers } from './clickhouse.ts';

const missing = whyNoServers();
const home = mkdtempSync(join(tmpdir(), 'stillwatch-engines-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe.skipIf(missing !== undefined)(`engines${missing ? ` (skipped: ${missing})` : ''}`, () => {
  let world: World;
  let embedded: Report;

  async function scanned(engine?: string): Promise<Report> {
    const { report } = await scan({
      exchanges: [world.exchangesPath],
      accounts: [world.accountsPath],
      calendar: world.calendarPath,
      ...(engine === undefined ? { data: null } : { engine }),
    });
    return report;
  }

  const bytes = ({ campaigns, accounts }: Report) => JSON.stringify({ campaigns, accounts });

  beforeAll(async () => {
    world = await makeWorld({
      out: join(home, 'world'),
      seed: 1,
      accounts: 300,
      exchanges: 3500,
      days: 10,
      campaigns: [{ profile: 'templated_generation', share: 0.08, evasion: 0 }],
    });
    embedded = await scanned();
    expect(embedded.campaigns.length).toBeGreaterThan(0);
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
      expect(bytes(served)).toBe(bytes(embedded));
      expect(served.input).toEqual(embedded.input);
    });
  });
});
