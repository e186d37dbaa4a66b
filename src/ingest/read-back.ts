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
}

/** What one look can search for: the engine's bound on needles, two spellings an id. */
const AT_ONCE = 100;

/** Reads the log files of an ingest again; an id that is not found is left out. Ordered by id. */
export async function readBack(
  engine: Engine,
  report: { readonly groups: readonly FileGroup[] },
  ids: readonly string[],
): Promise<Excerpt[]> {
  const found = new Map<string, Excerpt>();
  const wanted = [...new Set(ids)].sort();
  for (const group of report.groups.filter((candidate) => candidate.format !== '')) {
    for (let from = 0; from < wanted.length; from += AT_ONCE) {
      const some = wanted.slice(from, from + AT_ONCE).filter((id) => !found.has(id));
      if (some.length === 0) continue;
      const rows = await reading(group.files, () => look(engine, group, some));
      for (const row of rows) if (!found.has(row.id)) found.set(row.id, row);
    }
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function look(engine: Engine, group: FileGroup, ids: readonly string[]): Promise<Excerpt[]> {
  const needles = new Set([...ids, ...ids.map((id) => JSON.stringify(id).slice(1, -1))]);
  return engine.rows<Excerpt>(
    `WITH
     lines AS (${selectLines(group, 'multiSearchAny(raw, {needles:Array(String)})')}),
     records AS (${formatNamed(group.format).sql}),
     texts AS (${TEXTS.sql})
     SELECT id, toValidUTF8(substring(argMin(system, (file, row)), 1, 2000)) AS system,
       toValidUTF8(substring(argMin(prompt, (file, row)), 1, 4000)) AS prompt
     FROM texts WHERE has({ids:Array(String)}, id) GROUP BY id
     ${READ_SETTINGS}`,
    { ...pathOf(group), needles: [...needles], ids },
  );
}
