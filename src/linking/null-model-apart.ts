/** The null model in a thread of its own, so that it takes no time from what else a scan has to do. */
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { StillwatchError } from '../errors.ts';
import { type NullModel, nullModel } from './null-model.ts';
import type { Postings } from './postings.ts';
import { areOwn, LINKING_STAGES, type LinkingStages } from './stages.ts';

/** Runs `null-model`; where a stage is not the product's own, or the code is not built, in this thread. */
export async function nullModelApart(
  postings: Postings,
  stages: LinkingStages = LINKING_STAGES,
): Promise<NullModel> {
  const extension = extname(import.meta.url);
  // A thread loads what was built, and nothing else; functions do not reach it.
  if (!areOwn(stages) || extension === '.ts') return nullModel(postings, stages);
  const worker = new Worker(new URL(`./null-model-thread${extension}`, import.meta.url), {
    workerData: postings,
  });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    // After the message it changes nothing; without one, nobody would ever hear.
    worker.once('exit', () => reject(new StillwatchError('internal', 'A thread ended early.')));
  });
}
