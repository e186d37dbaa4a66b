/** Pooled tests: what a cluster's traffic says as a whole, for extraction and against it. */
import { type Engine, readSql, readSqlFolder, runStep, type SqlFile } from '../engine/index.ts';

const STEPS = ['int_wordings', 'int_binding', 'int_population', 'ftr_clusters'] as const;
const EXTRACTION = readSqlFolder(import.meta.url, './extraction');
const COUNTER_CHECKS = readSqlFolder(import.meta.url, './counter-checks');

/** One row of `ftr_clusters`. */
export interface ClusterTraffic {
  cluster: number;
  /** Customers that the accounts are declared to belong to; an account of which nothing is declared is one. */
  customers: number;
  /** Share of the accounts of which is known when they were opened. */
  aged: number;
  /** Share of the accounts that write several languages, none of them mostly. */
  mixed: number;
  /** How unevenly the accounts share what ties them: standard deviation of the log of their requests, without chance. */
  spread: number;
  /** The technique that most accounts ask for, in how many requests and from how many accounts. */
  habit: string;
  habitual: number;
  habit_accounts: number;
  active: number;
  exchanges: number;
  binding: number;
  technical: number;
  binding_technical: number;
  binding_single: number;
  payloads: number;
  payloads_by_account: number;
  questions: number;
  foreign_artifacts: number;
  refused: number;
  replayed: number;
  sessions: number;
  systems: number;
  with_content: number;
  input_tokens: number;
  output_tokens: number;
  first_seen: string;
  last_seen: string;
  days: number;
  hours: number[];
}

/** The outcome of one extraction test on one cluster; `nats` is its weight of evidence. */
export interface ExtractionTest {
  readonly test: string;
  /** A family, or `by-technique`. */
  readonly family: string;
  readonly says: string;
  readonly exchanges: number;
  readonly nats: number;
}

/** The outcome of one counter-check on one cluster; `nats` is what it takes away. */
export interface CounterCheck {
  readonly check: string;
  readonly says: string;
  /** 0..1: share of the accounts or requests that it holds for. */
  readonly share: number;
  readonly nats: number;
  /** What it claims, where other checks claim the same. */
  readonly claims?: string;
}

export interface Pooled {
  readonly traffic: ReadonlyMap<number, ClusterTraffic>;
  readonly extraction: ReadonlyMap<number, ExtractionTest[]>;
  readonly counter: ReadonlyMap<number, CounterCheck[]>;
}

/** Runs every test over the stored candidates. Clusters without traffic have no row in `traffic`. */
export async function poolTests(engine: Engine): Promise<Pooled> {
  for (const step of STEPS) await runStep(engine, readSql(import.meta.url, `./${step}.sql`));
  const traffic = await engine.rows<ClusterTraffic>('SELECT * FROM ftr_clusters ORDER BY cluster');
  const extraction = new Map<number, ExtractionTest[]>();
  for (const file of EXTRACTION) {
    for (const row of await outcome(engine, file)) {
      if (row.nats <= 0) continue;
      push(extraction, row.cluster, {
        test: file.id,
        family: file.header['family'] ?? '',
        says: fill(file, row),
        exchanges: row.exchanges ?? 0,
        nats: row.nats,
      });
    }
  }
  const counter = new Map<number, CounterCheck[]>();
  for (const file of COUNTER_CHECKS) {
    for (const row of await outcome(engine, file)) {
      const nats = Number(file.header['nats']) * Math.min(1, row.share);
      if (nats < 0.1) continue;
      const { claims } = file.header;
      push(counter, row.cluster, {
        check: file.id,
        says: fill(file, row),
        share: row.share,
        nats,
        ...(claims && { claims }),
      });
    }
  }
  return { traffic: new Map(traffic.map((row) => [row.cluster, row])), extraction, counter };
}

interface Outcome {
  cluster: number;
  share: number;
  nats: number;
  exchanges?: number;
  accounts?: number;
  elsewhere?: number;
}

async function outcome(engine: Engine, file: SqlFile): Promise<Outcome[]> {
  return engine.rows<Outcome>(`SELECT * FROM (${file.sql}) ORDER BY cluster`);
}

function push<T>(map: Map<number, T[]>, key: number, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function fill(file: SqlFile, row: Outcome): string {
  const percent = (share: number) =>
    share < 0.1 ? `${Math.round(share * 1000) / 10}%` : `${Math.round(share * 100)}%`;
  return (file.header['says'] ?? '')
    .replace('{share}', percent(row.share))
    .replace('{elsewhere}', percent(row.elsewhere ?? 0))
    .replace('{accounts}', String(row.accounts ?? 0));
}
