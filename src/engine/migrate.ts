/** Forward-only migrations: one statement a file, journalled with its SHA-256. */
import { createHash } from 'node:crypto';
import { StillwatchError } from '../errors.ts';
import type { Engine } from './engine.ts';
import { readSqlFolder } from './sql-file.ts';

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
  const applied = await engine.rows<JournalRow>('SELECT id, sha256 FROM migrations ORDER BY id');
  const known = new Set(files.map((file) => file.id));
  const newer = applied.find((row) => !known.has(row.id));
  if (newer !== undefined) {
    throw new StillwatchError(
      'store-newer',
      `The store was written by a later version of Stillwatch (migration ${newer.id}).`,
    );
  }
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
