/** The one writer of the log: turns a draft and a seat into an exchange record, the same way for everybody. */
import type { Draft } from './draft.ts';
import type { Random } from './random.ts';
import type { Account } from './town/account.ts';
import type { Seat } from './town/seat.ts';

const SPEED: Readonly<Record<string, number>> = { large: 55, medium: 85, small: 140 };

/** Characters per token; Chinese and Japanese need about one and a half tokens a character more. */
function tokens(text: string): number {
  let wide = 0;
  for (let i = 0; i < text.length; i += 8) if (text.charCodeAt(i) > 0x2e80) wide++;
  return Math.ceil((text.length - wide * 8) / 4.1 + wide * 8 * 0.9);
}

/** One line of `exchanges.jsonl`, without its line end. */
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
  const channel = draft.channel ?? seat.channel;
  const history = draft.turns.reduce((sum, turn) => sum + tokens(turn.content), 0);
  const offered = draft.tools ? JSON.stringify(draft.tools) : '';
  const input = history + tokens(draft.system ?? '') + tokens(offered) + 6;
  const thought = draft.reasoning === undefined ? 0 : tokens(draft.reasoning);
  const output = failure ? 0 : tokens(draft.answer) + thought + (draft.toolCalls?.length ?? 0) * 30;
  const cached = install.caching ? Math.floor((draft.cached ?? 0) / 4.1) : 0;
  const pace = SPEED[draft.model.split('-')[1] ?? 'medium'] ?? 85;
  const latency = failure
    ? random.logNormal(180, 0.5)
    : random.logNormal(420, 0.4) + input * 0.12 + (output / pace) * 1000 * random.logNormal(1, 0.2);
  return JSON.stringify({
    id: `req_${random.hex(20)}`,
    timestamp: new Date(start + Math.floor(at)).toISOString(),
    account_id: account.account_id,
    organization_id: account.organization_id,
    api_key_id: seat.keys.length > 0 ? random.pick(seat.keys) : undefined,
    end_user_id: draft.endUser,
    session_id: install.session ? draft.session : undefined,
    channel,
    model: draft.model,
    client: {
      ip: draft.ip ?? seat.address(at, random),
      user_agent: install.userAgent,
      ja4: install.ja4,
      headers_fingerprint: install.headers,
      client_name: install.named ? install.name : undefined,
      client_version: install.named ? install.version : undefined,
      device_id: install.device ? seat.device : undefined,
    },
    request: {
      system: draft.system,
      messages: draft.turns,
      tools: draft.tools,
      temperature: install.sampling ? draft.temperature : undefined,
      max_tokens: install.sampling ? (draft.maxTokens ?? 4096) : undefined,
      n: install.sampling ? draft.samples : undefined,
      thinking: draft.reasoning !== undefined ? true : undefined,
    },
    response: failure
      ? undefined
      : {
          text: draft.answer,
          reasoning: draft.reasoning,
          tool_calls: draft.toolCalls,
          stop_reason: draft.refused ? 'refusal' : draft.toolCalls ? 'tool_use' : 'end_turn',
          refused: draft.refused ? true : undefined,
        },
    reasoning_artifacts: draft.artifacts,
    usage: {
      input_tokens: input,
      output_tokens: output,
      reasoning_tokens: thought > 0 && !failure ? thought : undefined,
      cache_read_tokens: install.caching ? cached : undefined,
      cache_write_tokens: install.caching && cached === 0 && input > 900 ? input : undefined,
    },
    status: failure?.status ?? 200,
    error: failure?.code,
    latency_ms: Math.round(latency),
  });
}

/** What goes wrong for anybody. */
function mishap(random: Random): Draft['failure'] {
  const roll = random.next();
  if (roll < 0.008) return { status: 429, code: 'rate_limited' };
  if (roll < 0.011) return { status: 529, code: 'overloaded' };
  if (roll < 0.0125) return { status: 400, code: 'invalid_request' };
  return undefined;
}
