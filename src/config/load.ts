/** Finds and reads the configuration file. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { StillwatchError } from '../errors.ts';
import { CONFIG, type Config } from './schema.ts';

/** Read from the working directory when no other file is named. */
const CONFIG_NAME = 'stillwatch.json';

/**
 * The options of a configuration file; empty when none is named and the working directory has none.
 * Paths in the file count from its own directory and come back absolute; `-` stays standard input.
 * @throws StillwatchError `config-invalid` for a named file that is missing, is not JSON or says something unknown.
 */
export function loadConfig(named?: string, workingDirectory = process.cwd()): Config {
  const path = resolve(workingDirectory, named ?? CONFIG_NAME);
  if (named === undefined && !existsSync(path)) return {};
  const parsed = CONFIG.safeParse(read(path));
  if (parsed.success) return fromFolder(parsed.data, dirname(path));
  const [issue] = parsed.error.issues;
  const key = issue?.path.join('.') ?? '';
  throw new StillwatchError(
    'config-invalid',
    `The configuration ${path} is wrong${key === '' ? '' : ` at ${key}`}: ${issue?.message}.`,
    { cause: parsed.error },
  );
}

function read(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    const why = cause instanceof SyntaxError ? 'is not JSON' : reason(cause);
    throw new StillwatchError('config-invalid', `The configuration ${path} ${why}.`, { cause });
  }
}

function reason(cause: unknown): string {
  return (cause as { code?: unknown }).code === 'ENOENT' ? 'does not exist' : 'cannot be read';
}

function fromFolder(config: Config, folder: string): Config {
  const place = (path: string) => (path === '-' ? path : resolve(folder, path));
  const placed = { ...config };
  for (const key of ['exchanges', 'accounts', 'signals'] as const) {
    if (config[key] !== undefined) placed[key] = config[key].map(place);
  }
  for (const key of ['calendar', 'data', 'out'] as const) {
    if (config[key] !== undefined) placed[key] = place(config[key]);
  }
  return placed;
}
