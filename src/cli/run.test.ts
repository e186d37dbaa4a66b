import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { openEmbedded } from '../engine/index.ts';
import { StillwatchError } from '../errors.ts';
import { listPresets } from '../lab/index.ts';
import { HOSTILE, quiet, typical } from '../report/fixture.ts';
import type { Progress, ScanOptions } from '../scan.ts';
import { verbs } from './run.ts';
import { shell } from './shell.fixture.ts';

const scan = vi.hoisted(() => vi.fn());
vi.mock('../scan.ts', () => ({ scan }));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stillwatch-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  scan.mockReset().mockResolvedValue(typical());
});

const asked = () => scan.mock.calls[0]?.[0] as ScanOptions;

describe('help', () => {
  test('without a command it teaches', async () => {
    const { status, out, err } = await shell();
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain('stillwatch demo');
  });

  test('every command is listed, and each has examples', async () => {
    expect(await verbs()).toHaveLength(6);
    for (const line of [
      'scan',
      'explain',
      'demo',
      'lab make',
      'lab score',
      'lab bench',
      'doctor',
      'store copy',
      'store prepare',
    ]) {
      const { status, out } = await shell(...line.split(' '), '--help');
      expect(status).toBe(0);
      expect(out).toMatch(/Examples:\n {2}\$ stillwatch /);
    }
  });

  test('the version is that of the package', async () => {
    const { status, out } = await shell('--version');
    expect([status, out.trim()]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+/)]);
  });
});

test('lab make names every preset', async () => {
  const { out } = await shell('lab', 'make', '--help');
  for (const { id } of await listPresets()) expect(out).toContain(id);
});

