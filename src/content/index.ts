/** Content room: what a request asks for, without keeping its words. */
import { readSql } from '../engine/index.ts';

export const TEXTS = readSql(import.meta.url, './texts.sql');
export const SKETCH = readSql(import.meta.url, './sketch.sql');

export function classifySelect(from: string): string {
  return `SELECT *, 'general' AS capability, [] AS techniques FROM ${from}`;
}
