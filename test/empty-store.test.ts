/** On an empty store every signal, step, extraction test and counter-check runs and says nothing. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Engine, migrate, openEmbedded, readSql, runStep } from '../src/engine/index.ts';
import { buildFeatures } from '../src/features/index.ts';

const SIGNALS = [
  'active-hours',
  'active-span',
  'card-bin',
  'client-fingerprint',
  'failover',
  'first-hours',
  'foreign-artifact',
  'mail-domain',
  'mail-shape',
  'phone-prefix',
  'shared-device',
  'shared-ip',
  'shared-mail-hash',
  'shared-payload',
  'shared-payment',
  'shared-phrase',
  'shared-referral',
  'shared-session',
  'shared-signup-device',
  'shared-signup-ip',
  'shared-subnet',
  'shared-system-prompt',
  'shared-tools',
  'signup-burst',
];
const STEPS = [
  'int_accounts',
  'int_duplicates',
  'int_holdings',
  'int_merged',
  'int_phrases',
  'int_shingles',
  'int_traffic',
  'stg_accounts',
  'stg_exchanges',
];
const EXTRACTION = [
  'foreign_reasoning',
  'harvest',
  'pooled_technique',
  'probe',
  'replay',
  'technique',
];
const COUNTER_CHECKS = [
  'agreement',
  'declared-parent',
  'few-payers',
  'education-programme',
  'end-users-named',
  'human-rhythm',
  'one-company',
  'same-questions',
  'tool-using-agent',
  'undescribed',
  'verified-contract',
];

let engine: Engine;
beforeAll(async () => {
  engine = await openEmbedded({ path: join(mkdtempSync(join(tmpdir(), 'stillwatch-')), 'store') });
  await migrate(engine);
  await buildFeatures(engine);
  for (const step of ['int_wordings', 'int_binding', 'int_population', 'ftr_clusters']) {
    await runStep(engine, readSql(import.meta.url, `../src/campaigns/${step}.sql`));
  }
});
afterAll(() => engine.close());

test.each(STEPS)('the step %s makes a table or view without rows', async (id) => {
  const { header } = readSql(import.meta.url, `../src/features/${id}.sql`);
  expect(await engine.rows(`SELECT * FROM ${header['table'] ?? header['view']}`)).toEqual([]);
});
test.each([
  ...SIGNALS.map((id) => `linking/signals/${id}`),
  ...COUNTER_CHECKS.map((id) => `campaigns/counter-checks/${id}`),
  ...EXTRACTION.map((id) => `campaigns/extraction/${id}`),
])('%s finds nothing', async (path) => {
  expect(await engine.rows(readSql(import.meta.url, `../src/${path}.sql`).sql)).toEqual([]);
});