describe('a failure is one line with code and advice', () => {
  test.each([
    [['scna'], 2, 'usage', "Unknown command 'scna' (Did you mean scan?)."],
    [['scan'], 2, 'usage', 'There is nothing to scan'],
    [['scan', '--exchanges'], 2, 'usage', 'argument missing'],
    [['scan', '--nope'], 2, 'usage', "Unknown option '--nope'"],
    [['scan', 'stray'], 2, 'usage', 'too many arguments'],
    [['scan', '-e', 'a', '--memory', 'lots'], 2, 'option-value', '6GB'],
    [['scan', '-e', 'a', '--max-rejected', '120%'], 2, 'option-value', '5%'],
    [['scan', '-e', 'a', '--no-store', '--append'], 2, 'usage', '--append'],
    [['scan', '-e', 'a', '--no-store', '--since', 'last'], 2, 'usage', '--since'],
    [['scan', '-e', 'a', '--since', 'yesterday'], 2, 'option-value', '2026-10-01T12:00Z'],
    [['scan', '-e', 'a', '--keep-days', '0'], 2, 'option-value', '1 to 36500'],
    [['scan', '-e', 'a', '--no-store', '--data', 'd'], 2, 'usage', '--data'],
    [['scan', '-e', 'a', '--engine', 'x', '--data', 'd'], 2, 'usage', '--engine'],
    [['scan', '-e', 'a', '--engine', 'x', '--no-store'], 2, 'usage', '--engine'],
    [['scan', '-e', 'a', '--config', '/nowhere/x.json'], 2, 'config-invalid', 'configuration'],
    [['explain'], 2, 'usage', 'account-or-campaign'],
    [['store', 'copy', '--data', 'd'], 2, 'usage', '--engine'],
    [
      ['store', 'copy', '--data', '/nowhere/x', '--engine', 'clickhouse://one'],
      2,
      'no-scan-yet',
      '/nowhere/x',
    ],
    [['explain', 'x', '--data', '/nowhere/x'], 2, 'no-scan-yet', '/nowhere/x'],
    [['lab'], 2, 'usage', 'one more word'],
    [['lab', 'make'], 2, 'usage', '--out'],
    [['lab', 'make', '--out', '/dev/null/x'], 2, 'output-not-writable', '/dev/null/x'],
    [['demo', '--out', '/dev/null'], 2, 'output-not-writable', '/dev/null'],
    [['lab', 'make', '--out', 'x', '--evasion', '9'], 2, 'option-value', '0 to 5'],
    [['lab', 'make', '--out', 'x', '--preset', 'jan-2026'], 2, 'option-value', 'feb-2026-150k'],
    [['lab', 'make', '--out', 'x', '--clean', '--campaign', 'hydra'], 2, 'usage', '--campaign'],
    [['lab', 'make', '--out', 'x', '--campaign', 'hydra:lots'], 2, 'option-value', 'share'],
    [
      ['lab', 'score', '--report', '/nowhere/r', '--truth', '/nowhere/t'],
      3,
      'input-not-found',
      '/nowhere/r',
    ],
  ])('%j', async (argv, status, code, said) => {
    const result = await shell(...argv);
    expect(result).toMatchObject({ status, out: '' });
    expect(result.err).toMatch(/^stillwatch: [^\n]+\.\n$/);
    expect(result.err).toContain(`[${code}]`);
    expect(result.err.toLowerCase()).toContain(said.toLowerCase());
  });

  test('of the scan keeps its own exit status', async () => {
    scan.mockRejectedValue(new StillwatchError('nothing-usable', 'No line could be used.'));
    const { status, err } = await shell('scan', '-e', 'a');
    expect(status).toBe(4);
    expect(err).toMatch(/^stillwatch: No line could be used\. \[nothing-usable\] [^\n]+\n$/);
  });

  test('unforeseen does not show its message or its stack', async () => {
    scan.mockRejectedValue(new TypeError('secret prompt text'));
    const { status, err } = await shell('scan', '-e', 'a');
    expect(status).toBe(1);
    expect(err).toContain('[internal]');
    expect(err).not.toContain('secret');
  });

  test('with hostile words in it steers no terminal', async () => {
    for (const text of HOSTILE.filter((one) => !one.includes('\0'))) {
      const { err } = await shell('explain', text, '--data', join(folder, 'none'));
      expect(err.slice(0, -1)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    }
  });
});

describe('scan', () => {
  test('passes on what it was told', async () => {
    const line =
      'scan -e a.jsonl b.gz -e - -a acc.csv -s l.csv -c cal.json -o out -f litellm -d dir --append --since 2026-03-01 --keep-days 30 --keep-text --memory 2GiB --max-rejected 2%';
    expect((await shell(...line.split(' '))).status).toBe(0);
    expect(asked()).toMatchObject({
      exchanges: ['a.jsonl', 'b.gz', '-'],
      accounts: ['acc.csv'],
      signals: ['l.csv'],
      calendar: 'cal.json',
      out: 'out',
      format: 'litellm',
      data: 'dir',
      append: true,
      since: new Date('2026-03-01'),
      keepDays: 30,
      keepText: true,
      memory: 2 ** 31,
      maxRejected: 0.02,
    });
  });

  test('keeps its data in .stillwatch, or nothing at all', async () => {
    await shell('scan', '-e', 'a');
    expect(asked().data).toBe('.stillwatch');
    scan.mockClear();
    await shell('scan', '-e', 'a', '--no-store');
    expect(asked().data).toBeNull();
  });

  test('passes on the address of an engine, from the command line or a file', async () => {
    await shell('scan', '-e', 'a', '--engine', 'clickhouse://one/logs');
    expect(asked()).toMatchObject({ engine: 'clickhouse://one/logs' });
    scan.mockClear();
    const config = join(folder, 'engine.json');
    writeFileSync(config, JSON.stringify({ engine: 'clickhouse://two/logs' }));
    await shell('scan', '-e', 'a', '--config', config);
    expect(asked()).toMatchObject({ engine: 'clickhouse://two/logs' });
  });

  test('takes address and password from the environment, unless a directory is named', async () => {
    vi.stubEnv('STILLWATCH_ENGINE', 'clickhouse://ann@one/logs');
    vi.stubEnv('CLICKHOUSE_PASSWORD', 'p@ss');
    await shell('scan', '-e', 'a');
    expect(asked()).toMatchObject({ engine: 'clickhouse://ann:p%40ss@one/logs' });
    scan.mockClear();
    await shell('scan', '-e', 'a', '--data', 'd');
    expect(asked()).not.toHaveProperty('engine');
    vi.unstubAllEnvs();
  });

  test('reads options from a file, and the command line wins', async () => {
    const config = join(folder, 'options.json');
    writeFileSync(
      config,
      JSON.stringify({ exchanges: ['logs'], maxRejected: 0.3, keepText: true }),
    );
    await shell('scan', '--config', config, '--max-rejected', '0.1');
    expect(asked()).toMatchObject({
      exchanges: [join(folder, 'logs')],
      maxRejected: 0.1,
      keepText: true,
    });
  });

  test('--json prints report.json and nothing else on standard output', async () => {
    const { out } = await shell('scan', '-e', 'a', '--json');
    expect(JSON.parse(out)).toEqual(typical().report);
  });

  test('otherwise prints the findings and says where the report is', async () => {
    const { out } = await shell('scan', '-e', 'a', '--out', 'here/');
    expect(out).toContain('Two networks of accounts appear to be distilling');
    expect(out).toContain(' here/report.html\n');
  });

  test('nothing found is a success', async () => {
    scan.mockResolvedValue(quiet());
    expect(await shell('scan', '-e', 'a')).toMatchObject({ status: 0, err: '' });
  });

  test('progress goes to standard error, a line every few percent', async () => {
    scan.mockImplementation(async ({ onProgress }: ScanOptions) => {
      for (let step = 0; step <= 1000; step += 1) {
        onProgress?.({
          stage: 'read',
          done: step / 1000,
          note: `${step} lines\u001b[31m`,
        } as Progress);
      }
      return quiet();
    });
    const { out, err } = await shell('scan', '-e', 'a', '--json');
    const lines = err.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.length).toBeLessThanOrEqual(21);
    expect(lines[0]).toBe('stillwatch: reading 0% 0 lines‹U+001B›[31m');
    expect(out.startsWith('{')).toBe(true);
  });

  test('temporary files of a scan are gone after it, failed or not', async () => {
    let seen = '';
    scan.mockImplementation(async () => {
      seen = mkdtempSync(join(tmpdir(), 'spool-'));
      throw new StillwatchError('input-empty', 'Nothing.');
    });
    expect((await shell('scan', '-e', 'a')).status).toBe(4);
    expect(seen).not.toBe('');
    expect(existsSync(seen)).toBe(false);
  });
});

