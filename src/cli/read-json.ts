/** Reads a JSON file that a person named. */
import { readFileSync } from 'node:fs';
import { StillwatchError } from '../errors.ts';

/**
 * The object in the file, taken for a `T` when it has a list in each of `fields`.
 * @throws StillwatchError `input-not-found` or `input-unreadable`.
 */
export function readJson<T>(path: string, fields: readonly (keyof T & string)[]): T {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    const missing = (cause as { code?: unknown }).code === 'ENOENT';
    throw new StillwatchError(
      missing ? 'input-not-found' : 'input-unreadable',
      missing ? `There is no file ${path}.` : `The file ${path} cannot be read.`,
      { cause },
    );
  }
  const found = parse(text);
  if (found === undefined || fields.some((field) => !Array.isArray(found[field]))) {
    throw new StillwatchError(
      'input-unreadable',
      `The file ${path} is not JSON with lists of ${fields.join(' and ')}.`,
    );
  }
  return found as T;
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
