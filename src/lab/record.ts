/** The one writer of the log: turns a draft and a seat into an exchange record, the same way for everybody. */
import type { Draft } from './draft.ts';
import type { Random } from './random.ts';
import type { Account } from './town/account.ts';
import type { Seat } from './town/seat.ts';

const SPEED: Readonly<Record<string, number>> = { large: 55, medium: 85, small: 140 };

/** Instructions and tools come again and again: written out and counted once. */
interface Written {
  readonly json: string;
  readonly tokens: number;
}
const KEPT = 20_000;
const systems = new Map<string, Written>();
const toolSets = new WeakMap<object, Written>();

/** Characters per token; Chinese and Japanese need about one token a character. Samples the text. */
function tokens(text: string): number {
  const step = 8 + (text.length >>> 5);
  let [wide, seen] = [0, 0];
  for (let i = 0; i < text.length; i += step, seen++) if (text.charCodeAt(i) > 0x2e80) wide++;
  const share = seen === 0 ? 0 : wide / seen;
  return Math.ceil(text.length * ((1 - share) / 4.1 + share * 0.9));
}

function writtenSystem(system: string): Written {
  const found = systems.get(system);
  if (found) return found;
  if (systems.size > KEPT) systems.clear();
  const made = { json: JSON.stringify(system), tokens: tokens(system) };
  systems.set(system, made);
  return made;
}

function writtenTools(tools: NonNullable<Draft['tools']>): Written {
  const found = toolSets.get(tools);
  if (found) return found;
  const json = JSON.stringify(tools);
  const made = { json, tokens: tokens(json) };
  toolSets.set(tools, made);
  return made;
}

/** `,"name":value` or nothing; text is quoted. */
function field(name: string, value: string | number | boolean | undefined): string {
  if (value === undefined) return '';
  return `,"${name}":${typeof value === 'string' ? JSON.stringify(value) : value}`;
}

/** `,"name":json` or nothing. */
function raw(name: string, json: string | undefined): string {
  return json === undefined ? '' : `,"${name}":${json}`;
}

/** One line of `exchanges.jsonl`, without its line end. Written by hand: three times as fast as one object. */
export function record(
  account: Account,
  seat: Seat,
  draft: Draft,
  at: number,
  start: number,
  random: Random,
): string {
  const { install } = seat;
  const failure = draft.failure ?? mishap(random);
  const system = draft.system === undefined ? undefined : writtenSystem(draft.system);
  const tools = draft.tools === undefined ? undefined : writtenTools(draft.tools);
  let input = 6 + (system?.tokens ?? 0) + (tools?.tokens ?? 0);
  for (const turn of draft.turns) input += tokens(turn.content);
  const thought = draft.reasoning === undefined ? 0 : tokens(draft.reasoning);
  const output = failure ? 0 : tokens(draft.answer) + thought + (draft.toolCalls?.length ?? 0) * 30;
  const id = `"id":"req_${random.hex(20)}","timestamp":"${new Date(start + at).toISOString()}"`;
  const who = `${field('account_id', account.account_id)}${field('organization_id', account.organization_id)}`;
  const key = seat.keys.length > 0 ? random.pick(seat.keys) : undefined;
  const ids = `${field('api_key_id', key)}${field('end_user_id', draft.endUser)}${field('session_id', install.session ? draft.session : undefined)}`;
  const what = `${field('channel', draft.channel ?? seat.channel)}${field('model', draft.model)}`;
  const sampling = install.sampling
    ? `${field('temperature', draft.temperature)}${field('max_tokens', draft.maxTokens ?? 4096)}${field('n', draft.samples)}`
    : '';
  const thinking = draft.reasoning === undefined ? '' : ',"thinking":true';
  const request = `,"request":{"messages":${JSON.stringify(draft.turns)}${raw('system', system?.json)}${raw('tools', tools?.json)}${sampling}${thinking}}`;
  const artifacts = draft.artifacts
    ? JSON.stringify(
        draft.artifacts.map((one) => ({ issued_to_account: account.account_id, ...one })),
      )
    : undefined;
  const status = `,"status":${failure?.status ?? 200}${field('error', failure?.code)}`;
  return `{${id}${who}${ids}${what}${client(seat, draft.ip ?? seat.address(at, random))}${request}${failure ? '' : response(draft)}${raw('reasoning_artifacts', artifacts)}${usage(seat, draft, input, output, failure ? 0 : thought)}${status},"latency_ms":${latency(draft, input, output, failure !== undefined, random)}}`;
}

function client({ install, device }: Seat, ip: string): string {
  const named = install.named
    ? `${field('client_name', install.name)}${field('client_version', install.version)}`
    : '';
  const own = install.device ? field('device_id', device) : '';
  return `,"client":{"ip":"${ip}"${field('user_agent', install.userAgent)}${field('ja4', install.ja4)}${field('headers_fingerprint', install.headers)}${named}${own}}`;
}

function response(draft: Draft): string {
  const calls = draft.toolCalls ? JSON.stringify(draft.toolCalls) : undefined;
  const stop = draft.refused ? 'refusal' : draft.toolCalls ? 'tool_use' : 'end_turn';
  const refused = draft.refused ? ',"refused":true' : '';
  return `,"response":{"text":${JSON.stringify(draft.answer)}${field('reasoning', draft.reasoning)}${raw('tool_calls', calls)}${field('stop_reason', stop)}${refused}}`;
}

function usage(
  { install }: Seat,
  draft: Draft,
  input: number,
  output: number,
  thought: number,
): string {
  const read = Math.floor((draft.cached ?? 0) / 4.1);
  const cache = install.caching
    ? `,"cache_read_tokens":${read}${field('cache_write_tokens', read === 0 && input > 900 ? input : undefined)}`
    : '';
  return `,"usage":{"input_tokens":${input},"output_tokens":${output}${field('reasoning_tokens', thought > 0 ? thought : undefined)}${cache}}`;
}

function latency(
  draft: Draft,
  input: number,
  output: number,
  failed: boolean,
  random: Random,
): number {
  if (failed) return Math.round(random.logNormal(180, 0.5));
  const pace = SPEED[draft.model.split('-')[1] ?? 'medium'] ?? 85;
  const writing = (output / pace) * 1000 * random.logNormal(1, 0.2);
  return Math.round(random.logNormal(420, 0.4) + input * 0.12 + writing);
}

/** What goes wrong for anybody. */
function mishap(random: Random): Draft['failure'] {
  const roll = random.next();
  if (roll < 0.008) return { status: 429, code: 'rate_limited' };
  if (roll < 0.011) return { status: 529, code: 'overloaded' };
  if (roll < 0.0125) return { status: 400, code: 'invalid_request' };
  return undefined;
}
