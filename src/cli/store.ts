/** Opens the last scan of a data directory or of servers, for `explain` and `doctor`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Engine, openEmbedded, openServer, refuseNewer } from '../engine/index.ts';
import { StillwatchError } from '../errors.ts';
import { withThrowAway } from './interrupt.ts';
import type { Place } from './place.ts';

/**
 * Runs `read` on the engine of a place that holds a finished scan. Makes nothing.
 * @throws StillwatchError `no-scan-yet`, `store-locked`, `store-newer`, or what the engine says.
 */
export async function withLastScan<T>(
  place: Place,
  read: (engine: Engine) => Promise<T>,
): Promise<T> {
  return withThrowAway(async (directory) => {
    const engine = await open(place, join(directory, 'files'));
    try {
      await refuseNewer(engine);
      if (!(await hasResults(engine))) throw noScan(place);
      return await read(engine);
    } finally {
      await engine.close();
    }
  });
}

function open(place: Place, scratch: string): Promise<Engine> {
  if ('engine' in place) return openServer({ address: place.engine, scratch, reader: true });
  if (!isStore(place.data)) throw noScan(place);
  return openEmbedded({ path: place.data });
}

/**
 * Runs `work` on the store of a data directory, which need not hold a finished scan.
 * @throws StillwatchError `no-scan-yet`, `store-locked`
 */
export async function withStore<T>(data: string, work: (engine: Engine) => Promise<T>): Promise<T> {
  if (!isStore(data)) throw noScan({ data });
  const engine = await openEmbedded({ path: data });
  try {
    if (!(await hasTable(engine, 'migrations'))) throw noScan({ data });
    return await work(engine);
  } finally {
    await engine.close();
  }
}

/** Opening another directory would put the engine's own files there. */
function isStore(data: string): boolean {
  return existsSync(join(data, 'metadata'));
}

async function hasResults(engine: Engine): Promise<boolean> {
  if (!(await hasTable(engine, 'results'))) return false;
  return (await engine.rows('SELECT 1 FROM results LIMIT 1')).length > 0;
}

async function hasTable(engine: Engine, table: string): Promise<boolean> {
  const found = await engine.rows(
    'SELECT 1 FROM system.tables WHERE database = currentDatabase() AND name = {table:String}',
    { table },
  );
  return found.length > 0;
}

function noScan(place: Place): StillwatchError {
  const where = 'engine' in place ? 'database of --engine' : `data directory ${place.data}`;
  return new StillwatchError('no-scan-yet', `The ${where} holds no finished scan.`);
}
