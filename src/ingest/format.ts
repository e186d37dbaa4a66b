/** The formats room: one `.sql` file for each log format, found by its folder. */
import { readSqlFolder, type SqlFile } from '../engine/index.ts';
import { StillwatchError } from '../errors.ts';

/** Every format, in name order. The header's `sign` is a predicate over `line`. */
export const FORMATS: readonly SqlFile[] = readSqlFolder(import.meta.url, './formats');

/** @throws StillwatchError `option-value` */
export function formatNamed(id: string): SqlFile {
  const format = FORMATS.find((candidate) => candidate.id === id);
  if (format !== undefined) return format;
  const known = FORMATS.map((candidate) => candidate.id).join(', ');
  throw new StillwatchError('option-value', `There is no log format ${id}; known are ${known}.`);
}
