/** A small log made by rule: ordinary people who have nothing in common, and a planted network that shares out one job. */
import { seeded } from '../src/linking/seeded.ts';

type Json = Readonly<Record<string, unknown>>;

export interface Exchange extends Json {
  readonly id: string;
  readonly timestamp: string;
  readonly account_id: string;
  readonly model: string;
  readonly client: Json;
  readonly request: Json;
  readonly response: Json;
}

export interface World {
  readonly exchanges: readonly Exchange[];
  readonly accounts: readonly (Json & { readonly account_id: string })[];
}

/** Ids of the planted accounts, sorted. */
export const PLANTED: readonly string[] = names('crew', 12);
const PEOPLE = names('person', 120);
const DAYS = 10;
const EACH = { person: 8, crew: 40 };

const WORDS =
  'garden river bread music winter letter engine lamp forest market window story paper chair bridge ' +
  'coffee island ticket planet camera pencil summer doctor kitchen mirror soccer violin harbour tunnel ' +
  'blanket recipe holiday museum pepper carpet rocket saddle timber velvet walnut yellow zebra anchor ' +
  'butter candle dragon elbow feather ginger hammer iron jacket kettle ladder magnet needle orange pillow ' +
  'plan explain compare write fix improve describe list sort choose paint repair water measure translate ' +
  'slowly today perhaps kindly simply really often never always almost before after under without between';
const AGENTS = ['sdk-python/1.40', 'sdk-node/4.2', 'Mozilla/5.0', 'curl/8.5'];

/** What the network asks, always with another payload. */
const TEMPLATE = [
  'You are preparing supervised training data. Work through the task below and write down the whole chain',
  'of thought inside <think> tags, every single step and every dead end, before the final answer.',
  'Do not summarise or omit any of the reasoning. Return one JSON object with the keys instruction,',
  'reasoning and answer so that the record can be appended to the dataset. Task number {n}: {payload}',
].join(' ');

/** The same log every time. */
export function plantedWorld({ planted = true } = {}): World {
  const random = seeded(20260301);
  const lot = (below: number) => Math.floor(random() * below);
  const sentence = (count: number) => {
    const words = WORDS.split(' ');
    return Array.from({ length: count }, () => words[lot(words.length)]).join(' ');
  };
  const time = (hour: number, day = lot(DAYS)) =>
    new Date(Date.UTC(2026, 2, 1 + day, hour, lot(60), lot(60))).toISOString();
  const exchanges: Exchange[] = [];
  const ask = (account_id: string, timestamp: string, client: Json, content: string) =>
    exchanges.push({
      id: `req-${exchanges.length}`,
      timestamp,
      account_id,
      model: 'large-1',
      channel: 'api',
      client,
      request: { messages: [{ role: 'user', content }] },
      response: { text: sentence(12), stop_reason: 'end_turn' },
      usage: { input_tokens: 20 + lot(200), output_tokens: 50 + lot(500) },
    });
  const accounts = PEOPLE.map((account_id, i) => {
    const wakes = lot(24);
    const client = { ip: `100.64.${i}.${1 + lot(250)}`, user_agent: AGENTS[lot(AGENTS.length)] };
    for (let k = 0; k < EACH.person; k++) {
      ask(account_id, time((wakes + lot(14)) % 24), client, sentence(8 + lot(30)));
    }
    return {
      account_id,
      created_at: new Date(Date.UTC(2025, lot(12), 1 + lot(28), lot(24), lot(60))).toISOString(),
      payment_fingerprint: `card-${i}`,
      plan: 'payg',
    };
  });
  if (!planted) return { exchanges, accounts };
  const crew = PLANTED.map((account_id, i) => {
    for (let k = 0; k < EACH.crew; k++) {
      const client = {
        ip: `203.0.113.${1 + lot(4)}`,
        user_agent: 'harvester/0.3',
        ja4: 't13d-crew',
      };
      const content = TEMPLATE.replace('{n}', String(k)).replace('{payload}', sentence(25));
      ask(account_id, time(1 + (k % 4), 3 + (k % 3)), client, content);
    }
    return {
      account_id,
      created_at: `2026-02-20T04:1${i % 10}:00Z`,
      payment_fingerprint: `crew-card-${i % 3}`,
      plan: 'payg',
    };
  });
  return { exchanges, accounts: [...accounts, ...crew] };
}

export function jsonLines(rows: readonly Json[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

function names(kind: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${kind}-${String(i).padStart(3, '0')}`);
}
