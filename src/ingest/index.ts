/** Ingest room: from a provider's files to rows of the store. */
export { type IngestFile, type IngestInput, type IngestReport, ingest } from './ingest.ts';
export { type Excerpt, readBack } from './read-back.ts';
export { type RejectedLine, writeRejected } from './rejected.ts';
