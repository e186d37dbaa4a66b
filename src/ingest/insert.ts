/** The queries that turn lines of files into rows. */
import { classifySelect, LANGUAGE, SKETCH, TEXTS } from '../content/index.ts';
import { type Engine, readSql, type SqlFile } from '../engine/index.ts';
import type { FileGroup, Kind } from './file.ts';
import { formatNamed } from './format.ts';
import { instant } from './instant.ts';
import { pathOf, READ_SETTINGS, selectLines } from './read.ts';

const LAND = readSql(import.meta.url, './land.sql');
const ACCOUNTS = readSql(import.meta.url, './accounts.sql');
const SIGNALS = readSql(import.meta.url, './signals.sql');

/** How far ahead of the scan's clock a log's clock may run. */
const AHEAD_MS = 24 * 60 * 60 * 1000;

/**
 * Composes the query that turns one group of files read alike into rows of `landing`.
 * @param format a file of `formats/`: a projection from `lines` to the record's columns
 * @param lines  a SELECT giving `line String, file UInt32, row UInt64, whole UInt8`
 */
export function landingSelect(format: SqlFile, lines: string): string {
  return `WITH
lines AS (${lines}),
records AS (${format.sql}),
texts AS (${TEXTS.sql}),
languages AS (${LANGUAGE.sql}),
sketches AS (${SKETCH.sql}),
classified AS (${classifySelect('sketches')})
${LAND.sql}`;
}

/** Reads one group; rows of a batch count once it is journalled. */
export async function insertGroup(
  engine: Engine,
  kind: Kind,
  group: FileGroup,
  options: { batch: number; keepText: boolean; now: Date; since?: Date | undefined },
): Promise<void> {
  const params = {
    ...pathOf(group),
    batch: options.batch,
    earliest: instant(options.since ?? new Date(0)),
    latest: instant(new Date(options.now.getTime() + AHEAD_MS)),
  };
  const lines = selectLines(group);
  if (kind === 'exchanges') {
    const select = landingSelect(formatNamed(group.format), lines);
    await engine.load('landing', `${select}\n${READ_SETTINGS}`, {
      ...params,
      keep_text: options.keepText ? 1 : 0,
    });
    return;
  }
  const { sql } = kind === 'accounts' ? ACCOUNTS : SIGNALS;
  const select = `WITH lines AS (${lines})\n${sql}\n${READ_SETTINGS}`;
  await engine.load(`landing_${kind}`, select, params);
}
