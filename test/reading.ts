/** What a scan reads into its store, for the tests of ingest. */
import { join } from 'node:path';
import type { Engine } from '../src/engine/index.ts';
import { type IngestInput, type IngestReport, ingest } from '../src/ingest/index.ts';

/** Reads `given` and nothing else; `dir` is where streams are kept meanwhile. */
export function readInto(
  engine: Engine,
  dir: string,
  given: Partial<IngestInput>,
): Promise<IngestReport> {
  return ingest(engine, {
    exchanges: [],
    accounts: [],
    signals: [],
    now: new Date('2026-06-01T00:00:00Z'),
    spool: join(dir, 'spool'),
    ...given,
  });
}

/** Reads `given` beside what the store holds, as a scan that came to its end. */
export async function appendTo(
  engine: Engine,
  dir: string,
  given: Partial<IngestInput>,
): Promise<IngestReport> {
  const report = await readInto(engine, dir, { ...given, append: true });
  await report.acknowledge();
  return report;
}
