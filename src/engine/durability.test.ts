/** What the engine has acknowledged survives the end of its process, however it ends. Children run dist/. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openEmbedded } from './embedded.ts';

const BUILT = fileURLToPath(new URL('../../dist/engine/index.js', import.meta.url));

let path: string;
let child: ChildProcess | undefined;
beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'stillwatch-durable-'));
});
afterEach(() => {
  child?.kill('SIGKILL');
  rmSync(path, { recursive: true, force: true });
});

/** Starts a process that opens the store and runs `body`, with `typed` waiting for it; each line it prints calls `heard`. */
async function inChild(body: string, heard: (line: string) => void, typed = ''): Promise<void> {
  const script = `
    const { openEmbedded } = await import(process.env.BUILT);
    const engine = await openEmbedded({ path: process.env.STORE });
    const say = (text) => new Promise((said) => process.stdout.write(text + '\\n', said));
    ${body}`;
  child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, BUILT, STORE: path },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const { stdin, stdout } = child;
  stdin?.end(typed);
  if (stdout !== null) createInterface({ input: stdout }).on('line', heard);
  await once(child, 'exit');
}

async function numbers(): Promise<number[]> {
  const engine = await openEmbedded({ path });
  const rows = await engine.rows<{ n: number }>('SELECT n FROM kept ORDER BY n');
  await engine.close();
  return rows.map((row) => row.n);
}

test('what was written is there after closing and opening again', async () => {
  const engine = await openEmbedded({ path });
  await engine.run('CREATE TABLE kept (n UInt32) ENGINE = MergeTree ORDER BY n');
  await engine.insert('kept', [{ n: 1 }, { n: 2 }]);
  await engine.close();
  expect(await numbers()).toEqual([1, 2]);
});

test('kill -9 loses no acknowledged row, three times over', async () => {
  const acknowledged: number[] = [];
  for (const round of [1, 2, 3]) {
    await inChild(
      `await engine.run('CREATE TABLE IF NOT EXISTS kept (n UInt32) ENGINE = MergeTree ORDER BY n');
       for (let n = ${round * 1000}; ; n += 2) {
         await engine.insert('kept', [{ n }]);
         await say(String(n));
         await engine.run('INSERT INTO kept SELECT {n:UInt32}', { n: n + 1 });
         await say(String(n + 1));
       }`,
      (line) => {
        acknowledged.push(Number(line));
        if (acknowledged.length >= round * 40) child?.kill('SIGKILL');
      },
    );
    expect(child?.signalCode).toBe('SIGKILL');
    const kept = new Set(await numbers());
    expect(acknowledged.filter((n) => !kept.has(n))).toEqual([]);
  }
});

test('what waits on standard input is neither written nor in the way', async () => {
  const typed = '{"n":666}\n'.repeat(1000);
  await inChild(
    `await engine.run('CREATE TABLE kept (n UInt32) ENGINE = MergeTree ORDER BY n');
     await engine.insert('kept', [{ n: 1 }, { n: 2 }]);
     await engine.close();`,
    () => {},
    typed,
  );
  expect(await numbers()).toEqual([1, 2]);
});

test('a table that a killed process was half through replacing is gone, and its old one is there', async () => {
  await inChild(
    `await engine.run('CREATE TABLE kept ENGINE = MergeTree ORDER BY n AS SELECT toUInt32(1) AS n');
     const slow = 'SELECT toUInt32(2) AS n FROM numbers(100) WHERE NOT ignore(sleepEachRow(1))';
     void engine.run('CREATE OR REPLACE TABLE kept ENGINE = MergeTree ORDER BY n AS ' + slow + ' SETTINGS max_block_size = 1');
     setTimeout(() => say('replacing'), 1000);`,
    () => child?.kill('SIGKILL'),
  );
  const halfMade = readdirSync(join(path, 'metadata', 'stillwatch')).join(' ');
  expect(halfMade).toContain('_tmp_replace');
  const engine = await openEmbedded({ path });
  const tables = await engine.rows('SHOW TABLES');
  await engine.close();
  expect(tables).toEqual([{ name: 'kept' }]);
  expect(await numbers()).toEqual([1]);
});

test('a directory that another process has open is store-locked', async () => {
  let refused: unknown;
  await inChild(
    `await say('open');
     await new Promise((done) => setTimeout(done, 60_000));`,
    async () => {
      refused = await openEmbedded({ path }).catch((error: unknown) => error);
      child?.kill('SIGKILL');
    },
  );
  expect(refused).toMatchObject({ code: 'store-locked' });
});
