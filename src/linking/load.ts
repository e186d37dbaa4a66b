/** Runs the signals inside the engine and brings the tokens that are worth weighing into typed arrays. */
import { type Engine, readSql, readSqlFolder, runStep } from '../engine/index.ts';
import { BUILT_IN_GROUPS, PROVIDER_CAP } from './group.ts';
import { indexPostings, type Postings, type Signal } from './postings.ts';
import { strataOf } from './strata.ts';

const SIGNALS = readSqlFolder(import.meta.url, './signals');
const USER_SIGNALS = readSql(import.meta.url, './user_signals.sql');
const POSTINGS = readSql(import.meta.url, './postings.sql');

/** Tokens held by more accounts than this share of all are common to all and say nothing. */
const COMMON_SHARE = 0.1;
const LEAST_COMMON = 50;
/** Postings read from the engine at once. */
const PAGE = 2_000_000;

export interface Loaded {
  readonly postings: Postings;
  /** Account number → account id. */
  readonly ids: readonly string[];
  /** Token index → the engine's hash of it, as text. */
  readonly tokenIds: readonly string[];
}

interface AccountRow {
  account_id: string;
  usage_stratum: string;
  place_stratum: string;
  language_stratum: string;
  customer: string;
  exchanges: number;
}
/** One token with those who hold it, ascending, and how many of their exchanges show it. */
interface TokenRow {
  signal: string;
  token: string;
  accounts: number[];
  shown: number[];
}

/** Fills `int_keys` and `int_postings`, and reads the latter. */
export async function loadPostings(engine: Engine): Promise<Loaded> {
  await engine.change('int_keys', (stored) => `TRUNCATE TABLE ${stored}`);
  for (const signal of SIGNALS) {
    await engine.run(keysStatement(`'${signal.id}'`, signal.sql));
  }
  await engine.run(keysStatement('k.signal', USER_SIGNALS.sql));
  const accounts = await readAccounts(engine);
  // Links alone are often those of a few suspects, whose one large group is not common: reliability judges width.
  const max_holders = (await hasBuiltIn(engine))
    ? Math.max(LEAST_COMMON, Math.floor(accounts.length * COMMON_SHARE))
    : accounts.length;
  await runStep(engine, POSTINGS, { max_holders });
  return assemble(accounts, await readPostings(engine));
}

/** Whether accounts share a key of a built-in signal. */
async function hasBuiltIn(engine: Engine): Promise<boolean> {
  const shared = await engine.rows(
    `SELECT 1 FROM int_keys WHERE NOT startsWith(signal, 'provider:')
     GROUP BY signal, token HAVING count() > 1 LIMIT 1`,
  );
  return shared.length > 0;
}

function keysStatement(signal: string, select: string): string {
  return `INSERT INTO int_keys
SELECT ${signal} AS signal, cityHash64(k.key) AS token, a.account_no, toUInt32(sum(k.n)) AS n
FROM (${select}) AS k
INNER JOIN int_accounts AS a ON a.account_id = k.account_id
GROUP BY signal, token, a.account_no`;
}

async function readAccounts(engine: Engine): Promise<AccountRow[]> {
  return engine.rows<AccountRow>(
    'SELECT account_id, usage_stratum, place_stratum, language_stratum, customer, exchanges FROM int_accounts ORDER BY account_no',
  );
}

async function readPostings(engine: Engine): Promise<TokenRow[]> {
  const [size] = await engine.rows<{ rows: number }>('SELECT count() AS rows FROM int_postings');
  const pages = Math.max(1, Math.ceil((size?.rows ?? 0) / PAGE));
  const tokens: TokenRow[] = [];
  for (let page = 0; page < pages; page++) {
    const some = await engine.rows<TokenRow>(
      `SELECT signal, toString(key) AS token, arrayMap(x -> x.1, pairs) AS accounts, arrayMap(x -> x.2, pairs) AS shown
       FROM (SELECT signal, token AS key, arraySort(groupArray((account_no, n))) AS pairs
         FROM int_postings WHERE token % {pages:UInt32} = {page:UInt32} GROUP BY signal, key)
       ORDER BY signal, key`,
      { pages, page },
    );
    for (const row of some) tokens.push(row);
  }
  return tokens;
}

function assemble(accounts: readonly AccountRow[], rows: readonly TokenRow[]): Loaded {
  const signals: Signal[] = SIGNALS.map(({ id, header }) => ({
    id,
    group: header['group'] ?? '',
    cap: Number(header['cap']),
    stratified: header['strata'] !== 'none',
    repertoire: header['links'] !== undefined,
    remainder: header['links'] === 'remainders',
    passes: header['passes'] === 'yes',
    says: header['says'] ?? '',
    benign: header['benign'] ?? '',
  }));
  const signalNo = new Map(signals.map((signal, i) => [signal.id, i]));
  const groups: string[] = [...BUILT_IN_GROUPS];
  const total = rows.reduce((sum, { accounts: holding }) => sum + holding.length, 0);
  const start = new Uint32Array(rows.length + 1);
  const signalOf = new Uint16Array(rows.length);
  const holders = new Uint32Array(total);
  const dose = new Float32Array(total);
  let next = 0;
  rows.forEach((row, t) => {
    signalOf[t] =
      signalNo.get(row.signal) ?? addProviderSignal(row.signal, signals, signalNo, groups);
    row.accounts.forEach((account, i) => {
      const n = row.shown[i] as number;
      holders[next] = account;
      dose[next++] = n === 0 ? 1 : n / Math.max(1, accounts[account]?.exchanges ?? 1);
    });
    start[t + 1] = next;
  });
  const postings = indexPostings(
    {
      accounts: accounts.length,
      tokens: rows.length,
      signals,
      groups,
      signalOf,
      groupOf: Uint8Array.from(signalOf, (s) => groups.indexOf(signals[s]?.group ?? '')),
      start,
      customerOf: numbered(accounts.map((row) => row.customer)),
      strata: [
        strataOf(accounts.map((row) => row.usage_stratum)),
        strataOf(accounts.map((row) => row.place_stratum)),
        strataOf(accounts.map((row) => row.language_stratum)),
      ],
    },
    holders,
    dose,
  );
  return {
    postings,
    ids: accounts.map((row) => row.account_id),
    tokenIds: rows.map(({ token }) => token),
  };
}

/** Names as numbers, in order of first appearance. */
function numbered(names: readonly string[]): Uint32Array {
  const numbers = new Map<string, number>();
  return Uint32Array.from(names, (name) => {
    const known = numbers.get(name) ?? numbers.size;
    numbers.set(name, known);
    return known;
  });
}

/** A kind of link that the provider supplied: a signal and a channel group of its own. */
function addProviderSignal(
  id: string,
  signals: Signal[],
  signalNo: Map<string, number>,
  groups: string[],
): number {
  const kind = id.slice('provider:'.length);
  groups.push(id);
  signalNo.set(id, signals.length);
  signals.push({
    id,
    group: id,
    cap: PROVIDER_CAP,
    stratified: false,
    repertoire: false,
    remainder: false,
    passes: false,
    says: `{accounts} accounts are tied by {keys|link|links} of the kind "${kind}" that the provider supplied`,
    benign: 'Whatever else makes the provider see such a link.',
  });
  return signals.length - 1;
}
