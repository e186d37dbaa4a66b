/** What a record shows beside its content: fields, ids, digits, order and latencies, for accounts of one kind. */
import { readFileSync } from 'node:fs';
import type { Sheet } from './learner.fixture.ts';
import { Random } from './random.ts';
import type { World } from './world.ts';

export type Row = Record<string, unknown>;

/** An account of a world as the files show it, and whether it belongs to a campaign. */
export interface Shown {
  account: Row;
  exchanges: Row[];
  readonly hostile: boolean;
}

/** Exchanges looked at of each account: the same number for all, so that volume shows nowhere. */
const SEEN = 5;
/** Honest accounts set beside each hostile one of the same program, plan and channel. */
const BESIDE = 2;
const SPEED: Readonly<Record<string, number>> = { large: 55, medium: 85, small: 140 };

/**
 * What callers choose (instructions, tools, sampling, thinking), what follows from it, what their agreements
 * say, and what the provider did to them. It may tell them apart: it is behaviour, not a slip of the writer.
 */
const CHOSEN = new Set([
  'request.system',
  'request.temperature',
  'request.tools',

  'request.n',
  'request.thinking',
  'response.reasoning',
  'response.tool_calls',
  'response.refused',
  'usage.reasoning_tokens',
  'usage.cache_write_tokens',
  'reasoning_artifacts',
  'end_user_id',
  'program',
  'parent_account_id',
  'authorised_use',
  'suspended_at',
]);

export function shown(world: World, seed: number): Shown[] {
  const read = (path: string) =>
    readFileSync(path, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Row);
  const hostile = new Set(world.truth.campaigns.flatMap(({ accounts }) => accounts));
  // An artefact that belongs to somebody else fails because of what it is.
  const usual = read(world.exchangesPath).filter(
    (row) => row['error'] !== 'foreign_reasoning_artifact',
  );
  const said = grouped(usual, (row) => row['account_id']);
  const random = new Random(`leaks/${seed}`);
  return read(world.accountsPath).flatMap((account) => {
    const all = said.get(account['account_id']) ?? [];
    if (all.length < SEEN) return [];
    const exchanges = random.shuffled(all).slice(0, SEEN);
    return [{ account, exchanges, hostile: hostile.has(account['account_id'] as string) }];
  });
}

function grouped<T, K>(list: readonly T[], key: (one: T) => K): Map<K, T[]> {
  const out = new Map<K, T[]>();
  for (const one of list) {
    const found = out.get(key(one));
    if (found) found.push(one);
    else out.set(key(one), [one]);
  }
  return out;
}

/** Hostile accounts with honest ones of the same program, plan and channel; `alone` found none. */
export function matched(all: readonly Shown[], seed: number): { pairs: Shown[]; alone: number } {
  const random = new Random(`beside/${seed}`);
  const honest = grouped(random.shuffled(all.filter((one) => !one.hostile)), kind);
  const pairs: Shown[] = [];
  let alone = 0;
  for (const one of random.shuffled(all.filter((each) => each.hostile))) {
    const beside = honest.get(kind(one))?.splice(0, BESIDE) ?? [];
    if (beside.length < BESIDE) alone++;
    else pairs.push(one, ...beside);
  }
  return { pairs, alone };
}

function kind({ account, exchanges }: Shown): string {
  const client = exchanges[0]?.['client'] as Row;
  const program = client['client_name'] ?? String(client['user_agent']).split('/')[0];
  const pays =
    { free: 'nothing', enterprise: 'by contract' }[account['plan'] as string] ?? 'by card';
  const channel = /console|subscription/.test(String(exchanges[0]?.['channel']))
    ? 'seat'
    : 'interface';
  return [program, pays, channel].join();
}

/** Columns named once over all worlds, so that training and test rows line up. */
export function sheet(accounts: readonly Shown[], names: readonly string[]): Sheet {
  const cues = accounts.map(cuesOf);
  return {
    columns: names.map((name) => Float64Array.from(cues, (one) => one.get(name) ?? 0)),
    marked: accounts.map(({ hostile }) => hostile),
  };
}

export function namesIn(accounts: readonly Shown[]): string[] {
  return [...new Set(accounts.flatMap((one) => [...cuesOf(one).keys()]))].sort();
}

