/** The way in: files to rows of exchanges, accounts, signals and calendar, counted and journalled. */
import type { Readable } from 'node:stream';
import type { Engine } from '../engine/index.ts';
import { StillwatchError } from '../errors.ts';
import { journal, mergeRepeated, nextBatch, removeUncounted } from './batch.ts';
import { loadCalendar, readCalendar } from './calendar.ts';
import { accountWarnings } from './disagree.ts';
import type { FileGroup, FoundFile, Kind, SourceFile } from './file.ts';
import { findFiles } from './find.ts';
import { gather, group, weight } from './gather.ts';
import { insertGroup } from './insert.ts';
import { progressOver } from './progress.ts';
import { firstRejected, judge, type RejectedLine, writeRejected } from './rejected.ts';
import { expire } from './retention.ts';
import { reading } from './trouble.ts';

export interface IngestInput {
  /** Files, directories, patterns or `-`; may be empty when `signals` is not. */
  readonly exchanges: readonly string[];
  readonly accounts: readonly string[];
  readonly signals: readonly string[];
  readonly calendar?: string | undefined;
  /** Log format id, or `auto` (default). */
  readonly format?: string | undefined;
  readonly keepText?: boolean | undefined;
  /** Highest share of rejected lines, of each kind of file, 0..1. Default 0.05. */
  readonly maxRejected?: number | undefined;
  readonly now: Date;
  /** Directory for temporary files: links, standard input. Keep it until `readBack` is done. */
  readonly spool: string;
  readonly stdin?: Readable | undefined;
  readonly append?: boolean | undefined;
  /** Leaves out exchanges that happened before; `last`: before what the store holds. */
  readonly since?: Date | 'last' | undefined;
  /** Days for which a store that is added to keeps exchanges. Default 90. */
  readonly keepDays?: number | undefined;
  /** Where rejected.jsonl goes when lines were rejected, also when the ingest then fails. */
  readonly rejectedTo?: string | undefined;
  readonly onProgress?: ((done: number, note: string) => void) | undefined;
}

export interface IngestFile {
  readonly id: number;
  readonly name: string;
  readonly kind: Kind;
  readonly batch: number;
  /** Log format id; empty for accounts and signals. */
  readonly format: string;
}

export interface IngestReport {
  /** Exchanges accepted, before duplicates merge. */
  readonly exchanges: number;
  readonly accounts: number;
  readonly signals: number;
  /** Records of every kind that could not be used. */
  readonly rejectedLines: number;
  /** The first five, in the order of files and lines. */
  readonly rejected: readonly RejectedLine[];
  readonly files: readonly IngestFile[];
  readonly batches: readonly number[];
  /** One sentence each. */
  readonly warnings: readonly string[];
  /** What `readBack` needs. */
  readonly groups: readonly FileGroup[];
  /** Makes what was appended count, whatever happens later. Without it, the next ingest drops it. */
  readonly acknowledge: () => Promise<void>;
}

const KINDS: readonly Kind[] = ['exchanges', 'accounts', 'signals'];
const KEEP_DAYS = 90;
/** How long before the newest exchange `last` begins, for lines that come late; what comes twice counts once. */
const LATE_MS = 60 * 60 * 1000;

/**
 * Reads everything into the store. Without `append` it replaces what the store held, once all of it was found usable;
 * with it, rows count for good once acknowledged.
 * @throws StillwatchError `input-*`, `format-unknown`, `calendar-invalid`, `too-many-rejected`, `nothing-usable`
 */
