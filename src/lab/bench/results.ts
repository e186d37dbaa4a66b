/** Writes what a part found as `bench/results/<part>.json`, which the tables of docs/evaluation.md are made from. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { VERSION } from '../../version.ts';
import type { Machine } from './machine.ts';
import type { Outcome } from './part.ts';

/** What a file of results holds. */
export interface WrittenResults<R> {
  readonly part: string;
  /** When the part began, ISO 8601. */
  readonly at: string;
  readonly version: string;
  readonly machine: Machine;
  readonly options: object;
  readonly results: R;
}

/** Returns the path of the file. Keys keep the order they were made in. */
export function writeResults(
  out: string,
  part: string,
  at: Date,
  machine: Machine,
  { options, results }: Outcome,
): string {
  const whole: WrittenResults<object> = {
    part,
    at: at.toISOString(),
    version: VERSION,
    machine,
    options,
    results,
  };
  const path = join(out, `${part}.json`);
  mkdirSync(out, { recursive: true });
  writeFileSync(path, `${JSON.stringify(whole, rounded, 1)}\n`);
  return path;
}

/** Four decimals: more is noise, and noise makes every run a change of the file. */
function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value;
}
