/** The spool: a directory of links with names of our own, and of streams written down. */
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isDiskFull, StillwatchError } from '../errors.ts';

let streams = 0;

/** Writes a stream into the spool as it comes and gives the file's path. @throws StillwatchError `disk-full` */
export async function spoolStream(stream: Readable, spool: string): Promise<string> {
  await mkdir(spool, { recursive: true });
  streams += 1;
  const path = join(resolve(spool), `stream-${process.pid}-${streams}`);
  await pipeline(stream, createWriteStream(path, { mode: 0o600 })).catch((cause: unknown) => {
    if (!isDiskFull(cause)) throw cause;
    throw new StillwatchError('disk-full', `The disk under ${spool} is full.`, { cause });
  });
  return path;
}

/** Makes a fresh folder for links. A spool whose own path holds pattern characters is left for the system's. */
export async function linkFolder(spool: string): Promise<string> {
  const base = /[{}*?\\[\]]/.test(resolve(spool)) ? tmpdir() : resolve(spool);
  await mkdir(base, { recursive: true });
  return mkdtemp(join(base, 'links-'));
}

/** Links a file under its number and gives the link's path. */
export async function linkFile(folder: string, id: number, target: string): Promise<string> {
  const link = join(folder, String(id).padStart(9, '0'));
  await symlink(target, link);
  return link;
}
