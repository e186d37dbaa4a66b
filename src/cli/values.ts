/** Values of options: text in, a checked value out, or a message that names what is wanted. */
import { InvalidArgumentError } from 'commander';

const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  tb: 1e12,
  kib: 2 ** 10,
  mib: 2 ** 20,
  gib: 2 ** 30,
  tib: 2 ** 40,
};
const LEAST_MEMORY = 256e6;

/** `6GB`, `512MiB`, `2000000000` as bytes. */
export function memory(text: string): number {
  const match = /^(\d+(?:\.\d+)?)\s*([kmgt]?i?b?)$/i.exec(text.trim());
  const letter = match?.[2]?.toLowerCase() ?? '';
  const unit = UNITS[letter.length === 1 && letter !== 'b' ? `${letter}b` : letter];
  if (match === null || unit === undefined) {
    throw new InvalidArgumentError('Give a size such as 6GB or 512MB.');
  }
  const bytes = Math.round(Number(match[1]) * unit);
  if (bytes < LEAST_MEMORY) throw new InvalidArgumentError('Give at least 256MB.');
  return bytes;
}

/** `5%` or `0.05` as 0..1. */
export function share(text: string): number {
  const match = /^(\d+(?:\.\d+)?)\s*(%?)$/.exec(text.trim());
  const value = match === null ? Number.NaN : Number(match[1]) / (match[2] === '%' ? 100 : 1);
  if (!(value >= 0 && value <= 1)) {
    throw new InvalidArgumentError('Give a share such as 5% or 0.05.');
  }
  return value;
}

/** A whole number of at least `least`, at most `most`; `120_000` and `120,000` are read as well. */
export function integer(least: number, most: number): (text: string) => number {
  return (text) => {
    const plain = text.trim().replace(/(?<=\d)[_,](?=\d{3})/g, '');
    const value = /^\d+$/.test(plain) ? Number(plain) : Number.NaN;
    if (!(value >= least && value <= most)) {
      throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`);
    }
    return value;
  };
}

/** A time such as `2026-10-01` or `2026-10-01T12:00Z`, in UTC where nothing else is said; or the word `last`. */
export function since(text: string): Date | 'last' {
  const plain = text.trim();
  if (plain === 'last') return plain;
  const match = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/.exec(
    plain,
  );
  const zoned = match?.[1] !== undefined || plain.length === 10;
  const at = new Date(match === null ? Number.NaN : plain.replace(' ', 'T') + (zoned ? '' : 'Z'));
  if (Number.isNaN(at.getTime())) {
    throw new InvalidArgumentError('Give a time such as 2026-10-01T12:00Z, or last.');
  }
  return at;
}

/** A path that is not empty. */
export function path(text: string): string {
  if (text.trim() === '' || text.includes('\0')) throw new InvalidArgumentError('Give a path.');
  return text;
}

/** Collects the paths of an option that may be repeated and may name several. */
export function paths(text: string, before: readonly string[] | undefined): string[] {
  return [...(before ?? []), path(text)];
}

/** What --engine takes, for those who read or check what servers keep. */
export const ENGINE_HELP =
  'ClickHouse that keeps it instead: clickhouse://user@host:port/database (default: $STILLWATCH_ENGINE)';

/** What a data directory is called when nobody says. */
export const DEFAULT_DATA = '.stillwatch';
