/** The directories that a scan writes into, made sure of before anything is read. */
import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type ErrorCode, unwritten } from './errors.ts';

const KINDS = {
  data: { code: 'data-not-writable', name: 'data directory', mode: 0o700 },
  out: { code: 'output-not-writable', name: 'output directory', mode: 0o777 },
} as const satisfies Record<string, { code: ErrorCode; name: string; mode: number }>;

/**
 * Makes the directory when it is missing; nobody should read for an hour to learn that nothing can be kept.
 * @throws StillwatchError `data-not-writable`, `output-not-writable` or `disk-full`.
 */
export function ensureWritable(kind: keyof typeof KINDS, path: string): void {
  const { code, name, mode } = KINDS[kind];
  try {
    make(resolve(path), mode);
    accessSync(path, constants.W_OK | constants.X_OK);
  } catch (cause) {
    const { code: reason } = cause as { code?: unknown };
    const why = reason === 'ENOTDIR' ? 'is a file, or lies below one' : 'cannot be written';
    throw unwritten(cause, path, `The ${name} ${path} ${why}.`, code);
  }
}

/** Not `recursive`: on a file system that refuses new directories, such as /proc, that never returns. */
function make(path: string, mode: number): void {
  if (!existsSync(path)) {
    if (dirname(path) !== path) make(dirname(path), 0o777);
    mkdirSync(path, { mode });
  } else if (!statSync(path).isDirectory()) {
    throw Object.assign(new TypeError('not a directory'), { code: 'ENOTDIR' });
  }
}
