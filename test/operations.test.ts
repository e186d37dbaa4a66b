/** The statements of docs/operations.md, tried on real servers. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clusterStep, SHARDS } from '../src/engine/cluster.ts';
import type { Step } from '../src/engine/engine.ts';
import { type Engine, migrate, openServer, readSqlFolder, runStep } from '../src/engine/index.ts';
import { GRANTS, type Servers, startServers, whyNoServers } from './clickhouse.ts';
import { ROOT } from './repository.ts';

const TEXT = readFileSync(join(ROOT, 'docs/operations.md'), 'utf8');

/** Statements of the block that stands behind `<!-- name -->`. */
function statements(name: string): string[] {
  const [, block = ''] =
    new RegExp(`<!-- ${name} -->\\s*\`\`\`sql\\n([^\`]*)\`\`\``).exec(TEXT) ?? [];
  expect(block, name).not.toBe('');
  return block.split(';\n').filter((statement) => statement.trim() !== '');
}

test('the rights are those that the user of the tests has', () => {
  const tested = GRANTS.filter((grant) => !grant.includes('stillwatch.*'));
  expect(statements('grants')).toEqual(tested.map((grant) => `${grant} TO stillwatch`));
});

test('the steps that lie apart, and who makes them, are those of the table', async () => {
  const steps: Step[] = [];
  const engine = { build: async (step: Step) => void steps.push(step) } as unknown as Engine;
  for (const room of ['features', 'linking', 'campaigns']) {
    const files = readSqlFolder(import.meta.url, `../src/${room}`);
    for (const file of files.filter(({ header }) => 'shard' in header)) await runStep(engine, file);
  }
  const shards = new Map([
    ...SHARDS,
    ...steps.map(({ name, shard = '' }) => [name, shard] as const),
  ]);
  const rows = steps.map((step) => {
    const plan = clusterStep(step, shards, { name: 'all', database: 'logs' });
    const maker = plan?.first === undefined ? 'each node' : 'the first node';
    return [`\`${step.name}\``, `\`${step.shard}\``, maker];
  });
  const [, , ...told] = /<!-- apart -->\s*((?:\|.*\n)+)/.exec(TEXT)?.[1]?.trim().split('\n') ?? [];
  expect(
    told.map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    ),
  ).toEqual(rows.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)));
});

const missing = whyNoServers();

describe.skipIf(missing !== undefined).each([
  ['one server', 1],
  ['two servers', 2],
])(`%s${missing ? ` (skipped: ${missing})` : ''}`, (_, count) => {
  const scratch = mkdtempSync(join(tmpdir(), 'stillwatch-operations-'));
  let servers: Servers;
  const nodes = [...Array(count).keys()];

  async function withEngine<T>(work: (engine: Engine) => Promise<T>): Promise<T> {
    const engine = await openServer({ address: servers.url('logs'), scratch });
    try {
      return await work(engine);
    } finally {
      await engine.close();
    }
  }

  /** On every node, by a user that may do everything; back-ups of the nodes lie in one directory here. */
  async function everywhere(name: string): Promise<void> {
    for (const node of nodes) {
      for (const statement of statements(name)) {
        const answer = await servers.ask(node, statement.replace('monday', `monday-${node}`));
        expect(answer, statement).not.toMatch(/Exception/);
      }
    }
  }

  const kept = (engine: Engine) =>
    engine.rows('SELECT count() AS n, toString(sum(sipHash64(tuple(*)))) AS hash FROM exchanges');

  beforeAll(async () => {
    servers = await startServers(count);
    await withEngine(async (engine) => {
      await migrate(engine);
      const now = Date.now();
      await engine.insert(
        'exchanges',
        Array.from({ length: 100 }, (__, n) => ({
          id: `r${n}`,
          batch: 1,
          account_id: `a${n % 7}`,
          at: new Date(now - n * 24 * 60 * 60 * 1000).toISOString(),
        })),
      );
    });
  });
  afterAll(() => {
    servers.stop();
    rmSync(scratch, { recursive: true, force: true });
  });

  test('give back what was backed up', async () => {
    const before = await withEngine(kept);
    expect(before).toMatchObject([{ n: 100 }]);
    await everywhere('backup');
    await withEngine((engine) => engine.change('exchanges', (table) => `TRUNCATE TABLE ${table}`));
    await everywhere('restore');
    expect(await withEngine(kept)).toEqual(before);
  });

  test('remove what is older than the days that were named', async () => {
    await everywhere(count === 1 ? 'ttl: one server' : 'ttl: cluster');
    const stored = count === 1 ? 'exchanges' : 'exchanges_local';
    for (const node of nodes) await servers.ask(node, `OPTIMIZE TABLE logs.${stored} FINAL`);
    expect(await withEngine(kept)).toMatchObject([{ n: 90 }]);
    // A store with another TTL is still one that this version knows.
    await withEngine(migrate);
  });

  test('lets the writer’s place be freed', async () => {
    await withEngine(async (engine) => {
      await everywhere('unlock');
      await expect(engine.run('SELECT 1')).rejects.toMatchObject({ code: 'store-locked' });
    });
  });
});
