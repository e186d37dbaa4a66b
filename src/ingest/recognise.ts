/** Looks into each file's first records: how it carries them, and which log format they are. */
import type { Engine, SqlParams } from '../engine/index.ts';
import { StillwatchError } from '../errors.ts';
import type { Compression, FoundFile, Shape } from './file.ts';
import { shown } from './find.ts';
import { FORMATS, formatNamed } from './format.ts';

/** A file with a link, about to be recognised. */
export interface LinkedFile extends FoundFile {
  readonly id: number;
  readonly link: string;
  readonly compression: Compression;
  readonly parquet: boolean;
}

interface Look {
  file: number;
  head: string;
  tops: number;
  [sign: string]: number | string;
}

const SAMPLE = 20;
const AT_ONCE = 40;

export interface Recognised {
  readonly shape: Shape;
  readonly format: string;
  /** No line at all. */
  readonly empty: boolean;
}

/**
 * @param asked  a format's id, or `auto`
 * @throws StillwatchError `format-unknown` naming the file and what was looked for
 */
export async function recognise(
  engine: Engine,
  files: readonly LinkedFile[],
  asked: string,
): Promise<Map<number, Recognised>> {
  const forced = asked === 'auto' ? undefined : formatNamed(asked).id;
  const seen = new Map<number, Recognised>();
  const open = files.filter((file) => !file.parquet);
  for (const file of files.filter((candidate) => candidate.parquet)) {
    const format = file.kind === 'exchanges' ? (forced ?? 'stillwatch') : '';
    seen.set(file.id, { shape: 'parquet', format, empty: false });
  }
  for (let from = 0; from < open.length; from += AT_ONCE) {
    const some = open.slice(from, from + AT_ONCE);
    const lines = await look(engine, some, 'LineAsString');
    const documents = some.filter((file) => isDocument(file, lines.get(file.id)));
    const elements = await look(engine, documents, 'JSONAsString');
    for (const file of some) {
      const inside = documents.includes(file);
      const about = (inside ? elements : lines).get(file.id);
      const shape = inside ? 'document' : isCsv(file, about) ? 'csv' : 'lines';
      const format = file.kind === 'exchanges' ? (forced ?? formatOf(file, about)) : '';
      seen.set(file.id, { shape, format, empty: about === undefined });
    }
  }
  return seen;
}

/** An array, or an object that goes on over several lines. */
function isDocument(file: LinkedFile, about: Look | undefined): boolean {
  if (about === undefined) return false;
  if (about.head.startsWith('[')) return true;
  return about.head.startsWith('{') && about.tops === 0 && file.bytes > 0;
}

function isCsv(file: LinkedFile, about: Look | undefined): boolean {
  return file.kind !== 'exchanges' && about !== undefined && !about.head.startsWith('{');
}

function formatOf(file: LinkedFile, about: Look | undefined): string {
  if (about === undefined) return 'stillwatch';
  const found = FORMATS.find((format) => Number(about[format.id]) > 0);
  if (found !== undefined) return found.id;
  const looked = FORMATS.map((format) => `${format.id} (${format.header['looks']})`).join(', ');
  throw new StillwatchError(
    'format-unknown',
    `No record at the start of ${shown(file.name)} is of a known format; looked for ${looked}.`,
  );
}

async function look(
  engine: Engine,
  files: readonly LinkedFile[],
  reader: 'LineAsString' | 'JSONAsString',
): Promise<Map<number, Look>> {
  if (files.length === 0) return new Map();
  const params: Record<string, string> = {};
  const parts = files.map((file) => {
    params[`p${file.id}`] = file.link;
    return `SELECT ${file.id} AS file, raw, at FROM (SELECT line AS raw, _row_number AS at FROM file({p${file.id}:String}, ${reader}, 'line String', '${file.compression}') WHERE match(line, '[^\\\\s\\\\x{FEFF}]') LIMIT ${SAMPLE})`;
  });
  const signs = FORMATS.map((format) => `countIf(${format.header['sign']}) AS \`${format.id}\``);
  const rows = await engine.fileRows<Look>(
    `SELECT file, substring(argMin(text, at), 1, 1) AS head, countIf(isValidJSON(text) AND startsWith(text, '{')) AS tops,
       ${signs.join(', ')}
     FROM (SELECT file, at, trimBoth(replaceOne(raw, '\\xEF\\xBB\\xBF', ''), ' \\t\\r') AS text, text AS line FROM (${parts.join(' UNION ALL ')}))
     GROUP BY file`,
    params as SqlParams,
  );
  return new Map(rows.map((row) => [row.file, row]));
}
