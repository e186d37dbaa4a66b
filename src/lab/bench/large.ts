/** One large world made, read and scanned piece by piece, so that the disk never holds its whole log. */
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { loadavg } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Report } from '../../report/index.ts';
import type { WorldOptions } from '../options.ts';
import { listPresets } from '../registry.ts';
import { scoreReport } from '../score.ts';
import type { Surroundings } from '../world.ts';
import { runApart, startApart } from './apart.ts';
import { accusedGroups, byVerdict } from './compare.ts';
import type { Reading } from './engine-alone.ts';
import type { MakerAnswer, MakerOrder } from './maker-child.ts';
import type { Bench } from './part.ts';
import type { StoreAnswer, StoreOrder } from './store-child.ts';
import type { StoredScanAnswer } from './stored-scan-child.ts';

export interface LargeOptions {
  readonly seed: number;
  readonly accounts: number;
  readonly exchanges: number;
  readonly textBytes: number;
}

export type LargeResult = Awaited<ReturnType<typeof measureLarge>>;

/** The size at which the campaigns made public in February 2026 have their own. */
export const FULL = { exchanges: 16_000_000, accounts: 500_000 } as const;
/** The window: the campaigns keep their published daily rates, so that a third to all of each lies in it. */
const DAYS = 30;
/** What the lab is asked for; histories and instructions make about 2 kB of text an exchange of it. */
export const TEXT_BYTES = 1400;
/** Exchanges in a piece: 1.5 GB of log. */
const PIECE = 500_000;
/** A world of half a million accounts, and the young objects of making text. */
const MAKER_FLAGS = ['--max-old-space-size=12288', '--max-semi-space-size=64'];

const child = (name: string) =>
  fileURLToPath(new URL(`./${name}${extname(import.meta.url)}`, import.meta.url));

/** All campaigns of February 2026; smaller worlds hold that part of their accounts, at the same rates. */
export async function largeWorld({
  exchanges,
  ...options
}: LargeOptions): Promise<Omit<WorldOptions, 'out'>> {
  const february = (await listPresets()).filter(({ id }) => id.startsWith('feb-2026'));
  const scale = Math.min(1, exchanges / FULL.exchanges);
  return {
    ...options,
    exchanges,
    days: DAYS,
    campaigns: february.flatMap(({ campaigns }) =>
      campaigns.map((profile) => ({ profile, scale })),
    ),
  };
}

