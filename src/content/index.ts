/** Content room: what a request asks for, without keeping its words. */
import { readSql } from '../engine/index.ts';

export { classifySelect } from './classify.ts';

/** records → texts: system prompt, first and last user message, shape of the conversation. */
export const TEXTS = readSql(import.meta.url, './texts.sql');
/** texts → sketches: sampled shingles and hashes. */
export const SKETCH = readSql(import.meta.url, './sketch.sql');
