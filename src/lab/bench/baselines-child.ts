/** In a process of its own: reads a world into a store, or runs one baseline on a store that another has read. */
import { readFileSync } from 'node:fs';
import { migrate, openEmbedded } from '../../engine/index.ts';
import { buildFeatures } from '../../features/index.ts';
import { ingest } from '../../ingest/index.ts';
import { loadPostings } from '../../linking/index.ts';
import { type BaselineRun, runBaselines } from '../baselines/index.ts';
import { peakBytes } from '../peak.ts';
import type { Truth } from '../truth.ts';
import { answerEach } from './apart.ts';

export interface BaselinesOrder {
  /** The store's directory. */
  readonly data: string;
  readonly truth: string;
  /** Reads these files first; `spool` is a directory for temporary files. */
  readonly read?: { readonly exchanges: string; readonly accounts: string; readonly spool: string };
  /** Ids of baselines. */
  readonly run: readonly string[];
}

export interface BaselinesAnswer {
  readonly runs: readonly BaselineRun[];
  /** Seconds of reading, features and postings. */
  readonly reading: number;
  readonly peak_bytes: number;
}

answerEach(async ({ data, truth, read, run }: BaselinesOrder): Promise<BaselinesAnswer> => {
  const started = performance.now();
  const engine = await openEmbedded({ path: data });
  let reading = 0;
  if (read !== undefined) {
    await migrate(engine);
    await ingest(engine, {
      exchanges: [read.exchanges],
      accounts: [read.accounts],
      signals: [],
      keepText: true,
      now: new Date(),
      spool: read.spool,
    });
    await buildFeatures(engine);
    await loadPostings(engine);
    reading = (performance.now() - started) / 1000;
  }
  const labels = JSON.parse(readFileSync(truth, 'utf8')) as Truth;
  const runs = run.length === 0 ? [] : await runBaselines(engine, labels, run);
  await engine.close();
  return { runs, reading, peak_bytes: peakBytes() };
});
