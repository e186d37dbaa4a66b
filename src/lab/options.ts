/** What a world is made from, and the defaults. */
import { StillwatchError } from '../errors.ts';
import type { Evasion } from './cast.ts';

export interface CampaignOrder {
  /** Id of a profile. */
  readonly profile: string;
  /** Share of all accounts. */
  readonly share: number;
  readonly evasion?: Evasion;
}

export interface WorldOptions {
  /** Directory for the files; made when it is not there. */
  readonly out: string;
  /** Same seed and options, same bytes. */
  readonly seed?: string | number;
  readonly accounts?: number;
  /** Wanted total; reached within a few percent. */
  readonly exchanges?: number;
  /** 2..90. */
  readonly days?: number;
  /** Profile ids share 5 % of the accounts evenly; orders say their own share. */
  readonly campaigns?: readonly (string | CampaignOrder)[];
  /** Ids of look-alikes; default all. */
  readonly lookAlikes?: readonly string[];
  /** Level of evasion of all campaigns; default 0 or 1 by chance, campaign by campaign. */
  readonly evasion?: Evasion;
  /** Directory that holds `prompts/*.jsonl.gz`, and `traces/` if it has them; without it the project's own grammars speak. */
  readonly corpus?: string;
  readonly sources?: { readonly include?: readonly string[]; readonly exclude?: readonly string[] };
  /** Median bytes of text in an exchange, prompt and answer together. Default 700. */
  readonly textBytes?: number;
  /** No campaign at all: everything a scan accuses is innocent. */
  readonly clean?: boolean;
  /** Writes `exchanges.jsonl.gz` instead of `exchanges.jsonl`. */
  readonly gzip?: boolean;
}

const DEFAULT_CAMPAIGNS = [
  'fixed_prompt',
  'judge_cleaner',
  'templated_generation',
  'reasoning_extraction',
];
/** Share of all accounts that the campaigns of a world hold when no order says otherwise. */
export const CAMPAIGN_SHARE = 0.05;

export interface Settled {
  readonly out: string;
  readonly seed: string | number;
  readonly accounts: number;
  readonly exchanges: number;
  readonly days: number;
  readonly campaigns: readonly CampaignOrder[];
  readonly textBytes: number;
  readonly gzip: boolean;
}

export function settle(options: WorldOptions): Settled {
  const accounts = within('accounts', options.accounts ?? 2000, 20, 1_000_000);
  const ordered = options.clean ? [] : (options.campaigns ?? DEFAULT_CAMPAIGNS);
  return {
    out: options.out,
    seed: options.seed ?? 1,
    accounts,
    exchanges: within('exchanges', options.exchanges ?? accounts * 30, accounts, 200_000_000),
    days: within('days', options.days ?? 21, 2, 90),
    campaigns: ordered.map((one) =>
      typeof one === 'string' ? { profile: one, share: CAMPAIGN_SHARE / ordered.length } : one,
    ),
    textBytes: within('textBytes', options.textBytes ?? 700, 100, 20_000),
    gzip: options.gzip ?? false,
  };
}

function within(name: string, value: number, low: number, high: number): number {
  if (Number.isFinite(value) && value >= low && value <= high) return value;
  throw new StillwatchError(
    'option-value',
    `World option ${name} must lie between ${low} and ${high}.`,
  );
}
