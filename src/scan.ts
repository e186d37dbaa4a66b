/** One scan, from logs to a report: what the library door and the command line share. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findCampaigns, type Stages } from './campaigns/index.ts';
import { type Engine, migrate, openEmbedded, openServer } from './engine/index.ts';
import { buildFeatures } from './features/index.ts';
import { type IngestReport, ingest, readBack } from './ingest/index.ts';
import { loadPostings } from './linking/index.ts';
import {
  ancestorsIn,
  count,
  describeInput,
  forgetResults,
  type ScanResult,
  storeLineage,
  storeResults,
  whole,
  writeReport,
} from './report/index.ts';
import { VERSION } from './version.ts';
import { ensureWritable } from './writable.ts';

export interface ScanOptions {
  /** Files, directories, globs, or `-` for standard input. May be empty when `signals` is not. */
  readonly exchanges?: readonly string[];
  readonly accounts?: readonly string[];
  readonly signals?: readonly string[];
  readonly calendar?: string;
  /** Log format id, or `auto` (default): recognised by content. */
  readonly format?: string;
  /** Servers that hold the store instead of `data`: `clickhouse://user:password@host:port[,host2:port2]/database?…`. */
  readonly engine?: string;
  /** Data directory; `null` scans on a throw-away directory. Default `.stillwatch`. */
  readonly data?: string | null;
  /** Writes report.json, report.html and rejected.jsonl (when lines were rejected) into this directory. */
  readonly out?: string;
  /** Highest share of rejected lines that still gives a report, 0..1. Default 0.05. */
  readonly maxRejected?: number;
  /** Keeps the text of prompts in the data directory. Default false. */
  readonly keepText?: boolean;
  /** Adds to what the store holds instead of starting afresh. Default false. */
  readonly append?: boolean;
  /**
   * Reads only exchanges that happened then or later, and adds them to the store. `last` goes on from the newest exchange
   * in the store, less an hour for lines that come late; what comes twice counts once.
   */
  readonly since?: Date | 'last';
  /** Days for which a store that is added to keeps exchanges. Default 90. */
  readonly keepDays?: number;
  /** Upper bound of the engine's memory in bytes. */
  readonly memory?: number;
  /** The time of the scan: `generated_at`, and what counts as the future. Default: the clock. */
  readonly now?: Date;
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  readonly stage: 'read' | 'sketch' | 'link' | 'test' | 'report';
  /** 0..1 within the whole scan, never going back. */
  readonly done: number;
  /** A few words for people, such as `120,000 exchanges`. */
  readonly note: string;
}

export type Scan = (options: ScanOptions) => Promise<ScanResult>;

const DEFAULT_DATA = '.stillwatch';

/**
 * Reads logs, finds campaigns, and returns the report; writes it when `out` is given.
 * @throws StillwatchError with the code, exit status and next step of docs/errors.md.
 */
export const scan: Scan = async (options) => {
  if (options.out !== undefined) ensureWritable('out', options.out);
  if (options.engine === undefined && options.data !== null) {
    ensureWritable('data', options.data ?? DEFAULT_DATA);
  }
  const spool = mkdtempSync(join(tmpdir(), 'stillwatch-'));
  try {
    const engine = await openEngine(options, join(spool, 'store'));
    try {
      await migrate(engine);
      return await scanWith(engine, options, spool);
    } finally {
      await engine.close();
    }
  } finally {
    rmSync(spool, { recursive: true, force: true });
  }
};

/** Opens the store; `scratch` is a directory that goes with the scan. */
function openEngine({ engine, data, memory }: ScanOptions, scratch: string): Promise<Engine> {
  const limit = memory === undefined ? {} : { memory };
  if (engine !== undefined) return openServer({ address: engine, scratch, ...limit });
  return openEmbedded({ path: data === null ? scratch : (data ?? DEFAULT_DATA), ...limit });
}

async function scanWith(engine: Engine, options: ScanOptions, spool: string): Promise<ScanResult> {
  const now = options.now ?? new Date();
  const append = options.append === true || options.since !== undefined;
  const tell = teller(options.onProgress);
  const rejectedTo = options.out === undefined ? undefined : join(options.out, 'rejected.jsonl');
  // Beside this scan's report, lines that an earlier one refused would be taken for its own.
  if (rejectedTo !== undefined) rmSync(rejectedTo, { force: true });
  const read = await ingest(engine, {
    exchanges: options.exchanges ?? [],
    accounts: options.accounts ?? [],
    signals: options.signals ?? [],
    calendar: options.calendar,
    format: options.format,
    keepText: options.keepText,
    maxRejected: options.maxRejected,
    append,
    since: options.since,
    keepDays: options.keepDays,
    rejectedTo,
    now,
    spool,
    onProgress: (done, note) => tell('read', done * 0.55, note),
  });
  return reportOn(engine, read, { ...options, append, now });
}

interface ReportOptions extends Pick<ScanOptions, 'out' | 'append' | 'onProgress'> {
  readonly now: Date;
  /** Stages of which another may take the place; default the product's own. */
  readonly stages?: Stages;
  /** Hears the name of each feature step before it runs. */
  readonly onStep?: (step: string) => void;
}

/** The second half of a scan: from a filled store to the report. Only the files of `read` are read again. */
export async function reportOn(
  engine: Engine,
  read: IngestReport,
  { now, out, append = false, stages, onProgress, onStep }: ReportOptions,
): Promise<ScanResult> {
  const tell = teller(onProgress);
  await forgetResults(engine);
  let compared = 0.55;
  await buildFeatures(engine, (step) => {
    onStep?.(step);
    compared = Math.min(0.74, compared + 0.02);
    tell('sketch', compared, 'what accounts sent');
  });
  tell('link', 0.75, 'what accounts share');
  const loaded = await loadPostings(engine);
  tell('test', 0.85, `groups among ${whole(loaded.ids.length)} accounts`);
  const { next, ancestors } = await ancestorsIn(engine);
  const found = await findCampaigns(engine, loaded, {
    readBack: (ids) => readBack(engine, read, ids),
    ancestors: append ? ancestors : [],
    ...(stages === undefined ? {} : { stages }),
  });
  tell('report', 0.97, count(found.views.length, 'campaign'));
  const { input, window, gaps } = await describeInput(engine);
  const result: ScanResult = {
    report: {
      schema: 'stillwatch.report/v1',
      generated_at: now.toISOString(),
      engine: engine.label,
      version: VERSION,
      window,
      input: { ...input, rejected: read.rejectedLines },
      gaps: [...gaps, ...read.warnings],
      campaigns: found.views.map((view) => view.campaign),
      accounts: found.accounts,
    },
    views: found.views,
    rejected: rejectedLines(read),
  };
  await storeResults(engine, result);
  if (out !== undefined) await writeReport(out, result);
  await storeLineage(engine, next, result);
  // Last: a scan that ends badly adds nothing, so that it can be run again.
  await read.acknowledge();
  tell('report', 1, 'done');
  return result;
}

function teller(onProgress: ScanOptions['onProgress']) {
  return (stage: Progress['stage'], done: number, note: string) =>
    onProgress?.({ stage, done, note });
}

function rejectedLines(read: IngestReport): ScanResult['rejected'] {
  return read.rejected.map(({ file, line, field, reason }) => ({ file, line, field, reason }));
}
