/** Writes a finished scan's files: report.json for programs, report.html for people. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { unwritten } from '../errors.ts';
import { reportHtml } from './html.ts';
import { reportJson } from './json.ts';
import { replaceFile } from './replace.ts';
import type { ScanResult } from './report.ts';

/** Paths of what was written. */
export interface Written {
  readonly json: string;
  readonly html: string;
}

/**
 * Writes both files into `directory`, made when missing. A reader sees the old file or the new one, never half of one.
 * @throws StillwatchError `output-not-writable` or `disk-full`.
 */
export function writeReport(directory: string, result: ScanResult): Written {
  const json = join(directory, 'report.json');
  const html = join(directory, 'report.html');
  try {
    mkdirSync(directory, { recursive: true });
  } catch (cause) {
    throw unwritten(cause, directory, `The report could not be written to ${directory}.`);
  }
  replaceFile(json, reportJson(result.report));
  replaceFile(html, reportHtml(result));
  return { json, html };
}
