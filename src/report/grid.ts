/** A plain table for a terminal: a rule under the head and nothing else. */
import { stripVTControlCharacters } from 'node:util';
import Table from 'cli-table3';

export interface GridColumn {
  readonly head: string;
  readonly align: 'left' | 'right';
}

/** Lines of the table, without white space at their ends. Cells are shown as they are: make data `visible` first. */
export function grid(
  columns: readonly GridColumn[],
  rows: readonly (readonly string[])[],
): string[] {
  const table = new Table({
    head: columns.map(({ head }) => head),
    colAligns: columns.map(({ align }) => align),
    style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 1 },
    chars: PLAIN_RULES,
  });
  for (const row of rows) table.push([...row]);
  const lines = table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
  return lines.map((line) => (RULE.test(line) ? line.slice(0, widest(lines)) : line));
}

/** Characters of the longest line, its rule aside. */
export function widest(lines: readonly string[]): number {
  return Math.max(
    ...lines.map((line) => (RULE.test(line) ? 0 : stripVTControlCharacters(line).length)),
  );
}

const RULE = /^─+$/;

const PLAIN_RULES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '─',
  'mid-mid': '─',
  right: '',
  'right-mid': '',
  middle: ' ',
};
