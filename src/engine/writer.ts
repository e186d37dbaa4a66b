/**
 * Who writes into a database of servers: one process at a time. While it writes, a query of a name that is the
 * database's own runs on the first node, and a server runs no second query of the same name. The query does nothing and
 * ends with its connection, so a process that is killed leaves nothing behind, and no clock has to be agreed upon.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { StillwatchError } from '../errors.ts';
import type { Address } from './address.ts';
import { type Client, connect, rows, run, writerComment } from './client.ts';
import { fail } from './failure.ts';

export interface Writer {
  /** @throws StillwatchError when the place was lost, so that another may write by now: `store-locked`, `engine-unreachable` */
  check(): void;
  release(): Promise<void>;
}

/** ClickHouse's numbers of a query that is already running, and of one that was ended by KILL QUERY. */
const RUNNING = '216';
const CANCELLED = '394';
const POLL_MS = 50;
/** A process that was just killed is noticed by the server within about half a second. */
const PATIENCE_MS = 3000;

const HOLD = 'SELECT sleepEachRow(1) FROM numbers(1000000000) FORMAT Null';
const HOLD_SETTINGS = {
  readonly: '2',
  cancel_http_readonly_queries_on_client_close: 1,
  max_block_size: '1',
  max_execution_time: 0,
  wait_end_of_query: 0,
} as const;

/**
 * Takes the writer's place of a database, then ends what a writer that is gone has left running on any node: it could
 * still change what this one makes.
 * @throws StillwatchError `store-locked`
 */
export async function takePlace(address: Address, clients: readonly Client[]): Promise<Writer> {
  const place = `stillwatch-writer-${address.database}`;
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const writer = await tryPlace(address, place);
    if (writer !== undefined) {
      try {
        for (const client of clients) await endOrphans(client, address);
        return writer;
      } catch (error) {
        await writer.release();
        throw error;
      }
    }
    if (Date.now() > until) {
      throw new StillwatchError(
        'store-locked',
        `Another process writes into the database ${address.database}.`,
      );
    }
    await wait(POLL_MS * 4);
  }
}

/** Undefined when another holds it. */
async function tryPlace(address: Address, place: string): Promise<Writer | undefined> {
  const client = connect(address.urls[0] ?? '', address);
  const mark = randomUUID();
  const leaving = new AbortController();
  let lost: unknown;
  let over = false;
  const holding = client
    .command({
      query: HOLD,
      query_id: place,
      abort_signal: leaving.signal,
      clickhouse_settings: { ...HOLD_SETTINGS, log_comment: mark },
    })
    .catch((cause: unknown) => {
      lost = cause;
    })
    .finally(() => {
      over = true;
    });
  const release = async () => {
    leaving.abort();
    await holding;
    await client.close();
  };
  try {
    while (!over && !(await holds(client, place, mark))) await wait(POLL_MS);
    // It may have begun and ended between two looks.
    if (over) {
      await client.close();
      if ((lost as { code?: unknown } | undefined)?.code === RUNNING) return undefined;
      fail(lost, client.host);
    }
  } catch (error) {
    await release();
    throw error;
  }
  return {
    check: () => {
      if (!over) return;
      if (lost !== undefined && (lost as { code?: unknown }).code !== CANCELLED)
        fail(lost, client.host);
      throw new StillwatchError(
        'store-locked',
        `The place as the one writer of the database ${address.database} was taken away: the server ended it.`,
        { cause: lost },
      );
    },
    release,
  };
}

async function holds(client: Client, place: string, mark: string): Promise<boolean> {
  const found = await rows<{ n: number }>(
    client,
    "SELECT count() AS n FROM system.processes WHERE query_id = {place:String} AND Settings['log_comment'] = {mark:String}",
    { place, mark },
  );
  return (found[0]?.n ?? 0) > 0;
}

async function endOrphans(client: Client, address: Address): Promise<void> {
  await run(
    client,
    "KILL QUERY WHERE user = currentUser() AND Settings['log_comment'] = {comment:String} SYNC",
    { comment: writerComment(address) },
  );
}
