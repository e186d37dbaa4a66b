import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore, type Store } from '../../../test/store.ts';
import { migrate } from '../../engine/index.ts';
import { buildFeatures } from '../../features/index.ts';
import { ingest } from '../../ingest/index.ts';
import { makeWorld, type World } from '../index.ts';
import { listBaselines, runBaselines } from './index.ts';

const home = mkdtempSync(join(tmpdir(), 'lab-baselines-'));
let store: Store;
let world: World;
beforeAll(async () => {
  store = await openStore();
  world = await makeWorld({ out: join(home, 'world'), seed: 7, accounts: 600, exchanges: 9000 });
  const spool = join(home, 'spool');
  mkdirSync(spool);
  await migrate(store.engine);
  await ingest(store.engine, {
    exchanges: [world.exchangesPath],
    accounts: [world.accountsPath],
    signals: [],
    keepText: true,
    now: new Date('2030-01-01'),
    spool,
  });
  await buildFeatures(store.engine);
});
afterAll(async () => {
  await store.remove();
  rmSync(home, { recursive: true, force: true });
});

test('every file of the folder is a baseline under its own name, with its source and a threshold', async () => {
  const all = await listBaselines();
  const files = readdirSync(new URL('./methods/', import.meta.url))
    .filter((name) => !name.includes('.test.'))
    .sort();
  expect(all.map(({ id }) => `${id}.ts`)).toEqual(files);
  for (const { id, source, rule, threshold } of all) {
    expect(source, id).toMatch(/\.$/);
    expect(rule, id).toMatch(/\w/);
    expect(Number.isFinite(threshold), id).toBe(true);
  }
});

test('all run on one world, and the best threshold is never worse than the default', async () => {
  const runs = await runBaselines(store.engine, world.truth);
  expect(runs.map(({ id }) => id)).toEqual((await listBaselines()).map(({ id }) => id));
  for (const { id, default: usual, best, curve, peak_bytes } of runs) {
    expect(best.f1, id).toBeGreaterThanOrEqual(usual.f1);
    expect(best.f1, id).toBeGreaterThan(0);
    const recalls = curve.map(({ recall }) => recall);
    expect(recalls, id).toEqual([...recalls].sort((x, y) => x - y));
    expect(peak_bytes).toBeGreaterThan(1e7);
  }
  // The plain ones see a campaign that shares what it should not.
  const best = Object.fromEntries(runs.map((run) => [run.id, run.best]));
  expect(best['shared_identifiers']?.recall).toBeGreaterThan(0.5);
  expect(best['fraudar']?.f1).toBeGreaterThan(best['template_minhash']?.f1 ?? 1);
});

test('the same world gives the same scores', async () => {
  const ids = (await listBaselines()).map(({ id }) => id);
  const measured = async () =>
    (await runBaselines(store.engine, world.truth, ids)).map(
      ({ seconds: _, peak_bytes: __, ...run }) => run,
    );
  expect(await measured()).toEqual(await measured());
});
