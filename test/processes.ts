/** The built command as a process of its own, for what one process cannot test: signals, limits, standard input. */
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './repository.ts';

const MAIN = join(ROOT, 'dist/cli/main.js');
export const isBuilt = existsSync(MAIN);
/** For the name of a suite, so that a skipped one says why. */
export const builtOrNot = isBuilt ? 'built' : 'skipped: run `npm run build` first';

export interface Ended {
  /** Exit status, or the signal that ended it. */
  readonly status: number | string | null;
  readonly out: string;
  readonly err: string;
  /** Standard error without progress: what went wrong. */
  readonly failure: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** What it wrote on standard error so far. */
  readonly said: () => string;
}

const PROGRESS = /^stillwatch: (?:reading|comparing|linking|testing|reporting) \d+%.*\n/gm;

/** Starts the command; `shell` runs it as `$0 $@` of a line of bash, for redirections and limits. */
export function stillwatch(
  argv: readonly string[],
  options: SpawnOptions & { readonly shell?: string } = {},
): Running {
  const { shell, ...rest } = options;
  const command = [process.execPath, MAIN, ...argv];
  const [program = '', ...args] = shell === undefined ? command : ['bash', '-c', shell, ...command];
  const child = spawn(program, args, rest);
  let out = '';
  let err = '';
  child.stdout?.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    err += chunk;
  });
  const ended = new Promise<Ended>((done) => {
    child.on('close', (status, signal) =>
      done({ status: status ?? signal, out, err, failure: err.replace(PROGRESS, '') }),
    );
  });
  return { child, ended, said: () => err };
}
