/** One trial: make a world, scan it, and throw both away. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { WorldOptions } from '../options.ts';
import { makeWorld, type World } from '../world.ts';
import type { Bench } from './part.ts';
import { type Scanned, scanApart } from './scan-apart.ts';

export interface Trial {
  readonly world: World;
  readonly scanned: Scanned;
}

export async function runTrial(
  { place }: Bench,
  options: Omit<WorldOptions, 'out'>,
): Promise<Trial> {
  const out = join(place, 'world');
  try {
    const world = await makeWorld({ ...options, out });
    const scanned = await scanApart({
      exchanges: world.exchangesPath,
      accounts: world.accountsPath,
      calendar: world.calendarPath,
      out: join(place, 'report'),
    });
    return { world, scanned };
  } finally {
    rmSync(out, { recursive: true, force: true });
    rmSync(join(place, 'report'), { recursive: true, force: true });
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