export async function ingest(engine: Engine, input: IngestInput): Promise<IngestReport> {
  const found: FoundFile[] = [];
  for (const kind of KINDS) found.push(...(await findFiles(input[kind], { ...input, kind })));
  const calendar = input.calendar === undefined ? undefined : await readCalendar(input.calendar);
  const sources = await gather(engine, found, {
    spool: input.spool,
    format: input.format ?? 'auto',
  });
  await removeUncounted(engine);
  const first = await nextBatch(engine);
  const batchOf = (kind: Kind) => first + KINDS.indexOf(kind);
  const files = sources.map(({ id, name, kind, format }) => ({
    id,
    name,
    kind,
    format,
    batch: batchOf(kind),
  }));
  const since = await sinceWhen(engine, input.since);
  const groups = await readAll(engine, { ...input, since }, sources, batchOf);
  const counts = { exchanges: 0, accounts: 0, signals: 0 };
  let rejectedLines = 0;
  try {
    for (const kind of KINDS) {
      const named = files.filter((file) => file.kind === kind);
      if (named.length === 0) continue;
      const verdict = await judge(engine, kind, named, {
        maxRejected: input.maxRejected ?? 0.05,
        mayBeEmpty: kind === 'exchanges' && since !== undefined,
      });
      counts[kind] = verdict.accepted;
      rejectedLines += verdict.rejected;
    }
  } finally {
    if (input.rejectedTo !== undefined) await writeRejected(engine, files, input.rejectedTo);
  }
  if (found.every((file) => file.kind === 'accounts')) {
    throw new StillwatchError(
      'input-empty',
      'No log of exchanges and no file of signals was given.',
    );
  }
  const warnings = await accountWarnings(engine, files);
  const batches = KINDS.flatMap((kind) => {
    const named = files.filter((file) => file.kind === kind);
    if (named.length === 0) return [];
    const format = [...new Set(named.map((file) => file.format))].sort().join(',');
    return [{ batch: batchOf(kind), kind, files: named.map((file) => file.name), format }];
  });
  const append = input.append === true;
  const repeated = append ? await mergeRepeated(engine, batches) : new Map<number, number>();
  const counted = (batch: number) => repeated.get(batch) ?? batch;
  const fresh = batches.filter(({ batch }) => !repeated.has(batch));
  if (!append) await journal(engine, batches, true);
  if (calendar !== undefined) await loadCalendar(engine, calendar);
  else if (!append) {
    await engine.change('calendar', (stored) => `TRUNCATE TABLE ${stored}`);
  }
  const numbered = files.map((file) => ({ ...file, batch: counted(file.batch) }));
  return {
    ...counts,
    rejectedLines,
    rejected: rejectedLines === 0 ? [] : await firstRejected(engine, numbered, 5),
    files: numbered,
    batches: batches.map(({ batch }) => counted(batch)),
    warnings,
    groups,
    acknowledge: async () => {
      if (!append || fresh.length === 0) return;
      await journal(engine, fresh, false);
      await expire(
        engine,
        fresh.map(({ batch }) => batch),
        input.keepDays ?? KEEP_DAYS,
      );
    },
  };
}

async function sinceWhen(engine: Engine, since: IngestInput['since']): Promise<Date | undefined> {
  if (since !== 'last') return since;
  const [held] = await engine.rows<{ n: number; newest: number }>(
    'SELECT count() AS n, toUnixTimestamp64Milli(max(at)) AS newest FROM exchanges',
  );
  return held === undefined || held.n === 0 ? undefined : new Date(held.newest - LATE_MS);
}

async function readAll(
  engine: Engine,
  input: IngestInput & { readonly since: Date | undefined },
  sources: readonly SourceFile[],
  batchOf: (kind: Kind) => number,
): Promise<FileGroup[]> {
  const all: FileGroup[] = [];
  const total = sources.reduce((sum, file) => sum + weight(file), 0);
  const progress = progressOver(total, input.onProgress);
  for (const kind of KINDS) {
    const groups = await group(
      sources.filter((file) => file.kind === kind),
      input.spool,
    );
    for (const some of groups) {
      const bytes = some.files.reduce((sum, file) => sum + weight(file), 0);
      const { since, now, keepText = false } = input;
      const options = { batch: batchOf(kind), keepText, now, since };
      await progress.during(bytes, () =>
        reading(some.files, () => insertGroup(engine, kind, some, options)),
      );
    }
    all.push(...groups);
  }
  return all;
}
