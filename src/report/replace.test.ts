import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFile } from './replace.ts';

const BUILT = fileURLToPath(new URL('../../dist/report/index.js', import.meta.url));

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stillwatch-replace-'));
  file = join(folder, 'report.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a file killed while it is written is the old one or the new one, whole', async () => {
  const size = 30_000_000;
  const script = `
    const { replaceFile } = await import(process.env.BUILT);
    const texts = ['a', 'b'].map((letter) => letter.repeat(${size}));
    process.stdout.write('writing');
    for (let turn = 0; ; turn += 1) replaceFile(process.env.FILE, texts[turn % 2]);`;
  for (const wait of [5, 40, 90, 160, 270]) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, BUILT, FILE: file },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    await expect.poll(() => readdirSync(folder), { timeout: 60_000 }).toContain('report.json');
    await new Promise((done) => setTimeout(done, wait));
    child.kill('SIGKILL');
    await once(child, 'exit');
    const text = readFileSync(file, 'latin1');
    expect(text.length).toBe(size);
    expect(text.replaceAll(text.charAt(0), '')).toBe('');
  }
});

test('drafts that a killed process left are removed, fresh ones and other files are not', () => {
  for (const name of ['report.json.1.part', 'report.json.2.part', 'report.json.old', 'x.3.part']) {
    writeFileSync(join(folder, name), 'half');
    if (!name.includes('2')) utimesSync(join(folder, name), 1e9, 1e9);
  }
  replaceFile(file, 'whole');
  const left = ['report.json', 'report.json.2.part', 'report.json.old', 'x.3.part'];
  expect(readdirSync(folder).sort()).toEqual(left);
});

test('what cannot be written leaves no draft', () => {
  mkdirSync(file);
  expect(() => replaceFile(file, 'text')).toThrow(
    expect.objectContaining({ code: 'output-not-writable' }),
  );
  expect(readdirSync(folder)).toEqual(['report.json']);
});

test('a full device is disk-full', () => {
  expect(() => replaceFile('/dev/full', 'text')).toThrow(
    expect.objectContaining({ code: 'disk-full', message: 'The disk under /dev is full.' }),
  );
});
