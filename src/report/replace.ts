/** Puts a text where a file is, whole: whoever reads meanwhile, or after a kill, sees the old one or the new one. */
import { readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { unwritten } from '../errors.ts';

/**
 * Writes beside the file and renames; a device or a pipe, such as /dev/stdout, is written to as it is.
 * @throws StillwatchError `output-not-writable` or `disk-full`.
 */
export function replaceFile(path: string, text: string): void {
  const draft = `${path}.${process.pid}.part`;
  try {
    const there = statSync(path, { throwIfNoEntry: false });
    if (there !== undefined && !there.isFile()) {
      writeFileSync(path, text);
      return;
    }
    removeStale(path);
    // On disk before it takes the name, or a power cut may leave an empty file there.
    writeFileSync(draft, text, { flush: true });
    renameSync(draft, path);
  } catch (cause) {
    rmSync(draft, { force: true });
    throw unwritten(cause, dirname(path), `The file ${path} cannot be written.`);
  }
}

/** A draft of this age belongs to nobody: writing takes a moment. */
const STALE_MS = 60_000;

/** Removes drafts that killed processes left. */
function removeStale(path: string): void {
  const own = `${basename(path)}.`;
  for (const name of readdirSync(dirname(path))) {
    if (!name.startsWith(own) || !/^\d+\.part$/.test(name.slice(own.length))) continue;
    const draft = join(dirname(path), name);
    const { mtimeMs } = statSync(draft, { throwIfNoEntry: false }) ?? { mtimeMs: Infinity };
    if (Date.now() - mtimeMs > STALE_MS) rmSync(draft, { force: true });
  }
}
