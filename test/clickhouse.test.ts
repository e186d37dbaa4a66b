/** The servers that other tests run on are real and form a cluster. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CLUSTER, type Servers, startServers, whyNoServers } from './clickhouse.ts';

const missing = whyNoServers();

describe.skipIf(missing !== undefined)(
  `two servers${missing ? ` (skipped: ${missing})` : ''}`,
  () => {
    let servers: Servers;
    beforeAll(async () => {
      servers = await startServers(2);
    });
    afterAll(() => servers.stop());

    test('answer as the version of the embedded engine', async () => {
      expect(await servers.ask(0, 'SELECT version()')).toMatch(/^26\.7\./);
      expect(await servers.ask(1, 'SELECT version()')).toMatch(/^26\.7\./);
    });

    test('see each other as two shards', async () => {
      expect(await servers.ask(0, `SELECT count() FROM cluster('${CLUSTER}', system.one)`)).toBe(
        '2',
      );
      expect(await servers.ask(1, `SELECT count() FROM cluster('${CLUSTER}', system.one)`)).toBe(
        '2',
      );
    });
  },
);
