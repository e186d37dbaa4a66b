/** A world as it was at an earlier hour: the log up to then, and nothing that only became known later. */
import { createReadStream, createWriteStream, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import type { World } from '../world.ts';
import type { Files } from './trial.ts';

export interface Cut {
  /** Unix milliseconds; what happened at this moment or later is left out. */
  readonly at: number;
  /** Length of the log until then. */
  readonly bytes: number;
}

export interface Timeline {
  /** Midnight UTC of the first day. */
  readonly start: number;
  /** Every so many hours, the last after everything. */
  readonly cuts: readonly Cut[];
  /** Account → moments of its exchanges, in order. */
  readonly moments: ReadonlyMap<string, readonly number[]>;
}

const DAY = 86_400_000;

/** Reads a log in the order of time once. `every` in milliseconds. */
export async function readTimeline(path: string, every: number): Promise<Timeline> {
  const cuts: Cut[] = [];
  const moments = new Map<string, number[]>();
  let [start, bytes, next] = [0, 0, Number.NEGATIVE_INFINITY];
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const { timestamp, account_id } = JSON.parse(line) as { timestamp: string; account_id: string };
    const at = Date.parse(timestamp);
    if (next === Number.NEGATIVE_INFINITY) {
      start = Math.floor(at / DAY) * DAY;
      next = start + every;
    }
    for (; at >= next; next += every) cuts.push({ at: next, bytes });
    bytes += Buffer.byteLength(line) + 1;
    const own = moments.get(account_id);
    if (own) own.push(at);
    else moments.set(account_id, [at]);
  }
  return { start, cuts: [...cuts, { at: next, bytes }], moments };
}

/**
 * Writes the world as it was at the cut into `out`: accounts made later are not there, later suspensions,
 * releases and enforcement not known. Returns the files to scan.
 */
export async function cutWorld(world: World, cut: Cut, out: string): Promise<Files> {
  const files = {
    exchanges: join(out, 'exchanges.jsonl'),
    accounts: join(out, 'accounts.jsonl'),
    calendar: join(out, 'calendar.json'),
  };
  const end = Math.max(0, cut.bytes - 1);
  await pipeline(
    createReadStream(world.exchangesPath, { end }),
    createWriteStream(files.exchanges),
  );
  const before = (at: unknown) => typeof at !== 'string' || Date.parse(at) < cut.at;
  const accounts = readFileSync(world.accountsPath, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter((account) => before(account['created_at']))
    .map((account) => (before(account['suspended_at']) ? account : unsuspended(account)));
  writeFileSync(files.accounts, accounts.map((account) => `${JSON.stringify(account)}\n`).join(''));
  const calendar = JSON.parse(readFileSync(world.calendarPath, 'utf8')) as Record<
    string,
    readonly { readonly at: string }[]
  >;
  const known = Object.entries(calendar).map(([kind, events]) => [
    kind,
    events.filter(({ at }) => before(at)),
  ]);
  writeFileSync(files.calendar, JSON.stringify(Object.fromEntries(known)));
  return files;
}

function unsuspended({ suspended_at: _, ...account }: Record<string, unknown>) {
  return { ...account, status: 'active' };
}
