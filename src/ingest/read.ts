/** SQL that reads a group of files as lines, whatever carries them: `line`, `file`, `row`, `whole`. */
import { availableParallelism } from 'node:os';
import { readSql, type SqlParams } from '../engine/index.ts';
import type { Compression, FileGroup, Shape } from './file.ts';

const LINES = readSql(import.meta.url, './lines.sql');

const PACKING: Record<Compression, string> = { none: 'none', gzip: 'gzip', zstd: 'zstd' };

/** The source of each shape; all give a text and its place counted from 1, a header line not counted out. */
const READERS: Record<Shape, (packing: string) => string> = {
  lines: (packing) =>
    `SELECT line AS raw, _file, _row_number + 1 AS row FROM file({path:String}, LineAsString, 'line String', '${packing}')`,
  document: (packing) =>
    `SELECT line AS raw, _file, _row_number + 1 AS row FROM file({path:String}, JSONAsString, 'line String', '${packing}')`,
  csv: (packing) =>
    `SELECT formatRowNoNewline('JSONEachRow', *) AS raw, _file, _row_number + 2 AS row FROM file({path:String}, CSVWithNames, auto, '${packing}')`,
  parquet: () =>
    `SELECT formatRowNoNewline('JSONEachRow', *) AS raw, _file, _row_number + 1 AS row FROM file({path:String}, Parquet)`,
};

/** A SELECT over the group's files; give it the parameters of `pathOf`. `where` may thin out the raw texts. */
export function selectLines(group: Pick<FileGroup, 'shape' | 'compression'>, where = '1'): string {
  const reader = READERS[group.shape](PACKING[group.compression]);
  return `WITH raw AS (SELECT raw, toUInt32OrZero(_file) AS file, row FROM (${reader}) WHERE ${where})\n${LINES.sql}`;
}

export function pathOf(group: Pick<FileGroup, 'pattern'>): SqlParams {
  return { path: group.pattern };
}

/**
 * Settings of every statement that reads files. Mapped files would count as this process's memory; a block of
 * long lines is held by every thread in every form that its text takes on the way. Threads wait for each other at
 * the file and at the table, so that twice as many as processors keep these busy. To compile an expression as wide
 * as that of the labels takes longer than it then saves.
 */
export const READ_SETTINGS = `SETTINGS
  max_threads = ${2 * availableParallelism()},
  max_block_size = 8192,
  compile_expressions = 0,
  input_format_csv_use_best_effort_in_schema_inference = 0,
  input_format_csv_allow_variable_number_of_columns = 1,
  output_format_json_quote_64bit_integers = 0,
  date_time_output_format = 'iso',
  storage_file_read_method = 'pread'`;
