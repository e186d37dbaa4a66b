/** Numbers, shares and dates as people read them; always in one language and in UTC, so reports can be compared. */

const WHOLE = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const ROUND = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 3 });
const SHORT = new Intl.NumberFormat('en-US', { notation: 'compact', maximumSignificantDigits: 3 });

/** `12,345`. */
export function whole(value: number): string {
  return Number.isFinite(value) ? WHOLE.format(value) : 'unknown';
}

/** `12.3K`, `1.2M`; below ten thousand in full. */
export function short(value: number): string {
  if (!Number.isFinite(value)) return 'unknown';
  return Math.abs(value) < 10_000 ? WHOLE.format(value) : SHORT.format(value);
}

/** `154,000` for 153,508: three digits that mean something, for sentences. */
export function rounded(value: number): string {
  return Number.isFinite(value) ? ROUND.format(value) : 'unknown';
}

/** `12,345 (11,000–13,900)`, the estimate with its bounds. */
export function bounded(value: number, low: number, high: number): string {
  return low === high ? whole(value) : `${whole(value)} (${whole(low)}–${whole(high)})`;
}

/** 0..1 as `42%`; small but not nothing as `<1%`. */
export function percent(share: number): string {
  if (!Number.isFinite(share)) return 'unknown';
  const clamped = Math.min(1, Math.max(0, share));
  if (clamped > 0 && clamped < 0.01) return '<1%';
  if (clamped < 1 && clamped > 0.99) return '>99%';
  return `${Math.round(clamped * 100)}%`;
}

/** 0..1 with two digits; never rounds up to certainty. */
export function score(value: number): string {
  if (!Number.isFinite(value)) return 'unknown';
  return (value < 1 ? Math.min(value, 0.99) : value).toFixed(2);
}

/** Weight of evidence with one digit, such as `6.2`. */
export function bits(value: number): string {
  return Number.isFinite(value) ? value.toFixed(1) : 'unknown';
}

/** `1 account`, `12 accounts`. */
export function count(value: number, one: string, many = `${one}s`): string {
  return `${whole(value)} ${value === 1 ? one : many}`;
}

/** `3 Mar 2026`; `unknown` when it is no date. */
export function day(at: string): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return 'unknown';
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** `3 Mar` for axes. */
export function dayOfYear(at: number): string {
  const date = new Date(at);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
}

/** `3 Mar 2026, 14:05 UTC`. */
export function minute(at: string): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return day(at);
  return `${day(at)}, ${date.toISOString().slice(11, 16)} UTC`;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
