/** Writes a text file that a person named. */
import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { StillwatchError } from '../errors.ts';
import { ensureWritable } from '../writable.ts';

/** Makes the directory when it is missing. @throws StillwatchError `output-not-writable` or `disk-full`. */
export function writeText(path: string, text: string): void {
  ensureWritable('out', dirname(path));
  try {
    writeFileSync(path, text);
  } catch (cause) {
    throw new StillwatchError('output-not-writable', `The file ${path} cannot be written.`, {
      cause,
    });
  }
}
