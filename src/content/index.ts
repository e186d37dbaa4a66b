/** Content room: what a request asks for, without keeping its words. */
import { readSql } from '../engine/index.ts';

export { classifySelect } from './classify.ts';
export { type ContentCell, evaluateContent, tuningSources } from './evaluate.ts';
export { judgeSamples, type Opinion, type Sample } from './judge.ts';

/** records → texts: system prompt, first and last user message, shape of the conversation. */
export const TEXTS = readSql(import.meta.url, './texts.sql');
/** texts → languages: the language of the prompt. */
export const LANGUAGE = readSql(import.meta.url, './language.sql');
/** languages → sketches: sampled shingles and hashes. */
export const SKETCH = readSql(import.meta.url, './sketch.sql');
