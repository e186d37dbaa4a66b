/** How results are written in tables, and what is aimed at. */

/** The first row is the heading. */
export type Rows = readonly (readonly string[])[];

export { ladderTarget, RARE_TARGET, TARGET } from '../src/lab/bench/targets.ts';

export function nameOf({ text, seed }: { readonly text: string; readonly seed: number }): string {
  return `${text} ${seed}`;
}

export function verdicts(counts: Readonly<Record<string, number>>): string {
  const some = Object.entries(counts).filter(([, count]) => count > 0);
  return some.map(([verdict, count]) => `${count} ${verdict}`).join(', ') || 'none';
}

export function met(yes: boolean): string {
  return yes ? 'yes' : '**NO**';
}

export function code(text: string | null): string {
  return text === null ? '–' : `\`${text}\``;
}

export function number(value: number | null, digits: number): string {
  return value === null ? '–' : value.toFixed(digits);
}

export function percent(value: number | null): string {
  return value === null ? '–' : `${(100 * value).toFixed(0)} %`;
}

export function whole(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}
