import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { READER, type Servers, startServers, whyNoServers } from '../../test/clickhouse.ts';
import { shell } from './shell.fixture.ts';

const missing = whyNoServers();

describe.skipIf(missing !== undefined)(
  `explain and doctor of servers${missing ? ` (skipped: ${missing})` : ''}`,
  () => {
    let servers: Servers;
    beforeAll(async () => {
      servers = await startServers(2);
    });
    afterAll(() => servers.stop());

    const doctor = (engine: string) => shell('doctor', '--engine', engine);

    test('explain says that nothing was scanned there, and makes nothing', async () => {
      const { status, err } = await shell('explain', 'ada', '--engine', servers.url('logs'));
      expect([status, err]).toEqual([2, expect.stringContaining('[no-scan-yet]')]);
      expect(await servers.ask(0, "SELECT count() FROM system.databases WHERE name = 'logs'")).toBe(
        '0',
      );
    });

    test('doctor finds each node, its version, the others and the rights', async () => {
      const { status, out } = await doctor(servers.url('logs'));
      expect(out).toMatch(
        /^(OK {4}server {5}127\.0\.0\.1:\d+ runs ClickHouse 26\.[\d.]+, reaches 2 nodes of the cluster, and lets this user scan\n){2}OK {4}last scan {2}none yet$/m,
      );
      expect(status).toBe(0);
    });

    test('doctor says what a user lacks', async () => {
      const { status, out } = await doctor(servers.url('logs', READER));
      expect(out).toMatch(/^FAIL {2}server .* this user may not do there what a scan does\. /m);
      expect(status).toBe(1);
    });

    test('doctor says that a login is refused, and does not quote it', async () => {
      const { status, out } = await doctor(servers.url('logs', 'nobody'));
      expect(out).toMatch(/^FAIL {2}server .* refused this user or password\. Check user/m);
      expect(out).not.toContain('nobody');
      expect(status).toBe(1);
    });

    test('doctor says that an address is none', async () => {
      const { status, out } = await doctor('http://one');
      expect(out).toMatch(/^FAIL {2}server {5}The address of the engine is not of the form/m);
      expect(status).toBe(1);
    });
  },
);
