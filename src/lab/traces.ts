/** Arrival shapes of real API clients, read from a corpus directory that holds `traces/client-rates.csv.gz`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { StillwatchError } from '../errors.ts';

/** Length of the windows that the rates are means of, in milliseconds. */
export const WINDOW = 600_000;

/** One client over the time that was recorded; windows without a request are not there. */
export interface ClientTrace {
  readonly client: string;
  readonly windows: readonly {
    /** Milliseconds since the recording began. */
    readonly at: number;
    /** Requests per second; only its proportion to the other windows counts. */
    readonly rate: number;
    /** Coefficient of variation of the time between requests: 1 is chance, more comes in bursts. */
    readonly burstiness: number;
  }[];
}

/** A client seen for less than this many windows, six hours, has no shape to speak of. */
const SHORTEST = 36;
const HEAD = 'client,second,requests_per_second,burstiness_cv';
const known = new Map<string, readonly ClientTrace[]>();

/** The clients with a shape, in the order of the file; none when the corpus has no traces. Read once for each path. */
export function readTraces(corpus: string): readonly ClientTrace[] {
  const path = join(corpus, 'traces', 'client-rates.csv.gz');
  const found = known.get(path);
  if (found) return found;
  const traces = existsSync(path) ? parse(path) : [];
  known.set(path, traces);
  return traces;
}

function parse(path: string): ClientTrace[] {
  const [head, ...lines] = unpacked(path).trimEnd().split('\n');
  if (head?.trim() !== HEAD) throw unreadable(path, `line 1 is not "${HEAD}"`);
  const clients = new Map<string, ClientTrace['windows'][number][]>();
  for (const [i, line] of lines.entries()) {
    const [client = '', ...rest] = line.split(',');
    const [second, rate, burstiness] = rest.map(Number);
    if (!(Number(second) >= 0 && Number(rate) >= 0 && Number(burstiness) >= 0)) {
      throw unreadable(path, `line ${i + 2} does not hold three numbers`);
    }
    const windows = clients.get(client) ?? [];
    clients.set(client, windows);
    windows.push({
      at: Number(second) * 1000,
      rate: Number(rate),
      burstiness: Number(burstiness),
    });
  }
  return [...clients].flatMap(([client, windows]) =>
    windows.length >= SHORTEST ? [{ client, windows }] : [],
  );
}

function unpacked(path: string): string {
  try {
    return gunzipSync(readFileSync(path)).toString('utf8');
  } catch (cause) {
    throw new StillwatchError('input-unreadable', `Cannot read the traces at ${path}.`, { cause });
  }
}

function unreadable(path: string, why: string): StillwatchError {
  return new StillwatchError('input-unreadable', `Cannot read the traces at ${path}: ${why}.`);
}
