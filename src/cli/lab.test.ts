import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { typical } from '../report/fixture.ts';
import { shell } from './shell.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'stillwatch-lab-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('score says in two lines what was found and what was named wrongly, then shows it in tables', async () => {
  const { report } = typical();
  const guilty = report.campaigns[0]?.accounts.map((account) => account.account_id) ?? [];
  const innocent = report.campaigns[1]?.accounts.map((account) => account.account_id) ?? [];
  writeFileSync(join(folder, 'report.json'), JSON.stringify(report));
  writeFileSync(
    join(folder, 'truth.json'),
    JSON.stringify({
      campaigns: [real('fixed_prompt', guilty), real('judge_cleaner', ['x'])],
      groups: [{ look_alike: 'viral_prompt', class: 'H26', accounts: innocent }],
    }),
  );
  const { out } = await shell(
    'lab',
    'score',
    '--report',
    join(folder, 'report.json'),
    '--truth',
    join(folder, 'truth.json'),
  );
  const lines = out.trimEnd().split('\n');
  expect(lines.slice(0, 2)).toEqual([
    'Found 1 of 2 true campaigns (more than half of the accounts), 97% of their 38 accounts.',
    'Of 205 accounts named as distilling, 18% are; 1 of 1 innocent look-alike touched: viral prompt.',
  ]);
  expect(out).toMatch(/\n {2}fixed_prompt +37 +1\.00 +1\.00 +1\.00 +1 +distillation +no\n/);
  expect(out).toMatch(/\n {2}judge_cleaner +1 +0\.00 .* not found +no\n/);
  expect(out).toMatch(/\n {2}H26 +168 +168 +100% +viral_prompt\n/);
  expect(out).toMatch(/\nConfidence of accused campaigns.*\n +stated +count +mean +right\n/);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
});

function real(profile: string, accounts: string[]) {
  return {
    id: `true-${profile}`,
    profile,
    family: profile,
    label: 'distillation',
    evasion: 0,
    accounts,
    exchanges: {},
    extraction_exchanges: {},
    capabilities: { coding: 1 },
    techniques: { cot_elicitation: 1 },
  };
}

test('bench draws files of results, and says where', async () => {
  const results = join(folder, 'results');
  const page = join(folder, 'bench.html');
  const machine = { engine: 'chdb', cpu: 'A processor', cores: 2, memory_gb: 8 };
  const run = { part: 'order', at: '2026-11-25T02:00:00Z', version: '1', machine, results: {} };
  mkdirSync(results);
  writeFileSync(join(results, 'order.json'), JSON.stringify(run));
  const written = await shell('lab', 'bench', '--results', results, '--out', page);
  expect(written).toMatchObject({ status: 0, out: `${page}\n` });
  expect(readFileSync(page, 'utf8')).toContain('<code>order</code>');
  const refused = await shell('lab', 'bench', '--results', results, '--out', folder);
  expect(refused).toMatchObject({ status: 2, out: '' });
  expect(refused.err).toContain('[output-not-writable]');
});

test('a file that is no report is refused', async () => {
  const path = join(folder, 'broken.json');
  writeFileSync(path, '{"campaigns": 1}');
  const { status, err } = await shell('lab', 'score', '--report', path, '--truth', path);
  expect([status, err]).toEqual([3, expect.stringContaining('[input-unreadable]')]);
});