const known = new WeakMap<Shown, Map<string, number>>();

/** A column a cue; for exchanges the mean over those seen. */
function cuesOf(one: Shown): Map<string, number> {
  const found = known.get(one);
  if (found) return found;
  const { account, exchanges } = one;
  const cues = new Map<string, number>();
  known.set(one, cues);
  const add = (name: string, value: number, share = 1) =>
    cues.set(name, (cues.get(name) ?? 0) + value * share);
  record(account, (name, value) => add(`account ${name}`, value));
  for (const exchange of exchanges) {
    record(exchange, (name, value) => add(name, value, 1 / exchanges.length));
    usage(exchange, (name, value) => add(name, value, 1 / exchanges.length));
  }
  return cues;
}

type Add = (name: string, value: number) => void;

/** Presence, order and, for short values, letters and digits of every field. */
function record(row: Row, add: Add, path = ''): void {
  const fields = Object.keys(row).filter((name) => !CHOSEN.has(path + name));
  for (const [i, name] of fields.entries()) {
    const value = row[name];
    add(`${path}${name} there`, 1);
    const later = fields.slice(i + 1).filter((other) => other < name).length;
    add(`${path} out of order`, later);
    if (/id$|hash$|payment_fingerprint$/.test(name) && typeof value === 'string')
      id(path + name, value, add);
    if (/timestamp|_at$/.test(name) && typeof value === 'string') moment(path + name, value, add);
    if (path === '' && value !== null && typeof value === 'object' && !Array.isArray(value)) {
      record(value as Row, add, `${name}.`);
    }
  }
}

/** Ids that several accounts of a pool or a firm may share are links by content: only their form is looked at. */
function id(name: string, value: string, add: Add): void {
  const tail = value.replace(/^[a-z]+_/, '');
  add(`${name} length`, value.length);
  add(`${name} prefix`, value.length - tail.length);
  add(`${name} signs`, tail.replace(/[a-z0-9]/g, '').length);
  add(`${name} beyond f`, Number(/[g-z]/.test(tail)));
  if (/organization|payment|device/.test(name)) return;
  add(`${name} first`, tail.charCodeAt(0));
  add(`${name} last`, tail.charCodeAt(tail.length - 1));
  add(`${name} digits`, tail.replace(/\D/g, '').length / tail.length);
}

function moment(name: string, value: string, add: Add): void {
  const at = new Date(value);
  const ms = at.getUTCMilliseconds();
  add(`${name} length`, value.length);
  add(`${name} ms`, ms);
  add(`${name} last digit`, ms % 10);
  add(`${name} whole second`, Number(ms === 0));
  add(`${name} second`, at.getUTCSeconds());
  add(`${name} whole minute`, Number(at.getUTCSeconds() === 0));
}

/** Token counts against text, latency against both, and the faults that befall anybody. */
function usage(row: Row, add: Add): void {
  const used = row['usage'] as Record<string, number>;
  const request = row['request'] as {
    messages: { content: string }[];
    system?: string;
    tools?: unknown;
  };
  const response = row['response'] as Row | undefined;
  const [input, output] = [used['input_tokens'] as number, used['output_tokens'] as number];
  const texts = [...request.messages.map((one) => one.content), request.system ?? ''];
  if (request.tools) texts.push(JSON.stringify(request.tools));
  // Wide letters count by a sample of the text; what language somebody speaks is no slip.
  if (!texts.some((text) => /[\u2e80-\uffff]/.test(text))) {
    const expected = texts.reduce((sum, text) => sum + Math.ceil(text.length / 4.1), 6);
    add('input tokens against text', input - expected);
  }
  if (response) {
    const pace = SPEED[String(row['model']).split('-')[1] as string] as number;
    const expected = 420 + input * 0.12 + (output / pace) * 1000;
    add('latency against tokens', Math.log((row['latency_ms'] as number) / expected));
  }
  add('latency last digit', (row['latency_ms'] as number) % 10);
  add('latency fraction', (row['latency_ms'] as number) % 1);
  for (const fault of ['rate_limited', 'overloaded', 'invalid_request']) {
    add(fault, Number(row['error'] === fault));
  }
}
