/** What went wrong in an engine, as one of our codes. Engine messages can quote data: only their numbers are passed on. */
import { type ErrorCode, StillwatchError } from '../errors.ts';

type Said = readonly [code: ErrorCode, message: string];

const OUT_OF_MEMORY: Said = ['out-of-memory', 'The engine reached its memory limit.'];
const DISK_FULL: Said = ['disk-full', 'The disk under the data directory is full.'];
const REFUSED: Said = ['engine-refused', 'The ClickHouse server refused this user or password.'];
const FORBIDDEN: Said = [
  'engine-refused',
  'The ClickHouse server does not let this user do what a scan needs.',
];
const UNREACHABLE: Said = ['engine-unreachable', 'The ClickHouse server cannot be reached.'];

/** By ClickHouse's own error number. */
const NUMBERED: Readonly<Record<string, Said>> = {
  192: REFUSED,
  194: REFUSED,
  241: OUT_OF_MEMORY,
  243: DISK_FULL,
  497: FORBIDDEN,
  516: REFUSED,
};

/** By what is said, where the number is that of a connection: of the system, or of an engine that talks to another. */
const WORDED: readonly (readonly [RegExp, Said])[] = [
  [/ENOSPC|No space left/, DISK_FULL],
  [/Authentication failed/, REFUSED],
  [/Not enough privileges/, FORBIDDEN],
  [/[Mm]emory limit .*exceeded/, OUT_OF_MEMORY],
  [/ECONN|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ETIMEDOUT|socket hang up/, UNREACHABLE],
  [/Connection refused|[Hh]ost not found|Timeout error|Connection reset/, UNREACHABLE],
];

/** @throws StillwatchError that keeps `cause`; `engine-failed` when it is nothing that the user can mend. */
export function fail(cause: unknown): never {
  const number = String((cause as { code?: unknown }).code ?? '');
  const text = `${number} ${cause instanceof Error ? cause.message : ''}`;
  const said = NUMBERED[number] ?? WORDED.find(([words]) => words.test(text))?.[1];
  if (said !== undefined) throw new StillwatchError(...said, { cause });
  throw new StillwatchError(
    'engine-failed',
    `The engine refused a statement (ClickHouse error ${number || 'without a number'}).`,
    { cause },
  );
}
