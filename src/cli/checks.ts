/** What `doctor` looks at: this machine, the engine, the place where scans are kept. */
import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs';
import { freemem, totalmem } from 'node:os';
import { dirname, resolve } from 'node:path';
import { openEmbedded } from '../engine/index.ts';
import { StillwatchError } from '../errors.ts';
import { keptResult, minute, type Report, visible } from '../report/index.ts';
import { withThrowAway } from './interrupt.ts';
import type { Place } from './place.ts';
import { withLastScan } from './store.ts';

export interface Finding {
  readonly level: 'OK' | 'WARN' | 'FAIL';
  readonly name: string;
  readonly says: string;
  /** What to do; given when not OK. */
  readonly todo?: string;
}

const GB = 1e9;

export function checkNode(version = process.versions.node): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const fit = major > 20 || (major === 20 && minor >= 19);
  const says = `Node.js ${version}`;
  return fit
    ? { level: 'OK', name: 'node', says }
    : { level: 'FAIL', name: 'node', says, todo: 'Install Node.js 20.19 or later.' };
}

export async function checkEngine(): Promise<Finding> {
  const name = 'engine';
  try {
    return await withThrowAway(async (path) => {
      const engine = await openEmbedded({ path });
      const rows = await engine.rows<{ n: number }>('SELECT sum(number) AS n FROM numbers(1000)');
      await engine.close();
      return rows[0]?.n === 499_500
        ? { level: 'OK', name, says: `${engine.label} opens and answers` }
        : {
            level: 'FAIL',
            name,
            says: `${engine.label} answers wrongly`,
            todo: 'Install the package again.',
          };
    });
  } catch (error) {
    const why = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return {
      level: 'FAIL',
      name,
      says: `The embedded engine does not open on ${process.platform} ${process.arch}: ${visible(why instanceof Error ? why.message : String(why), 200)}`,
      todo: 'It needs Linux or macOS on x64 or arm64 with glibc; install the package again on such a machine.',
    };
  }
}

export function checkMemory(
  limit = process.constrainedMemory(),
  total = totalmem(),
  free = freemem(),
): Finding {
  // A container's limit counts when it is smaller than the machine.
  const most = limit > 0 && limit < total ? limit : total;
  const says = `${(most / GB).toFixed(1)} GB of memory, ${(free / GB).toFixed(1)} GB free on the machine`;
  return most < 2 * GB
    ? {
        level: 'WARN',
        name: 'memory',
        says,
        todo: 'Large scans want 4 GB or more; scan shorter windows here.',
      }
    : { level: 'OK', name: 'memory', says };
}

export function checkDisk(data: string): Finding {
  const { bavail, bsize } = statfsSync(existing(data));
  const free = bavail * bsize;
  const says = `${(free / GB).toFixed(1)} GB free for ${visible(data, 100)}`;
  const todo = 'Free some space, or name a directory on another disk with --data.';
  if (free < 0.5 * GB) return { level: 'FAIL', name: 'disk', says, todo };
  return free < 5 * GB
    ? { level: 'WARN', name: 'disk', says, todo }
    : { level: 'OK', name: 'disk', says };
}

export function checkData(data: string): Finding {
  const name = 'data';
  const shown = visible(data, 100);
  if (existsSync(data) && !statSync(data).isDirectory()) {
    return {
      level: 'FAIL',
      name,
      says: `${shown} is not a directory`,
      todo: 'Name a directory with --data.',
    };
  }
  try {
    accessSync(existing(data), constants.W_OK | constants.X_OK);
  } catch {
    return {
      level: 'FAIL',
      name,
      says: `${shown} cannot be written by this user`,
      todo: 'Give this user the directory, or name another with --data.',
    };
  }
  if (!existsSync(data))
    return { level: 'OK', name, says: `${shown} is not there yet; the first scan makes it` };
  const stat = statSync(data);
  if ((stat.mode & 0o077) !== 0) {
    return {
      level: 'WARN',
      name,
      says: `${shown} is open to other users of this machine (mode ${(stat.mode & 0o777).toString(8)})`,
      todo: `It holds account ids: chmod 700 ${shown}`,
    };
  }
  return { level: 'OK', name, says: `${shown} is writable and private` };
}

export async function checkLastScan(place: Place): Promise<Finding> {
  const name = 'last scan';
  try {
    const body = await withLastScan(place, (engine) => keptResult(engine, 'scan', 'last'));
    const kept = body === undefined ? undefined : (JSON.parse(body) as Partial<Report>);
    const when =
      kept?.generated_at === undefined ? 'at an unknown time' : minute(kept.generated_at);
    return { level: 'OK', name, says: when };
  } catch (error) {
    if (error instanceof StillwatchError && error.code === 'no-scan-yet') {
      return { level: 'OK', name, says: 'none yet' };
    }
    const known = error instanceof StillwatchError ? error : undefined;
    return {
      level: known?.code === 'store-locked' ? 'WARN' : 'FAIL',
      name,
      says: visible(known?.message ?? 'The last scan could not be read.', 200),
      todo: known?.todo ?? 'Start a new directory with --data.',
    };
  }
}

/** The directory itself, or the nearest one above it that is there. */
function existing(path: string): string {
  let at = resolve(path);
  while (!existsSync(at) && dirname(at) !== at) at = dirname(at);
  return at;
}
