/** Reads `.sql` files: a header comment of `key: value` lines, then one statement. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StillwatchError } from '../errors.ts';

export interface SqlFile {
  /** File name without `.sql`; a member's id. */
  readonly id: string;
  readonly header: Readonly<Record<string, string>>;
  /** The statement without header, trailing semicolon and surrounding space. */
  readonly sql: string;
}

/** Parses the text of a `.sql` file. A header line without a colon continues the line before it. */
export function parseSql(id: string, text: string): SqlFile {
  const match = /^\s*\/\*([\s\S]*?)\*\//.exec(text);
  if (match?.[1] === undefined) {
    throw new StillwatchError('internal', `The SQL file ${id} has no header comment.`);
  }
  const header: Record<string, string> = {};
  let last = '';
  for (const line of match[1].split('\n')) {
    const pair = /^([a-z][a-z-]*):\s*(.*)$/.exec(line.trim());
    if (pair?.[1] !== undefined) {
      last = pair[1];
      header[last] = pair[2] ?? '';
    } else if (last !== '' && line.trim() !== '') {
      header[last] = `${header[last]} ${line.trim()}`.trim();
    }
  }
  const sql = text.slice(match[0].length).trim().replace(/;$/, '').trim();
  return { id, header, sql };
}

/** Reads one file beside the calling module: `readSql(import.meta.url, 'int_x.sql')`. */
export function readSql(moduleUrl: string, name: string): SqlFile {
  const path = fileURLToPath(new URL(name, moduleUrl));
  return parseSql(basename(name, '.sql'), readFileSync(path, 'utf8'));
}

/** Reads every `.sql` file of a folder beside the calling module, in name order: the folder is the registry. */
export function readSqlFolder(moduleUrl: string, folder: string): SqlFile[] {
  const dir = fileURLToPath(new URL(folder, moduleUrl));
  return readdirSync(dir)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => parseSql(basename(name, '.sql'), readFileSync(join(dir, name), 'utf8')));
}
