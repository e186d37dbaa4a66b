/** Where a scan is kept, as command line, environment and configuration file say it. */
import { withPassword } from '../engine/index.ts';
import { DEFAULT_DATA } from './values.ts';

/** Servers by their address, or a data directory. */
export type Place = { readonly engine: string } | { readonly data: string };

interface Told {
  readonly engine?: string | undefined;
  readonly data?: string | undefined;
  /** False when nothing is to be kept. */
  readonly store?: boolean | undefined;
}

/**
 * The servers' address; undefined when another place is meant. The command line wins over the environment's
 * STILLWATCH_ENGINE, and that over the file. An address without password takes that of CLICKHOUSE_PASSWORD, as
 * ClickHouse's own client does: other users of a machine can read command lines.
 */
export function engineAddress(told: Told, file: Told = {}, env = process.env): string | undefined {
  const elsewhere = told.data !== undefined || told.store === false;
  const unsaid = elsewhere ? undefined : env['STILLWATCH_ENGINE'] || file.engine;
  const address = told.engine ?? unsaid;
  return address === undefined ? undefined : withPassword(address, env['CLICKHOUSE_PASSWORD']);
}

/** Where the last scan is looked for. */
export function placeOf(told: Told, env = process.env): Place {
  const engine = engineAddress(told, {}, env);
  return engine === undefined ? { data: told.data ?? DEFAULT_DATA } : { engine };
}
