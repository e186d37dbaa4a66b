/** Writes a finished scan's files: report.json for programs, report.html for people. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StillwatchError } from '../errors.ts';
import { reportHtml } from './html.ts';
import { reportJson } from './json.ts';
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
    replace(json, reportJson(result.report));
    replace(html, reportHtml(result));
  } catch (cause) {
    const full = (cause as { code?: unknown }).code === 'ENOSPC';
    throw full
      ? new StillwatchError('disk-full', 'The disk under the --out directory is full.', { cause })
      : new StillwatchError(
          'output-not-writable',
          `The report could not be written to ${directory}.`,
          { cause },
        );
  }
  return { json, html };
}

function replace(path: string, text: string): void {
  const draft = `${path}.${process.pid}.part`;
  try {
    writeFileSync(draft, text);
    renameSync(draft, path);
  } catch (cause) {
    rmSync(draft, { force: true });
    throw cause;
  }
}
