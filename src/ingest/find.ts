/** From what the user typed to files: paths, patterns, directories, standard input. */
import { constants } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { glob } from 'tinyglobby';
import { StillwatchError } from '../errors.ts';
import type { FoundFile, Kind } from './file.ts';
import { spoolStream } from './spool.ts';

/** File name endings that a directory is searched for, by kind; each also with .gz and .zst. */
const ENDINGS: Record<Kind, string> = {
  exchanges: 'jsonl,ndjson,json,log,parquet',
  accounts: 'jsonl,ndjson,json,csv,parquet',
  signals: 'jsonl,ndjson,json,csv,parquet',
};

export interface FindOptions {
  readonly kind: Kind;
  /** Directory for what has no size of its own: standard input and pipes. */
  readonly spool: string;
  readonly stdin?: Readable | undefined;
}

/**
 * Resolves paths, patterns and directories, in the order given and by name within each; a file named twice counts once.
 * @throws StillwatchError `input-not-found`, `input-no-logs`, `input-unreadable`
 */
export async function findFiles(
  given: readonly string[],
  options: FindOptions,
): Promise<FoundFile[]> {
  const found = new Map<string, FoundFile>();
  for (const entry of given) {
    for (const name of await expand(entry, options)) {
      const file = await open(name, options);
      const key = file.path.startsWith(options.spool) ? file.path : await realpath(file.path);
      if (!found.has(key)) found.set(key, file);
    }
  }
  return [...found.values()];
}

async function expand(entry: string, options: FindOptions): Promise<string[]> {
  if (entry === '-') return [entry];
  const about = await look(entry);
  if (about === 'missing') {
    const names = await glob([entry], { dot: true, onlyFiles: true, expandDirectories: false });
    if (names.length > 0) return names.sort();
    throw new StillwatchError('input-not-found', `No file matches ${shown(entry)}.`);
  }
  if (about === 'file') return [entry];
  const pattern = `**/*.{${ENDINGS[options.kind]}}{,.gz,.zst}`;
  const names = await glob([pattern], { cwd: resolve(entry), onlyFiles: true });
  if (names.length === 0) {
    throw new StillwatchError(
      'input-no-logs',
      `The directory ${shown(entry)} holds no ${options.kind} file.`,
    );
  }
  return names.sort().map((name) => join(entry, name));
}

async function look(entry: string): Promise<'missing' | 'directory' | 'file'> {
  const about = await stat(entry).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'EACCES') throw unreadable(entry, cause);
    return undefined;
  });
  if (about === undefined) return 'missing';
  return about.isDirectory() ? 'directory' : 'file';
}

async function open(name: string, { kind, spool, stdin }: FindOptions): Promise<FoundFile> {
  if (name === '-') {
    const path = await spoolStream(stdin ?? process.stdin, spool);
    return { kind, name: 'standard input', path, bytes: (await stat(path)).size };
  }
  const path = resolve(name);
  await access(path, constants.R_OK).catch((cause: unknown) => {
    throw unreadable(name, cause);
  });
  const about = await stat(path);
  if (about.isFile()) return { kind, name, path, bytes: about.size };
  const { createReadStream } = await import('node:fs');
  const copy = await spoolStream(createReadStream(path), spool);
  return { kind, name, path: copy, bytes: (await stat(copy)).size };
}

function unreadable(name: string, cause: unknown): StillwatchError {
  return new StillwatchError('input-unreadable', `This user may not read ${shown(name)}.`, {
    cause,
  });
}

/** A file name as an error may print it: control characters, line breaks among them, become `?`. */
export function shown(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not reach a terminal
  return name.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '?');
}