describe('explain and doctor on a finished scan', () => {
  const data = () => join(folder, 'data');
  const [view] = typical().views;

  beforeAll(async () => {
    const engine = await openEmbedded({ path: data() });
    await engine.run(
      'CREATE TABLE results (kind String, id String, body String) ENGINE = MergeTree ORDER BY (kind, id)',
    );
    await engine.run(
      'CREATE TABLE int_accounts (account_id String, account_no UInt32) ENGINE = MergeTree ORDER BY account_id',
    );
    await engine.run(
      'CREATE TABLE int_postings (signal String, token UInt64, account_no UInt32) ENGINE = MergeTree ORDER BY token',
    );
    await engine.run(
      'CREATE TABLE cluster_members (cluster UInt32, account_id String) ENGINE = MergeTree ORDER BY cluster',
    );
    await engine.run(
      'CREATE TABLE cluster_tokens (cluster UInt32, signal String, token UInt64, nats Float64) ENGINE = MergeTree ORDER BY cluster',
    );
    await engine.insert('results', [
      { kind: 'campaign', id: view?.campaign.id, body: JSON.stringify(view) },
      {
        kind: 'account',
        id: 'ada',
        body: JSON.stringify({
          account_id: 'ada',
          campaign: view?.campaign.id,
          extraction: 0.8,
          risk: 0.9,
        }),
      },
      {
        kind: 'scan',
        id: 'last',
        body: JSON.stringify({ generated_at: '2026-11-01T08:30:00.000Z' }),
      },
    ]);
    await engine.insert(
      'int_accounts',
      ['ada', 'bob', 'eve'].map((account_id, account_no) => ({ account_id, account_no })),
    );
    await engine.insert('int_postings', [
      ...[0, 1].map((account_no) => ({ signal: 'shared-card', token: 7, account_no })),
      ...[0, 2].map((account_no) => ({ signal: 'mail-shape', token: 9, account_no })),
    ]);
    await engine.insert(
      'cluster_members',
      ['ada', 'bob'].map((account_id) => ({ cluster: 1, account_id })),
    );
    await engine.insert('cluster_tokens', [
      { cluster: 1, signal: 'shared-card', token: 7, nats: 4.2 },
    ]);
    await engine.close();
  });

  test('an account: what links it, what was not counted, what speaks against it', async () => {
    const { status, out } = await shell('explain', 'ada', '--data', data());
    expect(status).toBe(0);
    expect(out).toContain(`In campaign ${view?.campaign.id}. Risk 0.90, extraction 0.80.`);
    expect(out).toMatch(
      /What links it\n +6\.1 bits {2}shared card 07, shared with 1 other account\n/,
    );
    expect(out).toMatch(
      /Seen, but not counted: the rest of the campaign does not share it\n +mail shape 09, .* account\n/,
    );
    expect(out).toContain(`See also: stillwatch explain ${view?.campaign.id} --data ${data()}`);
    expect(out).toContain('What speaks against it\n');
  });

  test('an account that the report does not list is explained as well', async () => {
    const { out } = await shell('explain', 'eve', '--data', data());
    expect(out).toContain('In no campaign. The report does not list it');
    expect(out).toMatch(
      /Seen, but not counted: nothing independent of it ties the same accounts\n +mail shape 09/,
    );
    expect(out).not.toContain('What speaks against it');
  });

  test('a campaign: its story, its evidence and what to do next', async () => {
    const { out } = await shell('explain', view?.campaign.id ?? '', '--data', data());
    expect(out).toContain('37 accounts send one rare instruction');
    expect(out).toContain('Counter-evidence');
    expect(out).toContain('Next: Preserve these logs first.');
  });

  test('as data', async () => {
    const { out } = await shell('explain', view?.campaign.id ?? '', '--data', data(), '--json');
    expect(JSON.parse(out)).toEqual(view);
  });

  test('an id that the scan never saw is a failure that says so', async () => {
    const { status, err } = await shell('explain', 'nobody', '--data', data());
    expect([status, err]).toEqual([2, expect.stringContaining('[unknown-subject]')]);
  });

  test('doctor finds the engine and the last scan', async () => {
    const { status, out } = await shell('doctor', '--data', data());
    expect(status).toBe(0);
    expect(out).toMatch(/^OK {4}engine {5}chdb [\d.]+ opens and answers$/m);
    expect(out).toMatch(/last scan {2}1 Nov 2026, 08:30 UTC/);
  });

  test('doctor fails on a data directory that is a file, and says what to do', async () => {
    const taken = join(folder, 'taken');
    writeFileSync(taken, '');
    const { status, out } = await shell('doctor', '--data', taken);
    expect(status).toBe(1);
    expect(out).toMatch(
      /^FAIL {2}data {7}.* is not a directory\. Name a directory with --data\.$/m,
    );
    expect(readFileSync(taken, 'utf8')).toBe('');
  });
});
