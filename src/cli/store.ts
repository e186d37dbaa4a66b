/** Opens the last scan of a data directory, for `explain` and `doctor`. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { type Engine, openEmbedded, refuseNewer } from '../engine/index.ts';
import { StillwatchError } from '../errors.ts';

/**
 * Runs `read` on the engine of a directory that holds a finished scan. Makes nothing.
 * @throws StillwatchError `no-scan-yet`, `store-locked`, `store-newer`, or what the engine says.
 */
export async function withLastScan<T>(
  data: string,
  read: (engine: Engine) => Promise<T>,
): Promise<T> {
  if (!isStore(data)) throw noScan(data);
  const engine = await openEmbedded({ path: data });
  try {
    await refuseNewer(engine);
    if (!(await hasResults(engine))) throw noScan(data);
    return await read(engine);
  } finally {
    await engine.close();
  }
}

function isStore(data: string): boolean {
  return existsSync(data) && statSync(data).isDirectory() && readdirSync(data).length > 0;
}

async function hasResults(engine: Engine): Promise<boolean> {
  const count = async (sql: string) => (await engine.rows<{ n: number }>(sql))[0]?.n ?? 0;
  const tables = await count(
    "SELECT count() AS n FROM system.tables WHERE database = currentDatabase() AND name = 'results'",
  );
  return tables > 0 && (await count('SELECT count() AS n FROM results')) > 0;
}

function noScan(data: string): StillwatchError {
  return new StillwatchError('no-scan-yet', `The data directory ${data} holds no finished scan.`);
}
