/** Statements to one ClickHouse server over HTTP. */
import { ClickHouseLogLevel, type ClickHouseSettings, createClient } from '@clickhouse/client';
import type { Address } from './address.ts';
import type { SqlParams } from './engine.ts';
import { fail } from './failure.ts';

/** A connection to a server, or without `host` to the engine in this process. */
export interface Client extends ReturnType<typeof createClient> {
  readonly host?: string;
}

/** A statement may run for hours; that the server is gone is noticed by the connection. */
const STATEMENT_MS = 24 * 60 * 60 * 1000;

const SETTINGS = {
  output_format_json_quote_64bit_integers: 0,
  join_use_nulls: 0,
  max_query_size: '16777216',
  // An error after the first byte of an answer would otherwise go unnoticed.
  wait_end_of_query: 1,
} as const;

/** Tables of steps are the first node's own: what it asks of the others goes along with the question. */
const CLUSTER_SETTINGS = {
  distributed_foreground_insert: 1,
  distributed_product_mode: 'global',
  // Otherwise each node would insert what it selects into its own part, whatever the shard.
  parallel_distributed_insert_select: '0',
  prefer_global_in_and_join: 1,
  // Without a node there is no answer rather than part of one.
  skip_unavailable_shards: 0,
  // A filter that asks a table of the first node must not be sent along with what it filters.
  allow_push_predicate_ast_for_distributed_subqueries: 0,
} as const;

/** With `writes` into the address's database, otherwise beside it: it may not be there yet. */
export function connect(url: string, address: Address, role?: 'writes' | 'reads'): Client {
  const client = createClient({
    url,
    username: address.user,
    password: address.password,
    database: role === undefined ? 'default' : address.database,
    request_timeout: STATEMENT_MS,
    // Long lists do not fit a URL.
    use_multipart_params_auto: true,
    clickhouse_settings: role === 'writes' ? writerSettings(address) : settingsFor(address),
    // Its own log would quote statements and parameters.
    log: { level: ClickHouseLogLevel.OFF },
  });
  return Object.assign(client, { host: hostOf(url) });
}

export function hostOf(url: string): string {
  return url.replace(/^\w+:\/\//, '');
}

/** A block that was inserted before would otherwise be taken for a second attempt and dropped. */
const REPLICATED_SETTINGS = { insert_deduplicate: 0 } as const;

function settingsFor({ cluster, replicated }: Address): ClickHouseSettings {
  return {
    ...SETTINGS,
    ...(cluster === undefined ? {} : CLUSTER_SETTINGS),
    ...(replicated ? REPLICATED_SETTINGS : {}),
  };
}

/** Settings of every statement of one who writes. */
export function writerSettings(address: Address): ClickHouseSettings {
  return { ...settingsFor(address), log_comment: writerComment(address) };
}

/** By this the next writer knows what one that is gone has left running. */
export function writerComment({ database }: Address): string {
  return `stillwatch writes ${database}`;
}

export async function run(client: Client, query: string, params: SqlParams = {}): Promise<void> {
  await client
    .command({ query, query_params: { ...params } })
    .catch((cause: unknown) => fail(cause, client.host));
}

export async function rows<Row>(
  client: Client,
  query: string,
  params: SqlParams = {},
): Promise<Row[]> {
  const result = await client
    .query({ query, query_params: { ...params }, format: 'JSONEachRow' })
    .catch((cause: unknown) => fail(cause, client.host));
  return result.json<Row>().catch((cause: unknown) => fail(cause, client.host));
}
