/** Servers that fail in the middle, and scans that meet: one clear error, nothing corrupted. Children run dist/. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { shell } from '../src/cli/shell.fixture.ts';
import { type Progress, type ScanOptions, scan } from '../src/scan.ts';
import { READER, type Servers, startServers, whyNoServers } from './clickhouse.ts';
import { jsonLines, plantedWorld } from './planted.ts';
import { ROOT } from './repository.ts';
import { found, withoutContent } from './scan-files.ts';

// Three engines at once on whatever machine the tests run on.
vi.setConfig({ testTimeout: 400_000, hookTimeout: 400_000 });

const missing = whyNoServers();
const home = mkdtempSync(join(tmpdir(), 'stillwatch-broken-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe.skipIf(missing !== undefined)(
  `two servers that break${missing ? ` (skipped: ${missing})` : ''}`,
  () => {
    const { exchanges, accounts } = plantedWorld();
    const files = {
      exchanges: join(home, 'exchanges.jsonl'),
      accounts: join(home, 'accounts.jsonl'),
    };
    let servers: Servers;
    let undisturbed: string;

    const options = (): ScanOptions => ({
      exchanges: [files.exchanges],
      accounts: [files.accounts],
      engine: servers.url('logs'),
    });
    const scanned = async () => found((await scan(options())).report);

    /** Scans, and does something once when a stage begins. */
    function disturbed(stage: Progress['stage'], disturb: () => unknown) {
      let done = false;
      return scan({
        ...options(),
        onProgress: (progress) => {
          if (done || progress.stage !== stage) return;
          done = true;
          disturb();
        },
      });
    }

    /** Scans in a process of its own, which is killed when the stage begins. */
    async function killedIn(stage: Progress['stage']): Promise<void> {
      const script = `
        const { scan } = await import(process.env.BUILT);
        await scan({ ...JSON.parse(process.env.OPTIONS), onProgress: ({ stage }) => console.log(stage) });`;
      const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
        env: {
          ...process.env,
          BUILT: join(ROOT, 'dist/index.js'),
          OPTIONS: JSON.stringify(options()),
        },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      createInterface({ input: child.stdout }).on('line', (line) => {
        if (line === stage) child.kill('SIGKILL');
      });
      const [, signal] = await once(child, 'exit');
      expect(signal).toBe('SIGKILL');
    }

    beforeAll(async () => {
      writeFileSync(files.exchanges, jsonLines(exchanges.map(withoutContent)));
      writeFileSync(files.accounts, jsonLines(accounts));
      servers = await startServers(2);
      undisturbed = await scanned();
      expect(JSON.parse(undisturbed).campaigns).not.toEqual([]);
    });
    afterAll(() => servers.stop());

    test.each([
      ['second', 1, 'sketch'],
      ['first', 0, 'link'],
    ] as const)(
      'the %s goes away in the middle: a scan ends with engine-unreachable, and the next after its return is right',
      async (_, node, stage) => {
        const broken = disturbed(stage, () => servers.kill(node));
        await expect(broken).rejects.toMatchObject({ code: 'engine-unreachable' });
        await expect(scan(options())).rejects.toMatchObject({ code: 'engine-unreachable' });
        const { out } = await shell('doctor', '--engine', servers.url('logs'));
        expect(out).toMatch(/^FAIL {2}server .* cannot be reached\. Check host/m);
        expect(out).toMatch(/^FAIL {2}server .* does not reach another node/m);
        await servers.revive(node);
        expect(await scanned()).toBe(undisturbed);
      },
    );

    test('a scan that is killed neither locks out the next nor changes it', async () => {
      await killedIn('sketch');
      expect(await scanned()).toBe(undisturbed);
    });

    test('of two scans that meet, the second is store-locked and the first is right', async () => {
      let second: Promise<unknown> | undefined;
      const first = await disturbed('sketch', () => {
        second = scan(options()).catch((error: unknown) => error);
      });
      expect(await second).toMatchObject({ code: 'store-locked', exit: 1 });
      expect(found(first.report)).toBe(undisturbed);
    });

    test('a scan whose place is taken away by an operator stops with store-locked', async () => {
      const kill = "KILL QUERY WHERE query_id = 'stillwatch-writer-logs' SYNC";
      const stopped = disturbed('sketch', () => servers.ask(0, kill));
      await expect(stopped).rejects.toMatchObject({ code: 'store-locked' });
    });

    test('a user that may only read is engine-refused', async () => {
      const reading = scan({ ...options(), engine: servers.url('logs', READER) });
      await expect(reading).rejects.toMatchObject({ code: 'engine-refused' });
    });
  },
);
