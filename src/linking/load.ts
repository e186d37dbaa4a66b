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
/** Rows read from the engine at once. */
const PAGE = 500_000;

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
  exchanges: number;
}
interface PostingRow {
  signal: string;
  token: string;
  account_no: number;
  n: number;
}

/** Fills `int_keys` and `int_postings`, and reads the latter. */
export async function loadPostings(engine: Engine): Promise<Loaded> {
  await engine.run('TRUNCATE TABLE int_keys');
  for (const signal of SIGNALS) {
    await engine.run(keysStatement(`'${signal.id}'`, signal.sql));
  }
  await engine.run(keysStatement('k.signal', USER_SIGNALS.sql));
  const accounts = await readAccounts(engine);
  const max_holders = Math.max(LEAST_COMMON, Math.floor(accounts.length * COMMON_SHARE));
  await runStep(engine, POSTINGS, { max_holders });
  return assemble(accounts, await readPostings(engine));
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
    'SELECT account_id, usage_stratum, place_stratum, language_stratum, exchanges FROM int_accounts ORDER BY account_no',
  );
}

async function readPostings(engine: Engine): Promise<PostingRow[]> {
  const rows: PostingRow[] = [];
  for (let offset = 0; ; offset += PAGE) {
    const page = await engine.rows<PostingRow>(
      `SELECT signal, toString(token) AS token, account_no, n FROM int_postings
       ORDER BY signal, token, account_no LIMIT {limit:UInt32} OFFSET {offset:UInt32}`,
      { limit: PAGE, offset },
    );
    for (const row of page) rows.push(row);
    if (page.length < PAGE) return rows;
  }
}

function assemble(accounts: readonly AccountRow[], rows: readonly PostingRow[]): Loaded {
  const signals: Signal[] = SIGNALS.map(({ id, header }) => ({
    id,
    group: header['group'] ?? '',
    cap: Number(header['cap']),
    stratified: header['strata'] !== 'none',
    says: header['says'] ?? '',
    benign: header['benign'] ?? '',
  }));
  const signalNo = new Map(signals.map((signal, i) => [signal.id, i]));
  const groups: string[] = [...BUILT_IN_GROUPS];
  const starts: number[] = [];
  const signalOf: number[] = [];
  const tokenIds: string[] = [];
  const holders = new Uint32Array(rows.length);
  const dose = new Float32Array(rows.length);
  let last = '';
  rows.forEach((row, p) => {
    const key = `${row.signal} ${row.token}`;
    if (key !== last) {
      last = key;
      starts.push(p);
      tokenIds.push(row.token);
      signalOf.push(
        signalNo.get(row.signal) ?? addProviderSignal(row.signal, signals, signalNo, groups),
      );
    }
    holders[p] = row.account_no;
    dose[p] = row.n === 0 ? 1 : row.n / Math.max(1, accounts[row.account_no]?.exchanges ?? 1);
  });
  starts.push(rows.length);
  const postings = indexPostings(
    {
      accounts: accounts.length,
      tokens: tokenIds.length,
      signals,
      groups,
      signalOf: Uint16Array.from(signalOf),
      groupOf: Uint8Array.from(signalOf, (s) => groups.indexOf(signals[s]?.group ?? '')),
      start: Uint32Array.from(starts),
      strata: [
        strataOf(accounts.map((row) => row.usage_stratum)),
        strataOf(accounts.map((row) => row.place_stratum)),
        strataOf(accounts.map((row) => row.language_stratum)),
      ],
    },
    holders,
    dose,
  );
  return { postings, ids: accounts.map((row) => row.account_id), tokenIds };
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
    says: `{accounts} accounts are tied by {keys|link|links} of the kind "${kind}" that the provider supplied`,
    benign: 'Whatever else makes the provider see such a link.',
  });
  return signals.length - 1;
}
