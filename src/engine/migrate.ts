/** Forward-only migrations: one statement a file, journalled with its SHA-256. */
import { createHash } from 'node:crypto';
import { StillwatchError } from '../errors.ts';
import type { Engine } from './engine.ts';
import { readSqlFolder, type SqlFile } from './sql-file.ts';

interface JournalRow {
  id: string;
  sha256: string;
}

/**
 * Brings the store to this version's schema; a second call does nothing.
 * @throws StillwatchError `store-newer` for a store of a later version, `migration-changed` when an applied file differs.
 */
export async function migrate(engine: Engine): Promise<void> {
  await engine.run(
    'CREATE TABLE IF NOT EXISTS migrations (id String, sha256 String) ENGINE = MergeTree ORDER BY id',
  );
  const files = readSqlFolder(import.meta.url, './migrations');
  const applied = await journalOf(engine);
  refuseUnknown(applied, files);
  const done = new Map(applied.map((row) => [row.id, row.sha256]));
  for (const file of files) {
    const sha256 = createHash('sha256').update(file.sql).digest('hex');
    const before = done.get(file.id);
    if (before === sha256) continue;
    if (before !== undefined) {
      throw new StillwatchError(
        'migration-changed',
        `The migration ${file.id} differs from the one this store was made with.`,
      );
    }
    await engine.define(file);
    await engine.insert('migrations', [{ id: file.id, sha256 }]);
  }
}

/**
 * For those who only read: a later version may mean something else by what it wrote.
 * @throws StillwatchError `store-newer`
 */
export async function refuseNewer(engine: Engine): Promise<void> {
  const journals = await engine.rows(
    "SELECT 1 FROM system.tables WHERE database = currentDatabase() AND name = 'migrations'",
  );
  if (journals.length === 0) return;
  refuseUnknown(await journalOf(engine), readSqlFolder(import.meta.url, './migrations'));
}

function journalOf(engine: Engine): Promise<JournalRow[]> {
  return engine.rows<JournalRow>('SELECT id, sha256 FROM migrations ORDER BY id');
}

function refuseUnknown(applied: readonly JournalRow[], files: readonly SqlFile[]): void {
  const known = new Set(files.map((file) => file.id));
  const newer = applied.find((row) => !known.has(row.id));
  if (newer === undefined) return;
  throw new StillwatchError(
    'store-newer',
    `The store was written by a later version of Stillwatch (migration ${newer.id}).`,
  );
}
