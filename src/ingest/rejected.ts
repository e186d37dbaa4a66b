/** Lines that could not be used: counted, judged by their share, shown, written down. Never their text. */

import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Engine } from '../engine/index.ts';
import { StillwatchError, unwritten } from '../errors.ts';
import type { Kind } from './file.ts';
import { shown } from './find.ts';
import { formatNamed } from './format.ts';

export interface RejectedLine {
  /** The file's name as the user gave it. */
  readonly file: string;
  /** Counted from 1; in a document the element's place. */
  readonly line: number;
  readonly field: string;
  readonly reason: string;
}

interface NamedFile {
  readonly id: number;
  readonly name: string;
  readonly batch: number;
  /** Log format id; empty for accounts and signals. */
  readonly format: string;
}

interface Row {
  file: number;
  line: number;
  field: string;
  reason: string;
}

const PAGE = 50_000;

/**
 * Counts one kind of file and decides whether its rest is worth a scan.
 * @throws StillwatchError `input-empty`, `nothing-usable`, `too-many-rejected`
 */
export async function judge(
  engine: Engine,
  kind: Kind,
  files: readonly NamedFile[],
  { maxRejected, mayBeEmpty = false }: { maxRejected: number; mayBeEmpty?: boolean },
): Promise<{ accepted: number; rejected: number }> {
  const batch = files[0]?.batch ?? 0;
  const kept = await engine.rows<{ n: number }>(
    `SELECT count() AS n FROM ${kind} WHERE batch = {batch:UInt32}`,
    { batch },
  );
  const reasons = await engine.rows<{ field: string; reason: string; n: number; file: number }>(
    `SELECT field, reason, count() AS n, min(file) AS file FROM rejected WHERE batch = {batch:UInt32}
     GROUP BY field, reason ORDER BY n DESC, field, reason`,
    { batch },
  );
  const accepted = kept[0]?.n ?? 0;
  const rejected = reasons.reduce((sum, row) => sum + row.n, 0);
  const [worst] = reasons;
  if (worst === undefined) {
    if (accepted > 0 || kind === 'accounts' || mayBeEmpty) return { accepted, rejected };
    throw new StillwatchError('input-empty', `There is not one record in ${listed(files)}.`);
  }
  const where = shown(files.find((file) => file.id === worst.file)?.name ?? '');
  const most = `${worst.field} ${worst.reason} in ${worst.n} of them, first in ${where}`;
  if (accepted === 0) {
    throw new StillwatchError(
      'nothing-usable',
      `None of the ${rejected} records of ${kind} can be used: ${most}${hint(worst.field, files)}.`,
    );
  }
  if (rejected / (accepted + rejected) > maxRejected) {
    throw new StillwatchError(
      'too-many-rejected',
      `${rejected} of ${accepted + rejected} records of ${kind} (${percent(rejected / (accepted + rejected))}) cannot be used, more than ${percent(maxRejected)}: ${most}.`,
    );
  }
  return { accepted, rejected };
}

/** Where a format looks for an account; a file without commas has no such column either. */
function hint(field: string, [file]: readonly NamedFile[]): string {
  if (field !== 'account_id' || file === undefined) return '';
  if (file.format === '') return '; is it JSON Lines, or CSV with commas and a line of names';
  const looked = formatNamed(file.format).header['account'];
  return looked === undefined ? '' : `; looked for it in ${looked.replace(/,$/, ' and others')}`;
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(3))} %`;
}

function listed(files: readonly NamedFile[]): string {
  const names = files.slice(0, 3).map((file) => shown(file.name));
  const more = files.length - names.length;
  return more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ');
}

/** The first rejected lines in the order of files and lines. */
export async function firstRejected(
  engine: Engine,
  files: readonly NamedFile[],
  limit: number,
): Promise<RejectedLine[]> {
  return named(files, await page(engine, files, { limit, offset: 0 }));
}

/**
 * Writes rejected.jsonl (`{file, line, field, reason}` a line), page by page; makes no file when nothing was rejected.
 * @returns the number of lines written
 */
export async function writeRejected(
  engine: Engine,
  files: readonly NamedFile[],
  path: string,
): Promise<number> {
  let written = 0;
  let out: FileHandle | undefined;
  try {
    for (;;) {
      const rows = await page(engine, files, { limit: PAGE, offset: written });
      if (rows.length === 0) break;
      out ??= await create(path);
      const lines = named(files, rows).map((row) => `${JSON.stringify(row)}\n`);
      await out.appendFile(lines.join(''));
      written += rows.length;
      if (rows.length < PAGE) break;
    }
  } catch (cause) {
    if (cause instanceof StillwatchError) throw cause;
    throw unwritten(cause, shown(dirname(path)), `${shown(path)} could not be written.`);
  } finally {
    await out?.close();
  }
  return written;
}

async function create(path: string): Promise<FileHandle> {
  await mkdir(dirname(path), { recursive: true });
  return open(path, 'w', 0o600);
}

function page(
  engine: Engine,
  files: readonly NamedFile[],
  { limit, offset }: { limit: number; offset: number },
): Promise<Row[]> {
  const batches = [...new Set(files.map((file) => file.batch))];
  return engine.rows<Row>(
    `SELECT file, line, field, reason FROM rejected WHERE batch IN {batches:Array(UInt32)}
     ORDER BY batch, file, line, field, reason LIMIT {limit:UInt64} OFFSET {offset:UInt64}`,
    { batches, limit, offset },
  );
}

function named(files: readonly NamedFile[], rows: readonly Row[]): RejectedLine[] {
  const names = new Map(files.map((file) => [file.id, file.name]));
  return rows.map(({ file, line, field, reason }) => ({
    file: names.get(file) ?? '',
    line,
    field,
    reason,
  }));
}
