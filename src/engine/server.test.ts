import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PASSWORD, type Servers, startServers, whyNoServers } from '../../test/clickhouse.ts';
import { StillwatchError } from '../errors.ts';
import { STORED, storedName } from './cluster.ts';
import type { Engine } from './engine.ts';
import { isOlder } from './greet.ts';
import { migrate } from './migrate.ts';
import { openServer } from './server.ts';

const scratch = join(tmpdir(), 'stillwatch-never-made');

async function refusal(address: string): Promise<StillwatchError> {
  const error = await openServer({ address, scratch }).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(StillwatchError);
  return error as StillwatchError;
}

/** A server of the given version that answers nothing else. */
async function pretend(version: string): Promise<{ server: Server; host: string }> {
  const server = createServer((_, answer) =>
    answer.end(`${JSON.stringify({ version, there: 1, journal: 1, nodes: 0 })}\n`),
  );
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { server, host: `127.0.0.1:${(server.address() as AddressInfo).port}` };
}

test('a server that is not there is engine-unreachable, and the password stays out of it', async () => {
  const { server, host } = await pretend('');
  await new Promise((closed) => server.close(closed));
  const error = await refusal(`clickhouse://ann:hidden-word@${host}/logs`);
  expect(error).toMatchObject({ code: 'engine-unreachable', exit: 1 });
  expect(inspect(error, { depth: 10 })).not.toContain('hidden-word');
});

test('a host without an address is engine-unreachable', async () => {
  expect(await refusal('clickhouse://nowhere.invalid/logs')).toMatchObject({
    code: 'engine-unreachable',
  });
});

test('a server of an earlier release is engine-version and is told by its number', async () => {
  const { server, host } = await pretend('25.8.1.1-lts');
  const error = await refusal(`clickhouse://${host}/logs`);
  server.close();
  expect(error).toMatchObject({
    code: 'engine-version',
    message: `The ClickHouse server ${host} has version 25.8.1.1.`,
  });
});

test.each([
  ['', 'HTTP'],
  ['?secure=1', 'HTTPS'],
])('whatever else answers is not ClickHouse (%s)', async (options, over) => {
  const server = createServer((_, answer) => answer.writeHead(404).end('<p>Not found'));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const error = await refusal(`clickhouse://ann:hidden-word@${host}/logs${options}`);
  server.close();
  expect(error).toMatchObject({
    code: 'engine-unreachable',
    message: `What is at ${host} does not answer over ${over} as ClickHouse does.`,
  });
  expect(inspect(error, { depth: 10 })).not.toContain('hidden-word');
});

test.each([
  ['26.6.9', true],
  ['25.12', true],
  ['not a version', true],
  ['26.7.2.1', false],
  ['26.10', false],
  ['27.1', false],
])('%s counts as too old: %s', (version, older) => {
  expect(isOlder(version)).toBe(older);
});

const missing = whyNoServers();

describe.skipIf(missing !== undefined)(`a server${missing ? ` (skipped: ${missing})` : ''}`, () => {
  let servers: Servers;
  beforeAll(async () => {
    servers = await startServers(1);
  });
  afterAll(() => servers.stop());

  test('hands rows on without a word of the password in what goes wrong', async () => {
    const path = mkdtempSync(join(tmpdir(), 'stillwatch-scratch-'));
    const engine = await openServer({ address: servers.url('logs'), scratch: path });
    const error = await engine.load('nowhere', 'SELECT 1 AS n').catch((cause: unknown) => cause);
    expect(error).toMatchObject({ code: 'engine-failed' });
    expect(inspect(error, { depth: 10, showHidden: true })).not.toContain(PASSWORD);
    await engine.close();
    rmSync(path, { recursive: true, force: true });
  });

  test('without a Keeper says that it cannot make tables that have copies', async () => {
    const path = mkdtempSync(join(tmpdir(), 'stillwatch-scratch-'));
    const address = `${servers.url('logs')}?replicated=1`;
    const engine = await openServer({ address, scratch: path });
    await expect(migrate(engine)).rejects.toMatchObject({ code: 'engine-replication', exit: 1 });
    await engine.close();
    rmSync(path, { recursive: true, force: true });
  });

  test.each([
    ['of a wrong password', () => servers.url('logs').replace(/:[^/@]*@/, ':hidden-word@')],
    ['of no known user', () => servers.url('logs').replace(/\w+:[^/@]*@/, 'nobody:hidden-word@')],
  ])('refuses a login %s with engine-refused and without the password', async (_, address) => {
    const error = await refusal(address());
    expect(error).toMatchObject({ code: 'engine-refused', exit: 1 });
    expect(inspect(error, { depth: 10 })).not.toContain('hidden-word');
    expect(inspect(error, { depth: 10 })).not.toContain(PASSWORD);
  });
});

describe.skipIf(missing !== undefined)('a cluster', () => {
  let servers: Servers;
  beforeAll(async () => {
    servers = await startServers(2);
  });
  afterAll(() => servers.stop());

  const turned = () => servers.url('logs').replace(/@([^,]+),([^/]+)/, '@$2,$1');

  test('of which the address leaves a node out is refused', async () => {
    const error = await refusal(servers.url('logs').replace(/,[^/]+/, ''));
    expect(error).toMatchObject({
      code: 'option-value',
      message: expect.stringContaining('names 1 hosts, but the server knows 2 nodes'),
    });
  });

  test('that the servers do not know is refused', async () => {
    const error = await refusal(servers.url('logs').replace(/cluster=\w+/, 'cluster=other'));
    expect(error).toMatchObject({
      code: 'option-value',
      message: expect.stringContaining('0 nodes of the cluster other'),
    });
  });

  test('that is named in another order than when its database was made is refused', async () => {
    const path = mkdtempSync(join(tmpdir(), 'stillwatch-scratch-'));
    const engine = await openServer({ address: servers.url('logs'), scratch: path });
    await migrate(engine);
    await engine.close();
    rmSync(path, { recursive: true, force: true });
    expect(await refusal(turned())).toMatchObject({
      code: 'option-value',
      message: expect.stringContaining('that was host 2'),
    });
  });
});

describe.skipIf(missing !== undefined)('a cluster with a Keeper', () => {
  const path = mkdtempSync(join(tmpdir(), 'stillwatch-scratch-'));
  let servers: Servers;
  let engine: Engine;
  beforeAll(async () => {
    servers = await startServers(2, { keeper: true });
    engine = await openServer({ address: `${servers.url('logs')}&replicated=1`, scratch: path });
    await migrate(engine);
  });
  afterAll(async () => {
    await engine.close();
    servers.stop();
    rmSync(path, { recursive: true, force: true });
  });

  test('has every table that keeps rows as one with copies, and those of another shard apart', async () => {
    for (const node of [0, 1]) {
      const made = await servers.ask(
        node,
        "SELECT table, zookeeper_path FROM system.replicas WHERE database = 'logs' ORDER BY table",
      );
      expect(made.split('\n')).toEqual(
        STORED.map(storedName)
          .sort()
          .map((table) => `${table}\t/clickhouse/tables/${node + 1}/logs/${table}`),
      );
    }
  });

  test('says so when a table with copies takes no change', async () => {
    const emptied = engine.change('calendar', (table) => `TRUNCATE TABLE ${table}`);
    await expect(emptied).rejects.toMatchObject({ code: 'engine-replication' });
  });
});
