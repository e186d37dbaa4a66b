import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openEmbedded } from './embedded.ts';

const BUILT = fileURLToPath(new URL('../../dist/engine/index.js', import.meta.url));

let path: string;
beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'stillwatch-lock-'));
});
afterEach(() => rmSync(path, { recursive: true, force: true }));

/** What opening says: `open`, or the code of the failure. */
async function attempt(at = path): Promise<string> {
  const engine = await openEmbedded({ path: at }).catch((error: { code: string }) => error.code);
  if (typeof engine === 'string') return engine;
  await engine.close();
  return 'open';
}

test('a process opens one directory at a time, whichever, and another once that is closed', async () => {
  const engine = await openEmbedded({ path });
  expect(await attempt()).toBe('store-locked');
  expect(await attempt(join(path, 'other'))).toBe('store-locked');
  expect(await engine.rows('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await engine.close();
  expect(await attempt()).toBe('open');
  expect(await attempt(join(path, 'other'))).toBe('open');
});

test('closing twice does not give away what somebody else opened since', async () => {
  const first = await openEmbedded({ path });
  await first.close();
  const second = await openEmbedded({ path });
  await first.close().catch(() => {});
  expect(await attempt()).toBe('store-locked');
  await second.close();
});

test('a directory that cannot be made is engine-unavailable, and does not keep the next from opening', async () => {
  expect(await attempt('/dev/null/store')).toBe('engine-unavailable');
  expect(await attempt()).toBe('open');
});

test('a status file that a killed process left is no lock, even when its number was given to another', async () => {
  writeFileSync(join(path, 'status'), `PID: ${process.ppid}\nStarted at: 2026-01-01 00:00:00\n`);
  expect(await attempt()).toBe('open');
});

/** Locks a file as the engine does; part of util-linux. */
const LOCKER = 'flock';

function has(program: string): boolean {
  try {
    return execFileSync(program, ['--version']).length > 0;
  } catch {
    return false;
  }
}

// Between the lock and the number lies a moment; the engine fails in it, and only the lock says why.
test.skipIf(!has(LOCKER))(
  'a process in the middle of opening has the lock before its number is written (skipped without flock)',
  async () => {
    const status = join(path, 'status');
    const holder = spawn(LOCKER, ['--no-fork', status, 'sh', '-c', 'echo; exec sleep 60']);
    await once(holder.stdout, 'data');
    expect(statSync(status).size).toBe(0);
    const refused = await attempt();
    holder.kill('SIGKILL');
    expect(refused).toBe('store-locked');
  },
);

test('of processes that open at the same time one writes and the others are told', async () => {
  const script = `
    const { openEmbedded } = await import(process.env.BUILT);
    const { existsSync, writeFileSync } = await import('node:fs');
    writeFileSync(process.env.READY, '');
    while (!existsSync(process.env.GO)) await new Promise((done) => setTimeout(done, 1));
    const engine = await openEmbedded({ path: process.env.STORE }).catch((error) => error.code);
    process.stdout.write(typeof engine === 'string' ? engine : 'open');
    process.stdin.on('data', () => process.exit()).resume();
    if (typeof engine === 'string') process.exit();`;
  for (const round of [1, 2, 3]) {
    const store = join(path, `store-${round}`);
    mkdirSync(store);
    const go = join(path, `go-${round}`);
    const children = [1, 2, 3].map((turn) => {
      const READY = join(path, `ready-${round}-${turn}`);
      const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
        env: { ...process.env, BUILT, STORE: store, READY, GO: go },
        stdio: ['pipe', 'pipe', 'ignore'],
      });
      return { child, said: once(child.stdout, 'data'), READY };
    });
    for (const { READY } of children)
      await expect
        .poll(() => statSync(READY, { throwIfNoEntry: false }), { timeout: 60_000 })
        .toBeDefined();
    writeFileSync(go, '');
    const said = await Promise.all(children.map(async (each) => String(await each.said)));
    for (const { child } of children) child.stdin.end('done');
    expect(said.sort()).toEqual(['open', 'store-locked', 'store-locked']);
  }
});
