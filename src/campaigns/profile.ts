/** Reads what SQL counted of each cluster: kinds of traffic, members, days, templates. */
import { type Engine, readSql, runStep } from '../engine/index.ts';

/** Templates shown for one campaign. */
const TEMPLATES = 8;

export interface MemberTraffic {
  readonly account_id: string;
  readonly exchanges: number;
  readonly bound: number;
  readonly technical: number;
  readonly surely: number;
  readonly perhaps: number;
}

export interface TemplateUse {
  readonly token: string;
  readonly exchanges: number;
  readonly accounts: number;
  /** Request ids that show it. */
  readonly examples: string[];
}

/** kind (`channel`, `capability`, `technique`) → value → exchanges. */
export type KindCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Profile {
  /** Of all exchanges. */
  readonly asked: KindCounts;
  /** Of the extracting sub-stream. */
  readonly taken: KindCounts;
  readonly members: readonly MemberTraffic[];
  readonly days: readonly { day: string; exchanges: number; accounts: number }[];
  readonly templates: readonly TemplateUse[];
  /** 0..1: share of a sample's requests that carry the most common run of words; unknown without a sample. */
  readonly constancy?: number;
}

interface KindRow {
  readonly kind: string;
  readonly value: string;
  readonly exchanges: number;
  readonly taken: number;
}
type Numbered<T> = T & { cluster: number };

/** Profiles by cluster number. */
export async function readProfiles(engine: Engine): Promise<ReadonlyMap<number, Profile>> {
  for (const step of ['ftr_profile', 'ftr_members', 'ftr_days']) {
    await runStep(engine, readSql(import.meta.url, `./${step}.sql`));
  }
  await runStep(engine, readSql(import.meta.url, './ftr_templates.sql'), {
    per_cluster: TEMPLATES,
  });
  const kinds = await engine.rows<Numbered<KindRow>>(
    'SELECT * FROM ftr_profile ORDER BY cluster, kind, value',
  );
  const members = await engine.rows<Numbered<MemberTraffic>>(
    'SELECT * FROM ftr_members ORDER BY cluster, account_id',
  );
  const days = await engine.rows<Numbered<{ day: string; exchanges: number; accounts: number }>>(
    'SELECT * FROM ftr_days ORDER BY cluster, day',
  );
  const templates = await engine.rows<Numbered<TemplateUse>>(
    'SELECT cluster, toString(token) AS token, exchanges, accounts, examples FROM ftr_templates ORDER BY cluster, rank',
  );
  const profiles = new Map<number, Profile>();
  for (const [cluster, own] of groupBy(members)) {
    const counted = kinds.filter((row) => row.cluster === cluster);
    profiles.set(cluster, {
      asked: byKind(counted, (row) => row.exchanges),
      taken: byKind(counted, (row) => row.taken),
      members: own,
      days: days.filter((row) => row.cluster === cluster),
      templates: templates.filter((row) => row.cluster === cluster),
    });
  }
  return profiles;
}

function byKind(rows: readonly KindRow[], of: (row: KindRow) => number): KindCounts {
  const counts: Record<string, Record<string, number>> = {};
  for (const row of rows) counts[row.kind] = { ...counts[row.kind], [row.value]: of(row) };
  return counts;
}

function groupBy<T extends { cluster: number }>(rows: readonly T[]): Map<number, T[]> {
  const map = new Map<number, T[]>();
  for (const row of rows) {
    const list = map.get(row.cluster);
    if (list) list.push(row);
    else map.set(row.cluster, [row]);
  }
  return map;
}
