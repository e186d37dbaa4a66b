/** The plain Python pipeline beside the repository's results: run as anybody would run it. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** The same from `src/lab/bench` as from `dist/lab/bench`. */
const PIPELINE = fileURLToPath(new URL('../../../bench/pipeline.py', import.meta.url));

export interface PythonRun {
  readonly python: string;
  /** Its version, or null when there is none here. */
  readonly numpy: string | null;
  readonly workers: number;
  readonly seconds: number;
  readonly reading: number;
  readonly peak_bytes: number;
  readonly accused: readonly { readonly account_id: string; readonly group: string }[];
}

/** Undefined when there is no Python here. `out` is the path of its result. `flags` are those of the interpreter. */
export async function runPython(
  exchanges: string,
  accounts: string,
  out: string,
  flags: readonly string[] = [],
): Promise<PythonRun | undefined> {
  try {
    await promisify(execFile)('python3', [...flags, PIPELINE, exchanges, accounts, out]);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw cause;
  }
  return JSON.parse(readFileSync(out, 'utf8')) as PythonRun;
}
