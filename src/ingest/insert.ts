/** The one statement that turns lines of a log into rows: format, texts, sketch, classes, checks. */
import { classifySelect, SKETCH, TEXTS } from '../content/index.ts';
import { readSql, type SqlFile } from '../engine/index.ts';

const LAND = readSql(import.meta.url, './land.sql');

/**
 * Composes the INSERT for one group of files read alike.
 * @param format a file of `formats/`: a projection from `lines` to the record's columns
 * @param lines  a SELECT giving `line String, file UInt32, row UInt64, whole UInt8`
 */
export function insertStatement(format: SqlFile, lines: string): string {
  return `INSERT INTO landing
WITH
lines AS (${lines}),
records AS (${format.sql}),
texts AS (${TEXTS.sql}),
sketches AS (${SKETCH.sql}),
classified AS (${classifySelect('sketches')})
${LAND.sql}`;
}
