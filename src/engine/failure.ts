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
const KEEPER_LOST: Said = [
  'engine-replication',
  'The ClickHouse server cannot write into tables that have copies: no Keeper answers it.',
];
const UNREACHABLE: Said = ['engine-unreachable', 'The ClickHouse server cannot be reached.'];
const APART: Said = [
  'engine-unreachable',
  'The ClickHouse server does not reach another node of the cluster.',
];
const UNTRUSTED: Said = [
  'engine-unreachable',
  'The ClickHouse server has a certificate that this machine does not trust (NODE_EXTRA_CA_CERTS and SSL_CERT_FILE name others).',
];

/** By ClickHouse's own error number. */
const NUMBERED: Readonly<Record<string, Said>> = {
  // No element of that name in the configuration: a macro.
  139: NOT_REPLICATED,
  192: REFUSED,
  194: REFUSED,
  225: NOT_REPLICATED,
  241: OUT_OF_MEMORY,
  242: KEEPER_LOST,
  243: DISK_FULL,
  279: UNREACHABLE,
  497: FORBIDDEN,
  516: REFUSED,
  999: KEEPER_LOST,
};

/** Numbers of connections: none, the system's names, and what an engine says that talks to another. */
const OF_CONNECTION = /^(?:[A-Z_]*|32|86|209|210|1000|1001)$/;

/** By what is said; only of connections, for other messages can quote a log that says the same. */
const WORDED: readonly (readonly [RegExp, Said])[] = [
  [/Authentication failed/, REFUSED],
  [/Not enough privileges/, FORBIDDEN],
  [/certificate|CERT|SSL Exception/, UNTRUSTED],
  [/[Mm]emory limit .*exceeded/, OUT_OF_MEMORY],
  [/ECONN|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ETIMEDOUT|socket hang up/, UNREACHABLE],
  // The other end of a connection between two nodes is gone in the middle of an answer.
  [/while receiving packet from/, UNREACHABLE],
  [/Connection refused|[Hh]ost not found|Timeout error|Connection reset|Broken pipe/, UNREACHABLE],
];

/** Whether ClickHouse said it: whatever else answers has no number of its own. */
export function isNumbered(cause: unknown): boolean {
  return /^\d+$/.test(String((cause as { code?: unknown }).code ?? ''));
}

/**
 * @param host of the server that was asked, when one was
 * @throws StillwatchError that keeps `cause`; `engine-failed` when it is nothing that the user can mend.
 */
export function fail(cause: unknown, host?: string): never {
  const number = String((cause as { code?: unknown }).code ?? '');
  const text = `${number} ${cause instanceof Error ? cause.message : ''}`;
  const worded = OF_CONNECTION.test(number)
    ? WORDED.find(([words]) => words.test(text))
    : undefined;
  const full = /ENOSPC|EDQUOT|No space left/.test(text) ? DISK_FULL : undefined;
  const said = NUMBERED[number] ?? full ?? worded?.[1];
  if (said !== undefined) {
    // A number comes from a server that was reached.
    const [code, message] =
      said === UNREACHABLE && host !== undefined && isNumbered(cause) ? APART : said;
    const named = host === undefined ? message : message.replace('server', `server ${host}`);
    throw new StillwatchError(code, named, { cause });
  }
  throw new StillwatchError(
    'engine-failed',
    `The engine refused a statement (ClickHouse error ${number || 'without a number'}).`,
    { cause },
  );
}
