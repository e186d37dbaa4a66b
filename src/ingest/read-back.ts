/** A second look at the same files, for a few requests by id: what a report masks and shows was never stored. */

import { TEXTS } from '../content/index.ts';
import type { Engine } from '../engine/index.ts';
import type { FileGroup } from './file.ts';
import { formatNamed } from './format.ts';
import { pathOf, READ_SETTINGS, selectLines } from './read.ts';
import { reading } from './trouble.ts';

export interface Excerpt {
  readonly id: string;
  /** First 2,000 bytes. */
  readonly system: string;
  /** The last user message's first 4,000 bytes. */
  readonly prompt: string;
  /** First 600 bytes. */
  readonly answer: string;
}

interface Place {
  readonly file: number;
  readonly line: number;
}

/** Ids asked for at once: a parameter of a server is not endless. */
const AT_ONCE = 500;

/** Reads the log files of an ingest again; an id that is not found is left out. Ordered by id. */
export async function readBack(
  engine: Engine,
  report: { readonly groups: readonly FileGroup[]; readonly batches: readonly number[] },
  ids: readonly string[],
): Promise<Excerpt[]> {
  if (ids.length === 0) return [];
  const wanted = [...new Set(ids)].sort();
  const places: Place[] = [];
  for (let from = 0; from < wanted.length; from += AT_ONCE) {
    const some = await engine.rows<Place>(
      'SELECT file, line FROM exchanges WHERE id IN {ids:Array(String)} AND batch IN {batches:Array(UInt32)}',
      { ids: wanted.slice(from, from + AT_ONCE), batches: [...report.batches] },
    );
    places.push(...some);
  }
  const found = new Map<string, Excerpt>();
  for (const group of report.groups.filter((candidate) => candidate.format !== '')) {
    const own = new Set(group.files.map(({ id }) => id));
    const lines = places.filter(({ file }) => own.has(file)).map(({ line }) => line);
    if (lines.length === 0) continue;
    const rows = await reading(group.files, () => look(engine, group, wanted, lines));
    for (const row of rows) if (!found.has(row.id)) found.set(row.id, row);
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function look(
  engine: Engine,
  group: FileGroup,
  ids: readonly string[],
  lines: readonly number[],
): Promise<Excerpt[]> {
  return engine.fileRows<Excerpt>(
    `WITH
     lines AS (${selectLines(group, 'row IN {lines:Array(UInt64)}')}),
     records AS (${formatNamed(group.format).sql}),
     texts AS (${TEXTS.sql})
     SELECT id, toValidUTF8(substring(argMin(system, (file, row)), 1, 2000)) AS system,
       toValidUTF8(substring(argMin(prompt, (file, row)), 1, 4000)) AS prompt,
       toValidUTF8(substring(argMin(response_text, (file, row)), 1, 600)) AS answer
     FROM texts WHERE has({ids:Array(String)}, id) GROUP BY id
     ${READ_SETTINGS}`,
    { ...pathOf(group), ids, lines },
  );
}
