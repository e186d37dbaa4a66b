/** What a scan found, as one sentence and what stands behind it: the same words on screen, on paper and in the terminal. */
import type { Campaign, Verdict } from '../campaigns/index.ts';
import { count, rounded, whole } from './numbers.ts';
import type { Report } from './report.ts';
import { capital } from './text.ts';
import { list, numberWord, VERDICT_ORDER, VERDICT_WORDS } from './words.ts';

interface Headline {
  readonly sentence: string;
  /** What the sentence does and does not mean. */
  readonly detail: string;
}

interface Totals {
  readonly accounts: number;
  readonly exchanges: number;
  readonly extraction: number;
  readonly low: number;
  readonly high: number;
  readonly sessions: number;
  readonly tokens: number;
}

/** Sums over campaigns; accounts are in one campaign each, so nothing counts twice. */
function totals(campaigns: readonly Campaign[]): Totals {
  const sum = (pick: (campaign: Campaign) => number) =>
    campaigns.reduce((total, campaign) => total + pick(campaign), 0);
  return {
    accounts: sum((c) => c.accounts.length),
    exchanges: sum((c) => c.exchanges.total),
    extraction: sum((c) => c.exchanges.extraction),
    low: sum((c) => c.exchanges.low),
    high: sum((c) => c.exchanges.high),
    sessions: sum((c) => c.sessions),
    tokens: sum((c) => c.tokens.input + c.tokens.output),
  };
}

const GROUP_NAMES: Readonly<Record<Verdict, readonly [string, string]>> = {
  distillation: ['distillation campaign', 'distillation campaigns'],
  relay: ['relay', 'relays'],
  coordinated: ['coordinated group', 'coordinated groups'],
  authorised: ['authorised distiller', 'authorised distillers'],
  undetermined: ['undetermined case', 'undetermined cases'],
};

/** The headline of a report. */
export function headline(report: Report): Headline {
  const { campaigns, input } = report;
  if (campaigns.length === 0) return nothing(report);
  const distilling = campaigns.filter((campaign) => campaign.verdict === 'distillation');
  const others = campaigns.filter((campaign) => campaign.verdict !== 'distillation');
  const rest = list(byVerdict(others));
  const searched = searchedWords(input);
  if (distilling.length === 0) {
    const permitted = others.some((campaign) => campaign.verdict === 'authorised');
    return {
      sentence: `No distillation${permitted ? ' without an agreement' : ''} was found; ${rest} ${others.length === 1 ? 'stands' : 'stand'} out.`,
      detail: `${searched} ${meaning(others)}`,
    };
  }
  const sum = totals(distilling);
  const subject =
    distilling.length === 1
      ? 'One network of accounts appears'
      : `${capital(numberWord(distilling.length))} networks of accounts appear`;
  const beside =
    others.length === 0 ? '' : ` Beside ${distilling.length === 1 ? 'it' : 'them'}: ${rest}.`;
  return {
    sentence: `${subject} to be distilling the model: ${count(sum.accounts, 'account')}, ${rounded(sum.low)} to ${rounded(sum.high)} exchanges extracted.`,
    detail: `${searched}${beside} A finding is a reason to look, with its evidence and what speaks against it; it is not a judgement about a person, and it does not say who stands behind the accounts.`,
  };
}

function searchedWords({ exchanges, accounts_seen }: Report['input']): string {
  return exchanges === 0
    ? `The known links of ${count(accounts_seen, 'account')} were weighed; no exchanges were given.`
    : `${count(exchanges, 'exchange')} of ${count(accounts_seen, 'account')} ${exchanges === 1 ? 'was' : 'were'} read.`;
}

/** What cases that are no distillation are: one kind in its own words. */
function meaning(others: readonly Campaign[]): string {
  const [verdict, ...more] = new Set(others.map((campaign) => campaign.verdict));
  return verdict === undefined || more.length > 0
    ? 'None of these is an accusation of distillation.'
    : `${VERDICT_WORDS[verdict].means} This is not an accusation of distillation.`;
}

function byVerdict(campaigns: readonly Campaign[]): string[] {
  return VERDICT_ORDER.flatMap((verdict) => {
    const found = campaigns.filter((campaign) => campaign.verdict === verdict).length;
    const [one, many] = GROUP_NAMES[verdict];
    return found === 0 ? [] : [`${numberWord(found)} ${found === 1 ? one : many}`];
  });
}

function nothing({ input, accounts }: Report): Headline {
  const searched =
    input.exchanges === 0
      ? `the known links of ${count(input.accounts_seen, 'account')}`
      : `${count(input.exchanges, 'exchange')} of ${count(input.accounts_seen, 'account')}`;
  const single =
    accounts.length === 0
      ? ''
      : ` ${capital(count(accounts.length, 'account'))} ${accounts.length === 1 ? 'is' : 'are'} listed below as worth a look alone.`;
  return {
    sentence: `No campaign was found in ${searched}.`,
    detail: `It means that no group of accounts was tied together, or seen extracting, strongly enough to be reported.${single} It does not mean that nobody distils: a group may work outside this window or through a channel whose log is not here, share nothing that these logs record, or buy transcripts from others, which leaves no trace in any log.`,
  };
}

/** A figure that opens the report: name, value and what it is out of. */
interface Figure {
  readonly name: string;
  readonly value: string;
  readonly note: string;
}

/** Four figures; of an empty result, what was searched. */
export function figures(report: Report): Figure[] {
  const { campaigns, accounts, input } = report;
  const read = {
    name: 'Exchanges read',
    value: whole(input.exchanges),
    note: 'without duplicates',
  };
  const seen = {
    name: 'Accounts seen',
    value: whole(input.accounts_seen),
    note: `${whole(input.accounts_described)} described`,
  };
  if (campaigns.length === 0) {
    const alone = { name: 'Accounts that stand out', value: whole(accounts.length), note: 'alone' };
    return [{ name: 'Campaigns', value: '0', note: 'none found' }, alone, seen, read];
  }
  const sum = totals(campaigns);
  const unagreed = totals(campaigns.filter((campaign) => campaign.verdict !== 'authorised'));
  const agreed = unagreed.extraction === sum.extraction ? '' : '; authorised left out';
  return [
    { name: 'Campaigns', value: whole(campaigns.length), note: verdictCounts(campaigns) },
    {
      name: 'Accounts in them',
      value: whole(sum.accounts),
      note: `of ${whole(input.accounts_seen)} seen`,
    },
    {
      name: 'Exchanges in them',
      value: whole(sum.exchanges),
      note: `of ${whole(input.exchanges)} read`,
    },
    {
      name: 'Extracted exchanges',
      value: whole(unagreed.extraction),
      note:
        unagreed.high === 0
          ? `none seen${agreed}`
          : `${whole(unagreed.low)}–${whole(unagreed.high)}${agreed}`,
    },
  ];
}

function verdictCounts(campaigns: readonly Campaign[]): string {
  return VERDICT_ORDER.flatMap((verdict) => {
    const found = campaigns.filter((campaign) => campaign.verdict === verdict).length;
    return found === 0 ? [] : [`${found} ${verdict}`];
  }).join(', ');
}
