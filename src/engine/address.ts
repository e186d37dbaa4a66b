/** The address of ClickHouse servers: `clickhouse://user:password@host:port[,host2:port2]/database?…`. */
import { StillwatchError } from '../errors.ts';
import type { Layout } from './cluster.ts';

export interface Address extends Layout {
  /** One HTTP address a node; the first coordinates. */
  readonly urls: readonly string[];
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

const SHAPE = /^clickhouse:\/\/(?:([^:@/]*)(?::([^@/]*))?@)?([^@/?]+)(?:\/([^/?]*))?(?:\?(.*))?$/;
const HOST = /^(?:[\w.-]+|\[[\da-fA-F:.]+\])(?::(\d{1,5}))?$/;
const MOST_PORT = 65_535;
const NAME = /^[A-Za-z_]\w*$/;
const OPTIONS = ['cluster', 'replicated', 'secure'];

/**
 * Takes an address apart; user, password and names may be percent-encoded. `?secure=1` means HTTPS, `?cluster=NAME`
 * is needed for several hosts, with `?replicated=1` tables have copies on servers that stand by.
 * @throws StillwatchError `option-value`, which never quotes the address: it holds a password.
 */
export function parseAddress(text: string): Address {
  const match = SHAPE.exec(text);
  if (match === null) {
    throw wrong('is not of the form clickhouse://user:password@host:port/database');
  }
  const [, user = '', password = '', list = '', path = '', query = ''] = match;
  const options = new URLSearchParams(query);
  const strange = [...options.keys()].find((key) => !OPTIONS.includes(key));
  if (strange !== undefined) throw wrong('takes no options but cluster, replicated and secure');
  const hosts = list.split(',');
  if (!hosts.every(isHost)) throw wrong('names a host or a port that is none');
  const cluster = options.get('cluster') ?? undefined;
  if (hosts.length > 1 && cluster === undefined) {
    throw wrong('names several hosts; say what they call themselves with ?cluster=NAME');
  }
  const database = decoded(path) || 'stillwatch';
  for (const name of [database, cluster ?? 'none']) {
    if (!NAME.test(name))
      throw wrong('names a database or cluster with more than letters, digits and _');
  }
  const secure = switched(options, 'secure');
  return {
    urls: hosts.map((host) => {
      const port = /:\d+$/.test(host) ? '' : secure ? ':8443' : ':8123';
      return `${secure ? 'https' : 'http'}://${host}${port}`;
    }),
    user: decoded(user) || 'default',
    password: decoded(password),
    database,
    cluster: cluster === undefined ? undefined : { name: cluster, database },
    replicated: switched(options, 'replicated'),
  };
}

function isHost(text: string): boolean {
  const match = HOST.exec(text);
  return match !== null && Number(match[1] ?? 1) <= MOST_PORT;
}

/** Anything but 0 and 1 would be taken for no: a password would then go over the wire in clear. */
function switched(options: URLSearchParams, name: string): boolean {
  const value = options.get(name) ?? '0';
  if (value !== '0' && value !== '1') throw wrong(`says neither ${name}=1 nor ${name}=0`);
  return value === '1';
}

/** The address with this password where it has none of its own: so it need not stand where others can read it. */
export function withPassword(text: string, password: string | undefined): string {
  if (password === undefined || password === '') return text;
  return text.replace(
    /^(clickhouse:\/\/)(?:([^:@/]*)@|(?![^/]*@))/,
    (_, scheme: string, user = '') => `${scheme}${user}:${encodeURIComponent(password)}@`,
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw wrong('holds a % that is not followed by two hexadecimal digits; write %25 for a %');
  }
}

function wrong(why: string): StillwatchError {
  return new StillwatchError('option-value', `The address of the engine ${why}.`);
}
