/** The whole way from linked accounts to campaigns. */
import type { Engine } from '../engine/index.ts';
import type { Loaded } from '../linking/index.ts';
import { assemble, weigh } from './assemble.ts';
import { type AccountResult, type CampaignView, VERDICTS } from './campaign.ts';
import { findCandidates } from './candidates.ts';
import { round } from './evidence.ts';
import { type Ancestor, asAncestor, descent } from './lineage.ts';
import { maskedExcerpt } from './mask.ts';
import { judged, type ReadBack, readSamples } from './samples.ts';
import { STAGES, type Stages } from './stages.ts';
import { storeClusters } from './stored.ts';

export interface Found {
  /** Ranked: verdict, then confidence, then size, then id. */
  readonly views: CampaignView[];
  readonly accounts: AccountResult[];
}

export interface FindOptions {
  readonly readBack: ReadBack;
  /** Campaigns of the scan before this one: what is found again goes by its id. */
  readonly ancestors?: readonly Ancestor[];
  /** The product's own, but where a measurement puts another in the place of one. */
  readonly stages?: Stages;
}

/** Finds, tests, judges and describes campaigns. Deterministic for the same stored events. */
export async function findCampaigns(
  engine: Engine,
  loaded: Loaded,
  { readBack, ancestors = [], stages = STAGES }: FindOptions,
): Promise<Found> {
  const candidates = await findCandidates(engine, loaded, stages);
  if (candidates.length === 0) return { views: [], accounts: [] };
  await storeClusters(engine, loaded, candidates);
  const pooled = await stages.poolTests(engine);
  const profiles = await stages.readProfiles(engine);
  const weighed = candidates.flatMap((candidate) => {
    const axes = weigh(loaded, candidate, pooled);
    return axes === undefined ? [] : [{ candidate, axes }];
  });
  const extracting = weighed.filter(({ axes }) => axes.extraction >= 0.5);
  const shares = await readSamples(
    engine,
    extracting.map(({ candidate }) => candidate.no),
    readBack,
  );
  const views: CampaignView[] = [];
  const examples = new Map<string, string[]>();
  for (const { candidate, axes } of weighed) {
    const profile = judged(profiles.get(candidate.no), shares.get(candidate.no));
    const made = assemble(loaded, candidate, axes, pooled, profile);
    views.push(made.view);
    for (const { id, requests } of made.examples) examples.set(id, requests);
  }
  await addExcerpts(views, examples, readBack);
  goOn(views, ancestors);
  views.sort(byRank);
  return { views, accounts: accountResults(views) };
}

function goOn(views: readonly CampaignView[], ancestors: readonly Ancestor[]): void {
  const found = views.map(({ campaign }) => asAncestor(campaign));
  const lasting = descent(ancestors, found);
  for (const { campaign } of views) campaign.id = lasting.get(campaign.id) ?? campaign.id;
}

async function addExcerpts(
  views: readonly CampaignView[],
  examples: ReadonlyMap<string, string[]>,
  readBack: ReadBack,
): Promise<void> {
  const texts = new Map(
    (await readBack([...new Set([...examples.values()].flat())])).map((row) => [
      row.id,
      `${row.system} ${row.prompt}`,
    ]),
  );
  for (const { campaign } of views) {
    for (const template of campaign.templates) {
      const own = (examples.get(template.id) ?? []).flatMap((id) => texts.get(id) ?? []);
      template.excerpt = maskedExcerpt(own);
    }
  }
}

function byRank(x: CampaignView, y: CampaignView): number {
  const rank = (view: CampaignView) => VERDICTS.indexOf(view.campaign.verdict);
  return (
    rank(x) - rank(y) ||
    y.campaign.confidence - x.campaign.confidence ||
    y.campaign.accounts.length - x.campaign.accounts.length ||
    (x.campaign.id < y.campaign.id ? -1 : 1)
  );
}

function accountResults(views: readonly CampaignView[]): AccountResult[] {
  return views
    .flatMap(({ campaign }) =>
      campaign.accounts.map((member) => ({
        account_id: member.account_id,
        campaign: campaign.id,
        extraction: round(campaign.extraction * member.extraction_share, 4),
        risk:
          campaign.verdict === 'authorised' ? 0 : round(campaign.confidence * member.membership, 4),
      })),
    )
    .sort((x, y) => (x.account_id < y.account_id ? -1 : 1));
}
