/** Scans in a child process. */
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Report } from '../../report/index.ts';
import { runApart } from './apart.ts';
import type { ScanCost, ScanOrder } from './scan-child.ts';

export interface Scanned extends ScanCost {
  readonly report: Report;
  /** From the start of the process to its end, as `time stillwatch scan` would say. */
  readonly seconds: number;
}

const CHILD = fileURLToPath(new URL(`./scan-child${extname(import.meta.url)}`, import.meta.url));

/** Throws `internal` when the scan does not come to its end. */
export async function scanApart(order: ScanOrder): Promise<Scanned> {
  const started = performance.now();
  const cost = await runApart<ScanCost>(CHILD, order, join(order.out, 'temporary'));
  const seconds = (performance.now() - started) / 1000;
  const report = JSON.parse(readFileSync(join(order.out, 'report.json'), 'utf8')) as Report;
  return { report, seconds, ...cost };
}