export async function measureLarge({ place, say }: Bench, options: LargeOptions) {
  const home = join(place, 'large');
  const load_before = loadavg()[0] ?? 0;
  const data = join(home, 'store');
  const out = join(home, 'report');
  try {
    const read = await readPieces(
      home,
      data,
      { ...(await largeWorld(options)), out: join(home, 'world') },
      say,
    );
    const store_bytes = sizeOf(data);
    say(`read ${rate(read.exchanges, read.ingest.seconds)}, store ${gb(store_bytes)}; scanning …`);
    const scan = await runApart<StoredScanAnswer>(
      child('stored-scan-child'),
      { data, out },
      join(home, 'temporary'),
    );
    say(`scan ${scan.seconds.toFixed(1)} s, ${gb(scan.peak_bytes)}`);
    const report = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as Report;
    const whole = read.ingest.seconds + scan.seconds;
    return {
      ...read.size,
      days: DAYS,
      generation: read.generation,
      ingest: {
        ...read.ingest,
        exchanges_a_second: read.exchanges / read.ingest.seconds,
        cpu_microseconds_an_exchange: (read.ingest.cpu_seconds / read.exchanges) * 1e6,
      },
      scan,
      /** Of the process that held most. */
      peak_bytes: Math.max(read.ingest.peak_bytes, scan.peak_bytes),
      store_bytes,
      store_bytes_after_scan: sizeOf(data),
      engine_alone: read.readings,
      /** How many times as long as the engine alone reading and scanning take. */
      ratio: divided(whole, read.readings),
      ratio_reading: divided(read.ingest.seconds, read.readings),
      load_before,
      load_after: loadavg()[0] ?? 0,
      ...found(report, read.world),
    };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Makes a piece, reads it, removes it, and so on; makers and readers never run at the same time. */
async function readPieces(home: string, data: string, options: WorldOptions, say: Bench['say']) {
  const maker = startApart<MakerOrder, MakerAnswer>(
    child('maker-child'),
    join(home, 'maker'),
    MAKER_FLAGS,
  );
  const store = startApart<StoreOrder, StoreAnswer>(child('store-child'), join(home, 'reader'));
  const order = { data, spool: join(home, 'spool') };
  const beside = {
    accounts: join(options.out, 'accounts.jsonl'),
    calendar: join(options.out, 'calendar.json'),
  };
  const generation = { seconds: 0, peak_bytes: 0 };
  const ingest = { seconds: 0, cpu_seconds: 0, peak_bytes: 0 };
  const readings: Record<Reading, number> = { count_lines: 0, count_records: 0, parse_fields: 0 };
  let [pieces, exchanges, bytes, text] = [0, 0, 0, 0];
  const spend = ({ seconds, cpu_seconds, peak_bytes }: StoreAnswer) => {
    ingest.seconds += seconds;
    ingest.cpu_seconds += cpu_seconds;
    ingest.peak_bytes = peak_bytes;
  };
  for (;;) {
    const started = performance.now();
    const made = await maker.ask({ options, most: PIECE });
    generation.seconds += (performance.now() - started) / 1000;
    generation.peak_bytes = made.peak_bytes;
    if (made.world !== undefined) {
      await maker.end();
      spend(await store.ask(order));
      await store.end();
      const size = { exchanges, accounts: made.world.accounts, pieces, bytes, text_bytes: text };
      return { exchanges, size, world: made.world, generation, ingest, readings };
    }
    if (made.piece === undefined) continue;
    const { path } = made.piece;
    const answer = await store.ask({ ...order, exchanges: path, ...(pieces === 0 && { beside }) });
    spend(answer);
    pieces++;
    exchanges += answer.exchanges;
    bytes += statSync(path).size;
    text += answer.alone?.text ?? 0;
    for (const name of Object.keys(readings) as Reading[]) {
      readings[name] += answer.alone?.readings[name] ?? 0;
    }
    rmSync(path);
    say(`${exchanges} exchanges, ${rate(answer.exchanges, answer.seconds)}`);
  }
}

/** What the report says against the truth. */
function found({ campaigns }: Report, { truth }: Surroundings) {
  const score = scoreReport({ campaigns }, truth);
  return {
    reported: byVerdict(campaigns),
    precision: score.precision,
    recall: score.recall,
    false_accounts: score.false_accounts,
    accused_groups: accusedGroups(truth, campaigns),
    campaigns: score.campaigns.map(
      ({ profile, accounts, recall, best_share, purity, verdict, extraction_error }) => ({
        profile,
        accounts,
        exchanges: exchangesOf(truth, profile),
        recall,
        best_share,
        purity,
        verdict,
        extraction_error,
      }),
    ),
  };
}

function exchangesOf({ campaigns }: Surroundings['truth'], profile: string): number {
  const counts = campaigns.find((one) => one.profile === profile)?.exchanges ?? {};
  return Object.values(counts).reduce((sum, n) => sum + n, 0);
}

/** Bytes of all files under a directory. */
function sizeOf(path: string): number {
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

function divided(seconds: number, readings: Readonly<Record<Reading, number>>) {
  return Object.fromEntries(
    Object.entries(readings).map(([name, alone]) => [name, seconds / alone]),
  ) as Record<Reading, number>;
}

const gb = (bytes: number) => `${(bytes / 1e9).toFixed(2)} GB`;
const rate = (n: number, seconds: number) => `${Math.round(n / seconds)} exchanges/s`;
