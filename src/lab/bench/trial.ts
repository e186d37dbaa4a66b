/** One trial: make a world, scan it, and throw both away. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { WorldOptions } from '../options.ts';
import { makeWorld, type World } from '../world.ts';
import type { Bench } from './part.ts';
import { type Scanned, scanApart } from './scan-apart.ts';
import type { ScanOrder } from './scan-child.ts';

export interface Trial {
  readonly world: World;
  readonly scanned: Scanned;
}

export function runTrial(bench: Bench, options: Omit<WorldOptions, 'out'>): Promise<Trial> {
  return withWorld(bench, options, async (world) => {
    return { world, scanned: await scanOnce(bench, filesOf(world)) };
  });
}

/** Makes a world, hands it over, and removes it when the other is done with it. */
export async function withWorld<T>(
  { place }: Bench,
  options: Omit<WorldOptions, 'out'>,
  use: (world: World) => Promise<T>,
): Promise<T> {
  const out = join(place, 'world');
  try {
    return await use(await makeWorld({ ...options, out }));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

export type Files = Omit<ScanOrder, 'out'>;

export function filesOf(world: World): Files {
  return {
    exchanges: world.exchangesPath,
    accounts: world.accountsPath,
    calendar: world.calendarPath,
  };
}

/** Scans in a process of its own and leaves nothing behind. */
export async function scanOnce({ place }: Bench, files: Files): Promise<Scanned> {
  const out = join(place, 'report');
  try {
    return await scanApart({ ...files, out });
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** Stage by stage, in seconds; `other` is the start and end of the process. */
export function timesOf(scanned: Scanned): Record<string, number> {
  const { read, sketch, link, test, report } = scanned.stages;
  const told = read + sketch + link + test + report;
  return {
    total: scanned.seconds,
    read,
    sketch,
    link,
    test,
    report,
    other: scanned.seconds - told,
  };
}
