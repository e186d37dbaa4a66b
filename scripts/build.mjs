// Builds dist/: TypeScript by tsc, then every other file of src (.sql, .json, .css …) beside it.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { isShipped, STAMP, sourceStamp } from './stamp.mjs';

process.chdir(join(import.meta.dirname, '..'));
// Taken before the build: a file saved while tsc runs makes the next run build again.
const stamp = sourceStamp();
// Built aside and moved into place, so that a failed build leaves the last good one.
const shelf = 'node_modules/.cache/stillwatch';
const staging = `${shelf}/new-${process.pid}`;
const former = `${shelf}/old-${process.pid}`;
mkdirSync(staging, { recursive: true });
try {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', staging], {
    stdio: 'inherit',
  });
  cpSync('src', staging, {
    recursive: true,
    filter: (path) => isShipped(path) && !/\.ts$/.test(path),
  });
  const bin = join(staging, 'cli/main.js');
  if (existsSync(bin)) chmodSync(bin, 0o755);
  writeFileSync(join(staging, STAMP.replace('dist/', '')), `${stamp}\n`);
  if (existsSync('dist')) renameSync('dist', former);
  renameSync(staging, 'dist');
} catch (error) {
  if (error.status === undefined) throw error;
  process.exitCode = 1; // tsc has said what is wrong
} finally {
  for (const path of [staging, former]) rmSync(path, { recursive: true, force: true });
}
