/** Comparisons of a report with the truth that a score does not hold: overlap, and look-alikes group by group. */
import { type Campaign, VERDICTS, type Verdict } from '../../campaigns/index.ts';
import type { TrueCampaign, Truth } from '../truth.ts';

export function isAccused({ verdict }: Campaign): boolean {
  return verdict === 'distillation' || verdict === 'coordinated';
}

/** Reported campaigns by verdict. */
export function byVerdict(campaigns: readonly Campaign[]): Record<Verdict, number> {
  const counts = VERDICTS.map((verdict) => [
    verdict,
    campaigns.filter((campaign) => campaign.verdict === verdict).length,
  ]);
  return Object.fromEntries(counts) as Record<Verdict, number>;
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

export interface AccusedGroup {
  readonly look_alike: string;
  readonly accounts: number;
  readonly accused: number;
}

/** Look-alikes of which half the accounts or more are in an accused campaign. */
export function accusedGroups(truth: Truth, reported: readonly Campaign[]): AccusedGroup[] {
  const accused = new Set(
    reported.filter(isAccused).flatMap(({ accounts }) => accounts.map((one) => one.account_id)),
  );
  return truth.groups
    .map(({ look_alike, accounts }) => ({
      look_alike,
      accounts: accounts.length,
      accused: accounts.filter((id) => accused.has(id)).length,
    }))
    .filter((group) => group.accused > 0 && 2 * group.accused >= group.accounts);
}
