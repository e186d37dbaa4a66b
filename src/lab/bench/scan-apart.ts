/** Scans in a child process, so that time and memory are the scan's own and a crash is a result. */
import { fork } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StillwatchError } from '../../errors.ts';
import type { Report } from '../../report/index.ts';
import type { ScanCost, ScanOrder } from './scan-child.ts';

export interface Scanned extends ScanCost {
  readonly report: Report;
  /** From the start of the process to its end, as `time stillwatch scan` would say. */
  readonly seconds: number;
}

const CHILD = fileURLToPath(new URL(`./scan-child${extname(import.meta.url)}`, import.meta.url));

/** Throws `internal` when the scan does not come to its end; what it said is on standard error. */
export async function scanApart(order: ScanOrder): Promise<Scanned> {
  const temporary = join(order.out, 'temporary');
  mkdirSync(temporary, { recursive: true });
  const started = performance.now();
  const child = fork(CHILD, { env: { ...process.env, TMPDIR: temporary } });
  child.send(order);
  const cost = await new Promise<ScanCost>((resolve, reject) => {
    let told: ScanCost | undefined;
    child.once('message', (message) => {
      told = message as ScanCost;
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (told) resolve(told);
      else reject(new StillwatchError('internal', `A scan ended early (${signal ?? code}).`));
    });
  });
  const seconds = (performance.now() - started) / 1000;
  const report = JSON.parse(readFileSync(join(order.out, 'report.json'), 'utf8')) as Report;
  return { report, seconds, ...cost };
}
