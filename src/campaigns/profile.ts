/** Reads what SQL counted of each cluster: kinds of traffic, members, days, templates. */
import { type Engine, readSql, runStep } from '../engine/index.ts';

/** Templates shown for one campaign. */
const TEMPLATES = 8;

export interface MemberTraffic {
  readonly account_id: string;
  readonly exchanges: number;
  readonly bound: number;
  readonly technical: number;
  readonly both: number;
  readonly either: number;
}

export interface TemplateUse {
  readonly token: string;
  readonly exchanges: number;
  readonly accounts: number;
  /** Request ids that show it. */
  readonly examples: string[];
}

export interface Profile {
  /** kind (`channel`, `capability`, `technique`) → value → exchanges. */
  readonly kinds: Readonly<Record<string, Record<string, number>>>;
  readonly members: readonly MemberTraffic[];
  readonly days: readonly { day: string; exchanges: number; accounts: number }[];
  readonly templates: readonly TemplateUse[];
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
  const kinds = await engine.rows<Numbered<{ kind: string; value: string; exchanges: number }>>(
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
    const counted: Record<string, Record<string, number>> = {};
    for (const row of kinds) {
      if (row.cluster !== cluster) continue;
      const values = counted[row.kind] ?? {};
      values[row.value] = row.exchanges;
      counted[row.kind] = values;
    }
    profiles.set(cluster, {
      kinds: counted,
      members: own,
      days: days.filter((row) => row.cluster === cluster),
      templates: templates.filter((row) => row.cluster === cluster),
    });
  }
  return profiles;
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
