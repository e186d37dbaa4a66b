/** Comparisons of a report with the truth beside its score: overlap, verdicts, and look-alikes group by group. */
import { type Campaign, VERDICTS, type Verdict } from '../../campaigns/index.ts';
import { isAccused } from '../sides.ts';
import type { Truth } from '../truth.ts';

export { nearest } from '../score-campaign.ts';
export { isAccused } from '../sides.ts';

/** Reported campaigns by verdict. */
export function byVerdict(campaigns: readonly Campaign[]): Record<Verdict, number> {
  const counts = VERDICTS.map((verdict) => [
    verdict,
    campaigns.filter((campaign) => campaign.verdict === verdict).length,
  ]);
  return Object.fromEntries(counts) as Record<Verdict, number>;
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
