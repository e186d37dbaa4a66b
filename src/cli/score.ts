/** How a report compares with the truth of its world, in two lines. */
import { count, label, percent } from '../report/index.ts';

interface Truth {
  readonly campaigns: readonly { readonly label: string; readonly accounts: readonly string[] }[];
  readonly groups: readonly { readonly look_alike: string; readonly accounts: readonly string[] }[];
}

interface Named {
  readonly campaigns: readonly {
    readonly verdict: string;
    readonly accounts: readonly { readonly account_id: string }[];
  }[];
}

/** What was found of what is there, and what was named that should not have been. */
export function scoreLines(report: Named, truth: Truth): [string, string] {
  const guilty = truth.campaigns.filter((campaign) => campaign.label === 'distillation');
  const named = new Set(
    report.campaigns
      .filter((campaign) => campaign.verdict === 'distillation')
      .flatMap((campaign) => campaign.accounts.map((account) => account.account_id)),
  );
  const mostly = (accounts: readonly string[]) =>
    accounts.filter((id) => named.has(id)).length * 2 > accounts.length;
  const theirs = new Set(guilty.flatMap((campaign) => [...campaign.accounts]));
  const right = [...named].filter((id) => theirs.has(id)).length;
  const found = guilty.filter((campaign) => mostly(campaign.accounts)).length;
  const fooled = truth.groups.filter((group) => group.accounts.some((id) => named.has(id)));
  const kinds = [...new Set(fooled.map((group) => label(group.look_alike)))].join(', ');
  return [
    `Found ${found} of ${count(guilty.length, 'true campaign')} (more than half of the accounts), ${percent(share(right, theirs.size))} of their ${count(theirs.size, 'account')}.`,
    `${precision(named.size, right)}; ${fooled.length} of ${count(truth.groups.length, 'innocent look-alike')} touched${kinds === '' ? '' : `: ${kinds}`}.`,
  ];
}

function precision(named: number, right: number): string {
  if (named === 0) return 'No account was named as distilling';
  return `Of ${count(named, 'account')} named as distilling, ${percent(share(right, named))} are`;
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
