/** One true campaign against the report: how much of it was found, in how many pieces, and how well described. */
import type { Campaign, Verdict } from '../campaigns/index.ts';
import { accuses } from './sides.ts';
import type { TrueCampaign } from './truth.ts';

export interface CampaignScore {
  readonly id: string;
  readonly profile: string;
  readonly family: string;
  readonly label: TrueCampaign['label'];
  readonly accounts: number;
  /** Share of its accounts under the verdict that fits its label (a distiller's: `distillation` or `coordinated`). */
  readonly recall: number;
  /** Share of its accounts in the one reported campaign that holds most of them. */
  readonly best_share: number;
  /** Share of that reported campaign's accounts that are its own; 0 when none was found. */
  readonly purity: number;
  /** Shared accounts over accounts of either, for the reported campaign that fits best. */
  readonly jaccard: number;
  readonly verdict: Verdict | null;
  readonly family_right: boolean;
  /** Reported campaigns that hold at least two of its accounts. */
  readonly fragments: number;
  /** The best one also holds others' accounts, more than a tenth as many as this campaign has. */
  readonly merged: boolean;
  /** Exchanges harvested in truth, and as reported over all fragments. */
  readonly extraction: {
    readonly truth: number;
    readonly reported: number;
    readonly low: number;
    readonly high: number;
  };
  /** Reported extraction over all fragments, minus true, over true; null when nothing is to be extracted. */
  readonly extraction_error: number | null;
  /** The truth lies within `low`..`high` of the fragments' sum. */
  readonly extraction_within: boolean;
  /** Total variation distance, 0..1, between reported and true shares; null when nothing was found. */
  readonly capability_distance: number | null;
  readonly technique_distance: number | null;
}

export function scoreCampaign(truth: TrueCampaign, reported: readonly Campaign[]): CampaignScore {
  const mine = new Set(truth.accounts);
  const held = (campaign: Campaign) =>
    campaign.accounts.reduce((sum, { account_id }) => sum + (mine.has(account_id) ? 1 : 0), 0);
  const pieces = reported
    .map((campaign) => ({ campaign, held: held(campaign) }))
    .filter((piece) => piece.held >= Math.min(2, truth.accounts.length))
    .sort((a, b) => b.held - a.held);
  const [best] = pieces;
  const fitting = reported.filter(({ verdict }) => fits(truth.label, verdict));
  const found = fitting.reduce((sum, campaign) => sum + held(campaign), 0);
  const foreign = best ? best.campaign.accounts.length - best.held : 0;
  const extraction = Object.values(truth.extraction_exchanges).reduce((sum, n) => sum + n, 0);
  const sum = (bound: 'extraction' | 'low' | 'high') =>
    pieces.reduce((all, { campaign }) => all + campaign.exchanges[bound], 0);
  const said = { reported: sum('extraction'), low: sum('low'), high: sum('high') };
  return {
    id: truth.id,
    profile: truth.profile,
    family: truth.family,
    label: truth.label,
    accounts: truth.accounts.length,
    recall: found / Math.max(1, truth.accounts.length),
    best_share:
      best && fits(truth.label, best.campaign.verdict) ? best.held / truth.accounts.length : 0,
    purity: best ? best.held / best.campaign.accounts.length : 0,
    jaccard: nearest(truth, reported).jaccard,
    verdict: best?.campaign.verdict ?? null,
    family_right: best?.campaign.family === truth.family,
    fragments: pieces.length,
    merged: foreign > 0.1 * truth.accounts.length,
    extraction: { truth: extraction, ...said },
    extraction_error: extraction === 0 ? null : (said.reported - extraction) / extraction,
    extraction_within: said.low <= extraction && extraction <= said.high,
    capability_distance: best ? distance(best.campaign.capabilities, truth.capabilities) : null,
    technique_distance: best ? distance(best.campaign.techniques, truth.techniques) : null,
  };
}

/** The reported campaign that overlaps most with a true one; overlap is shared accounts over accounts of either. */
export function nearest(
  truth: TrueCampaign,
  reported: readonly Campaign[],
): { jaccard: number; campaign: Campaign | undefined } {
  const mine = new Set(truth.accounts);
  let best: { jaccard: number; campaign: Campaign | undefined } = {
    jaccard: 0,
    campaign: undefined,
  };
  for (const campaign of reported) {
    const both = campaign.accounts.filter(({ account_id }) => mine.has(account_id)).length;
    const jaccard = both / (mine.size + campaign.accounts.length - both);
    if (jaccard > best.jaccard) best = { jaccard, campaign };
  }
  return best;
}

function fits(label: TrueCampaign['label'], verdict: Verdict): boolean {
  if (label === 'distillation') return accuses(verdict);
  return label === verdict;
}

/** Half the sum of differences between two distributions; shares are normalised first. */
function distance(
  a: Readonly<Record<string, number>>,
  b: Readonly<Record<string, number>>,
): number {
  const total = (shares: Readonly<Record<string, number>>) =>
    Object.values(shares).reduce((sum, value) => sum + value, 0) || 1;
  const [all, bll] = [total(a), total(b)];
  const words = new Set([...Object.keys(a), ...Object.keys(b)]);
  let sum = 0;
  for (const word of words) sum += Math.abs((a[word] ?? 0) / all - (b[word] ?? 0) / bll);
  return sum / 2;
}
