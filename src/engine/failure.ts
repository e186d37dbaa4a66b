/** What went wrong in an engine, as one of our codes. Engine messages can quote data: only their numbers are passed on. */
import { type ErrorCode, StillwatchError } from '../errors.ts';

type Said = readonly [code: ErrorCode, message: string];

const OUT_OF_MEMORY: Said = ['out-of-memory', 'The engine reached its memory limit.'];
const DISK_FULL: Said = ['disk-full', 'The disk that holds the store is full.'];
const REFUSED: Said = ['engine-refused', 'The ClickHouse server refused this user or password.'];
const FORBIDDEN: Said = [
  'engine-refused',
  'The ClickHouse server does not let this user do what a scan needs.',
];
const NOT_REPLICATED: Said = [
  'engine-replication',
  'The ClickHouse server cannot make tables that have copies.',
];
const UNREACHABLE: Said = ['engine-unreachable', 'The ClickHouse server cannot be reached.'];

/** By ClickHouse's own error number. */
const NUMBERED: Readonly<Record<string, Said>> = {
  // No element of that name in the configuration: a macro.
  139: NOT_REPLICATED,
  192: REFUSED,
  194: REFUSED,
  225: NOT_REPLICATED,
  241: OUT_OF_MEMORY,
  243: DISK_FULL,
  497: FORBIDDEN,
  516: REFUSED,
};

/** Numbers of connections: none, the system's names, and what an engine says that talks to another. */
const OF_CONNECTION = /^(?:[A-Z_]*|86|209|210|1000|1001)$/;

/** By what is said; only of connections, for other messages can quote a log that says the same. */
const WORDED: readonly (readonly [RegExp, Said])[] = [
  [/Authentication failed/, REFUSED],
  [/Not enough privileges/, FORBIDDEN],
  [/[Mm]emory limit .*exceeded/, OUT_OF_MEMORY],
  [/ECONN|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ETIMEDOUT|socket hang up/, UNREACHABLE],
  [/Connection refused|[Hh]ost not found|Timeout error|Connection reset|Broken pipe/, UNREACHABLE],
];

/** @throws StillwatchError that keeps `cause`; `engine-failed` when it is nothing that the user can mend. */
export function fail(cause: unknown): never {
  const number = String((cause as { code?: unknown }).code ?? '');
  const text = `${number} ${cause instanceof Error ? cause.message : ''}`;
  const worded = OF_CONNECTION.test(number)
    ? WORDED.find(([words]) => words.test(text))
    : undefined;
  const full = /ENOSPC|EDQUOT|No space left/.test(text) ? DISK_FULL : undefined;
  const said = NUMBERED[number] ?? full ?? worded?.[1];
  if (said !== undefined) throw new StillwatchError(...said, { cause });
  throw new StillwatchError(
    'engine-failed',
    `The engine refused a statement (ClickHouse error ${number || 'without a number'}).`,
    { cause },
  );
}
