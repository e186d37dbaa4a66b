/** What is undone when a person stops the process. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const throwAway = new Set<string>();

/**
 * Runs `work` with a new directory that is gone afterwards, also after Ctrl-C. Temporary files that are made
 * meanwhile by anyone in this process lie in it.
 */
export async function withThrowAway<T>(work: (directory: string) => Promise<T>): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), 'stillwatch-'));
  const before = process.env['TMPDIR'];
  throwAway.add(directory);
  process.env['TMPDIR'] = directory;
  try {
    return await work(directory);
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    throwAway.delete(directory);
    rmSync(directory, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Removes what is left of throw-away directories. Never throws: it runs while the process ends. */
export function removeThrowAway(): void {
  for (const directory of throwAway) {
    try {
      rmSync(directory, { recursive: true, force: true, maxRetries: 3 });
    } catch {
      // The engine may still be writing there; the system clears its temporary directory.
    }
  }
  throwAway.clear();
}
