/** In a process of its own: reads a log into a store, piece after piece. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Engine, migrate, openEmbedded } from '../../engine/index.ts';
import { ingest } from '../../ingest/index.ts';
import { peakBytes } from '../peak.ts';
import { answerEach } from './apart.ts';
import { type Alone, readAlone } from './engine-alone.ts';
import { counting, type Stretch } from './stopwatch.ts';

export interface StoreOrder {
  /** The store's directory. */
  readonly data: string;
  /** For temporary files; emptied after each piece. */
  readonly spool: string;
  /** Absent: the store is closed. */
  readonly exchanges?: string;
  /** Given with the first piece. */
  readonly beside?: { readonly accounts: string; readonly calendar: string };
}

/** What it cost until the piece was acknowledged, or the store closed. */
export interface StoreAnswer extends Stretch {
  readonly exchanges: number;
  readonly peak_bytes: number;
  readonly alone?: Alone;
}

let opened: Promise<Engine> | undefined;

answerEach(async (order: StoreOrder): Promise<StoreAnswer> => {
  const spent = counting();
  opened ??= open(order.data);
  const engine = await opened;
  const { exchanges: path } = order;
  const read = path === undefined ? await engine.close() : await append(engine, path, order);
  const cost = { exchanges: read?.exchanges ?? 0, ...spent(), peak_bytes: peakBytes() };
  return path === undefined ? cost : { ...cost, alone: await readAlone(engine, path) };
});

async function open(path: string): Promise<Engine> {
  const engine = await openEmbedded({ path });
  await migrate(engine);
  return engine;
}

async function append(engine: Engine, path: string, { spool, beside }: StoreOrder) {
  const links = join(spool, 'links');
  const read = await ingest(engine, {
    exchanges: [path],
    accounts: beside === undefined ? [] : [beside.accounts],
    signals: [],
    calendar: beside?.calendar,
    append: beside === undefined,
    now: new Date(),
    spool: links,
  });
  // Without it the next piece would take the place of this one.
  await read.acknowledge();
  rmSync(links, { recursive: true, force: true });
  return read;
}
