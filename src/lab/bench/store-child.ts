/** In a process of its own: reads a log into a store, piece after piece. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Engine, migrate, openEmbedded } from '../../engine/index.ts';
import { ingest } from '../../ingest/index.ts';
import { peakBytes } from '../peak.ts';
import { answerEach } from './apart.ts';
import { type Alone, readAlone } from './engine-alone.ts';

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

export interface StoreAnswer {
  readonly exchanges: number;
  /** Until the piece was acknowledged, or the store closed. */
  readonly seconds: number;
  /** Of all threads, the engine's among them. */
  readonly cpu_seconds: number;
  readonly peak_bytes: number;
  readonly alone?: Alone;
}

let opened: Promise<Engine> | undefined;

answerEach(async (order: StoreOrder): Promise<StoreAnswer> => {
  const cpu = process.cpuUsage();
  const started = performance.now();
  opened ??= open(order.data);
  const engine = await opened;
  const { exchanges: path } = order;
  const read = path === undefined ? await engine.close() : await append(engine, path, order);
  const spent = process.cpuUsage(cpu);
  const cost = {
    exchanges: read?.exchanges ?? 0,
    seconds: (performance.now() - started) / 1000,
    cpu_seconds: (spent.user + spent.system) / 1e6,
    peak_bytes: peakBytes(),
  };
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
