/** Files that scans read and write, for tests of the command as a process. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../src/report/index.ts';
import { type Exchange, jsonLines, plantedWorld } from './planted.ts';

/** What a log without content has of an exchange, which saves time. */
export function withoutContent({ request: _, response: __, ...edge }: Exchange) {
  return edge;
}

/** The planted log without content as first.jsonl and second.jsonl; gives all of its exchanges. */
export function writeTwoLogs(folder: string) {
  const edge = plantedWorld().exchanges.map(withoutContent);
  writeFileSync(join(folder, 'first.jsonl'), jsonLines(edge.slice(0, 700)));
  writeFileSync(join(folder, 'second.jsonl'), jsonLines(edge.slice(700)));
  return edge;
}

/** The report that a scan wrote into a directory, without the time it was made. */
export function reportIn(directory: string): string {
  return withoutTime(readFileSync(join(directory, 'report.json'), 'utf8'));
}

/** A report as JSON still, its time empty. */
export function withoutTime(report: string): string {
  return report.replace(/("generated_at": )"[^"]+"/, '$1""');
}

/** What is the same wherever and however often a log is scanned. */
export function found({ campaigns, accounts }: Report): string {
  return JSON.stringify({ campaigns, accounts });
}
