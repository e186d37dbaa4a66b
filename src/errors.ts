/** Every way Stillwatch fails: one typed error, its code, its exit status and what to do about it. */

/** `exit` is the process status of the contract: 2 bad usage, 3 unreadable input, 4 nothing usable, 1 ours. */
export const ERRORS = {
  usage: { exit: 2, todo: 'Run the command with --help to see what it takes.' },
  'option-value': { exit: 2, todo: 'Give the option a value of the kind that --help names.' },
  'unknown-subject': {
    exit: 2,
    todo: 'Name an account or a campaign of the last scan; the report lists them.',
  },
  'no-scan-yet': {
    exit: 2,
    todo: 'Run `stillwatch scan` with the same --data or --engine first.',
  },
  'output-not-writable': {
    exit: 2,
    todo: 'Choose an --out directory that this user may write to.',
  },
  'data-not-writable': {
    exit: 2,
    todo: 'Choose a --data directory that this user may write to.',
  },
  'config-invalid': {
    exit: 2,
    todo: 'Write the file as section 6 of docs/formats.md shows.',
  },
  'input-not-found': { exit: 3, todo: 'Check the path; a pattern must match at least one file.' },
  'input-no-logs': {
    exit: 3,
    todo: 'Name a directory that holds .jsonl, .json, .ndjson, .csv or .parquet files (also .gz, .zst).',
  },
  'input-unreadable': {
    exit: 3,
    todo: 'Check that the file is whole and that this user may read it.',
  },
  'input-truncated': { exit: 3, todo: 'Copy the compressed file again: its end is missing.' },
  'format-unknown': {
    exit: 3,
    todo: 'Name the format with --format, or convert the log to stillwatch.exchange/v1.',
  },
  'too-many-rejected': {
    exit: 3,
    todo: 'Mend the named field, or raise --max-rejected if the loss is acceptable.',
  },
  'calendar-invalid': {
    exit: 3,
    todo: 'Write the calendar as section 3 of docs/formats.md shows.',
  },
  'input-empty': { exit: 4, todo: 'Give at least one exchange, or a file of signals.' },
  'nothing-usable': {
    exit: 4,
    todo: 'Scan with --out DIR: rejected.jsonl there names line, field and reason.',
  },
  'engine-unavailable': {
    exit: 1,
    todo: 'Run `stillwatch doctor`: it says what of the engine is missing on this machine.',
  },
  'engine-unreachable': {
    exit: 1,
    todo: 'Check host and port of --engine, and that the server runs and listens there for HTTP, or for HTTPS with secure=1.',
  },
  'engine-refused': {
    exit: 1,
    todo: 'Check user and password of --engine, and that this user may make and fill tables in the database.',
  },
  'engine-replication': {
    exit: 1,
    todo: 'Give each server a Keeper that answers and the macros shard and replica, or leave ?replicated=1 out of the address.',
  },
  'engine-version': { exit: 1, todo: 'Upgrade the server to ClickHouse 26.7 or later.' },
  'engine-failed': {
    exit: 1,
    todo: 'Run `stillwatch doctor`; if it is content, report this as a bug.',
  },
  'out-of-memory': {
    exit: 1,
    todo: 'Raise --memory or the limit of the server, or scan a shorter window.',
  },
  'disk-full': {
    exit: 1,
    todo: 'Free space there or on the server, or name another place with --data, --engine or --out; TMPDIR is where temporary files go.',
  },
  'store-locked': {
    exit: 1,
    todo: 'Wait for the other process to end, or name another place with --data or --engine.',
  },
  'store-not-empty': {
    exit: 2,
    todo: 'Name a database that holds nothing yet, or drop that one first if nobody needs it.',
  },
  'store-differs': {
    exit: 1,
    todo: 'Run the copy again when nothing else writes there; the data directory is as it was.',
  },
  'store-newer': {
    exit: 1,
    todo: 'Upgrade stillwatch, or name another place with --data or --engine.',
  },
  'migration-changed': {
    exit: 1,
    todo: 'Restore the shipped migration files, or start a new store with --data or --engine.',
  },
  internal: {
    exit: 1,
    todo: 'This is a bug in Stillwatch: report it with the code and the command.',
  },
} as const satisfies Record<string, { exit: number; todo: string }>;

export type ErrorCode = keyof typeof ERRORS;

/** Whether the system refused to write because a disk, or this user's part of it, is full. */
export function isDiskFull(cause: unknown): boolean {
  const { code } = (cause ?? {}) as { code?: unknown };
  return code === 'ENOSPC' || code === 'EDQUOT';
}

/**
 * The only error Stillwatch throws on purpose.
 * `message` is one sentence without secrets or prompt text; `todo` says what to do next.
 */
export class StillwatchError extends Error {
  readonly code: ErrorCode;
  readonly exit: number;
  readonly todo: string;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'StillwatchError';
    this.code = code;
    this.exit = ERRORS[code].exit;
    this.todo = ERRORS[code].todo;
  }
}

/**
 * What a failed write is: `disk-full` in its place (`the output`, a directory), or else `code` with the sentence
 * `otherwise`.
 */
export function unwritten(
  cause: unknown,
  place: string,
  otherwise: string,
  code: ErrorCode = 'output-not-writable',
): StillwatchError {
  return isDiskFull(cause)
    ? new StillwatchError('disk-full', `The disk under ${place} is full.`, { cause })
    : new StillwatchError(code, otherwise, { cause });
}
