/** Reads a log once and searches the same store again and again, each time without another stage. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Campaign, findCampaigns, STAGES, type Stages } from '../../campaigns/index.ts';
import { type Engine, migrate, openEmbedded } from '../../engine/index.ts';
import { buildFeatures } from '../../features/index.ts';
import { ingest, readBack } from '../../ingest/index.ts';
import { areOwn, LINKING_STAGES, loadPostings, type Postings } from '../../linking/index.ts';
import type { Ablation } from './ablation.ts';
import type { Files } from './trial.ts';

/** What was found without one stage; `without` is an ablation's id, or `nothing`. */
export interface Searched {
  readonly without: string;
  readonly campaigns: Campaign[];
  /** Of the search alone, without reading and features. */
  readonly seconds: number;
}

/** The whole first, then each ablation. */
export async function ablate(
  files: Files,
  ablations: readonly Ablation[],
): Promise<readonly Searched[]> {
  const place = mkdtempSync(join(tmpdir(), 'stillwatch-ablate-'));
  const engine = await openEmbedded({ path: join(place, 'store') });
  try {
    await migrate(engine);
    return await searchAll(engine, files, ablations, place);
  } finally {
    await engine.close();
    rmSync(place, { recursive: true, force: true });
  }
}

async function searchAll(
  engine: Engine,
  files: Files,
  ablations: readonly Ablation[],
  spool: string,
): Promise<Searched[]> {
  const read = await ingest(engine, {
    exchanges: [files.exchanges],
    accounts: files.accounts === undefined ? [] : [files.accounts],
    signals: [],
    calendar: files.calendar,
    now: new Date(),
    spool,
  });
  await buildFeatures(engine);
  const stages = { ...STAGES, nullModel: remembering(STAGES.nullModel) };
  const whole = { loaded: await loadPostings(engine), stages };
  const wholes = ablations.map((one) => ({
    without: one.id,
    ...one.without(whole),
  }));
  const searched: Searched[] = [];
  for (const { without, loaded, stages } of [{ without: 'nothing', ...whole }, ...wholes]) {
    const started = performance.now();
    const found = await findCampaigns(engine, loaded, {
      readBack: (ids) => readBack(engine, read, ids),
      stages,
    });
    const seconds = (performance.now() - started) / 1000;
    searched.push({ without, campaigns: found.views.map(({ campaign }) => campaign), seconds });
  }
  return searched;
}

/** The same postings linked by the product's own stages are shuffled once: that takes most of the time. */
function remembering(nullModel: Stages['nullModel']): Stages['nullModel'] {
  const known = new Map<Postings, ReturnType<Stages['nullModel']>>();
  return (postings, stages = LINKING_STAGES) => {
    const own = areOwn(stages);
    const model = (own ? known.get(postings) : undefined) ?? nullModel(postings, stages);
    if (own) known.set(postings, model);
    return model;
  };
}
