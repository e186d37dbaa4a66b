/** The thread's side of the null model: postings in, strengths out. */
import { parentPort, workerData } from 'node:worker_threads';
import { nullModel } from './null-model.ts';
import type { Postings } from './postings.ts';

parentPort?.postMessage(nullModel(workerData as Postings));
