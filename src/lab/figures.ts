/** What was made public about a campaign: how many accounts, exchanges and days, and how far each number carries. */

export interface Figure {
  readonly value: number;
  /** `derived` is arithmetic on published numbers, `assumed` is ours. */
  readonly basis: 'published' | 'derived' | 'assumed';
  readonly note: string;
}

/** The exchanges are those of the campaign itself; cover traffic comes on top. */
export interface Published {
  readonly accounts: Figure;
  readonly exchanges: Figure;
  readonly days: Figure;
}

const figure =
  (basis: Figure['basis']) =>
  (value: number, note: string): Figure => ({ value, basis, note });

export const published = figure('published');
export const derived = figure('derived');
export const assumed = figure('assumed');

/** Exchanges of one account on one day. */
export function perDay({ accounts, exchanges, days }: Published): number {
  return exchanges.value / accounts.value / days.value;
}

/** Exchanges of one account in a window of `days`; a longer window adds none. */
export function inWindow(figures: Published, days: number): number {
  return perDay(figures) * Math.min(days, figures.days.value);
}
