/** What the engine alone needs for a log: the limit that no reader built on it can pass. */
import type { Engine } from '../../engine/index.ts';

const COLUMNS =
  'account_id String, timestamp String, client String, request String, response String, usage String';

/** From counting line ends to parsing every field; objects are read as text. */
const READINGS = {
  count_lines: `SELECT count() AS n FROM file({path:String}, 'LineAsString')`,
  count_records: `SELECT count() AS n FROM file({path:String}, 'JSONEachRow', '${COLUMNS}')`,
  parse_fields: `SELECT sum(length(account_id) + length(timestamp) + length(client) + length(usage)) AS n,
    sum(length(request) + length(response)) AS text FROM file({path:String}, 'JSONEachRow', '${COLUMNS}')`,
} as const;

export type Reading = keyof typeof READINGS;

export interface Alone {
  /** Seconds of each reading. */
  readonly readings: Readonly<Record<Reading, number>>;
  /** Bytes of request and response in all of the log. */
  readonly text: number;
}

/** Call it after the log was read, so that the file is in the machine's memory: the engine at its best. */
export async function readAlone(engine: Engine, path: string): Promise<Alone> {
  const readings: Record<Reading, number> = { count_lines: 0, count_records: 0, parse_fields: 0 };
  let text = 0;
  for (const name of Object.keys(READINGS) as Reading[]) {
    const started = performance.now();
    const [row] = await engine.rows<{ text?: number }>(READINGS[name], { path });
    readings[name] = (performance.now() - started) / 1000;
    text = row?.text ?? text;
  }
  return { readings, text };
}
