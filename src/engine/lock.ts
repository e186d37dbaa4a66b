/** Who has a data directory open: one process at a time, and this one only once. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { StillwatchError } from '../errors.ts';

let claimed = false;

/**
 * Claims the one engine that a process may have open; returns what gives it back.
 * chDB would hand a second opener the same session, and two scans would then remove each other's rows.
 * @throws StillwatchError `store-locked`
 */
export function claimProcess(): () => void {
  if (claimed) {
    throw new StillwatchError(
      'store-locked',
      'This process has the embedded engine open already, and can have it once: for a data directory, or to read logs.',
    );
  }
  claimed = true;
  let given = false;
  return () => {
    if (!given) claimed = false;
    given = true;
  };
}

/** That another process has the directory open. */
export function storeLocked(cause?: unknown): StillwatchError {
  return new StillwatchError('store-locked', 'Another process has the data directory open.', {
    cause,
  });
}

/** Whether another process surely has the directory open. A lock whose process was killed is none. */
export function isHeld(path: string): boolean {
  const holder = holderOf(path);
  return holder !== undefined && lockers(path).includes(holder);
}

/** Why the directory could not be opened: the other process may not have written down its number yet. */
export function mayBeHeld(path: string): boolean {
  return lockers(path).length > 0 || isRunning(holderOf(path));
}

/** The engine locks its status file, then writes its process's number there. */
function statusOf(path: string): string {
  return join(path, 'status');
}

function holderOf(path: string): number | undefined {
  try {
    const holder = Number(/^PID: (\d+)/m.exec(readFileSync(statusOf(path), 'utf8'))?.[1]);
    return holder > 0 && holder !== process.pid ? holder : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Numbers of the processes that lock the status file, as Linux shows them; elsewhere none. The engine tells of a held
 * directory only by noise on standard error.
 */
function lockers(path: string): number[] {
  try {
    const { ino } = statSync(statusOf(path));
    // 12: FLOCK  ADVISORY  WRITE 4711 fd:01:1234567 0 EOF
    const held = /FLOCK +\S+ +WRITE +(\d+) [\da-f]+:[\da-f]+:(\d+) /g;
    return [...readFileSync('/proc/locks', 'utf8').matchAll(held)]
      .filter(([, pid, inode]) => Number(inode) === ino && Number(pid) !== process.pid)
      .map(([, pid]) => Number(pid));
  } catch {
    return [];
  }
}

function isRunning(pid: number | undefined): boolean {
  if (pid === undefined) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Another user's process may not be signalled, but it is there.
    return (error as { code?: unknown }).code === 'EPERM';
  }
}
