/** Reads samples of each cluster's requests again and judges what the whole is about: better than label by label. */
import { judgeSamples } from '../content/index.ts';
import { type Engine, readSql, runStep } from '../engine/index.ts';
import { partPayloads } from './payload.ts';
import type { KindCounts, Profile } from './profile.ts';
import { sharesOf } from './shift.ts';

/** Requests judged for each cluster: shares are then known to within a few percent. */
const MOST = 250;
/** Fewer say nothing that their own labels do not. */
const FEWEST = 20;

/** Reads the text of a few requests again, by id; the store holds none. */
export type ReadBack = (
  ids: readonly string[],
) => Promise<{ id: string; system: string; prompt: string; answer: string }[]>;

export interface Judged {
  readonly capability: Readonly<Record<string, number>>;
  readonly technique: Readonly<Record<string, number>>;
  readonly constancy: number;
}

/** Judgements by cluster number, for those of `clusters` whose requests can be read again. */
export async function readSamples(
  engine: Engine,
  clusters: readonly number[],
  readBack: ReadBack,
): Promise<ReadonlyMap<number, Judged>> {
  if (clusters.length === 0) return new Map();
  await runStep(engine, readSql(import.meta.url, './ftr_samples.sql'), { most: MOST });
  const rows = await engine.rows<{ cluster: number; requests: string[] }>(
    'SELECT * FROM ftr_samples WHERE cluster IN {clusters:Array(UInt32)} ORDER BY cluster',
    { clusters: [...clusters] },
  );
  const texts = new Map(
    (await readBack([...new Set(rows.flatMap(({ requests }) => requests))])).map((row) => [
      row.id,
      row,
    ]),
  );
  const asked = rows
    .map(({ cluster, requests }) => ({
      cluster,
      own: requests.flatMap((id) => texts.get(id) ?? []).filter(({ prompt }) => prompt !== ''),
    }))
    .filter(({ own }) => own.length >= FEWEST);
  if (asked.length === 0) return new Map();
  const parted = asked.map(({ own }) =>
    partPayloads(own.map(({ system, prompt }) => `${system}\n${prompt}`)),
  );
  const { capability, technique } = await judgeSamples(
    engine,
    asked.flatMap(({ own }, c) =>
      own.map((one, i) => ({
        ...one,
        payload: parted[c]?.payloads[i] ?? '',
        wording: parted[c]?.wordings[i] ?? '',
      })),
    ),
  );
  let from = 0;
  return new Map(
    asked.map(({ cluster, own }, c) => {
      const to = from + own.length;
      const judged = {
        capability: sharesOf(
          capability.labels,
          capability.of.slice(from, to).filter((_, i) => parted[c]?.payloads[i] !== ''),
        ),
        technique: sharesOf(technique.labels, technique.of.slice(from, to)),
        constancy: parted[c]?.constancy ?? 0,
      };
      from = to;
      return [cluster, judged];
    }),
  );
}

/** A profile whose extracting sub-stream is told by the judgement of a sample. */
export function judged(
  profile: Profile | undefined,
  shares: Judged | undefined,
): Profile | undefined {
  if (profile === undefined || shares === undefined) return profile;
  const { none: _, ...techniques } = shares.technique;
  const whole = sum(profile.taken['capability']);
  return {
    ...profile,
    constancy: shares.constancy,
    taken: {
      ...profile.taken,
      capability: scaled(shares.capability, whole),
      technique: scaled(techniques, whole),
    },
  };
}

const sum = (counts: KindCounts[string] = {}): number =>
  Object.values(counts).reduce((total, n) => total + n, 0);

function scaled(shares: Readonly<Record<string, number>>, whole: number): Record<string, number> {
  return Object.fromEntries(
    Object.entries(shares).map(([name, n]) => [name, Math.round(n * whole)]),
  );
}
