/** What is undone when a person stops the process. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
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

const TRIES = 20;
const PAUSE_MS = 60;

/**
 * Removes what is left of throw-away directories. Never throws: it runs while the process ends.
 * The statement that the engine is at may still write, so it looks again until the directory stays away.
 */
export function removeThrowAway(): void {
  for (const directory of throwAway) {
    for (let turn = 0; turn < TRIES; turn += 1) {
      try {
        rmSync(directory, { recursive: true, force: true });
        pause(PAUSE_MS);
        if (!existsSync(directory)) break;
      } catch {
        pause(PAUSE_MS);
      }
    }
  }
  throwAway.clear();
}

/** Waits without giving the event loop a turn: nothing new may start now. */
function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
