/** What a world is made from, and the defaults. */
import { StillwatchError } from '../errors.ts';
import type { Evasion } from './cast.ts';

/** `share`: of all accounts, volumes fitted to the world. `scale`: of the published accounts, at the published rate. */
export type CampaignOrder = {
  /** Id of a profile. */
  readonly profile: string;
  readonly evasion?: Evasion;
} & ({ readonly share: number } | { readonly scale: number });

export interface WorldOptions {
  /** Directory for the files; made when it is not there. */
  readonly out: string;
  /** Same seed and options, same bytes. */
  readonly seed?: string | number;
  readonly accounts?: number;
  /** Wanted total; reached within a few percent. Default 30 an account, beside campaigns at published rates. */
  readonly exchanges?: number;
  /** 2..90. */
  readonly days?: number;
  /** Profile ids share 5 % of the accounts evenly, unless `scale` says more; orders say their own size. */
  readonly campaigns?: readonly (string | CampaignOrder)[];
  /** Campaigns that are only named come with this part of their published accounts, at published rates. */
  readonly scale?: number;
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
/** Exchanges of an account, unless a total is wanted. */
export const USUAL = 30;

export interface Settled {
  readonly out: string;
  readonly seed: string | number;
  readonly accounts: number;
  readonly exchanges?: number;
  readonly days: number;
  readonly campaigns: readonly CampaignOrder[];
  readonly evasion?: Evasion;
  readonly textBytes: number;
  readonly gzip: boolean;
}

export function settle(options: WorldOptions): Settled {
  const accounts = within('accounts', options.accounts ?? 2000, 20, 1_000_000);
  const ordered = options.clean ? [] : (options.campaigns ?? DEFAULT_CAMPAIGNS);
  const size =
    options.scale === undefined
      ? { share: CAMPAIGN_SHARE / ordered.length }
      : { scale: within('scale', options.scale, 0.0001, 10) };
  return {
    out: options.out,
    seed: options.seed ?? 1,
    accounts,
    ...(options.exchanges !== undefined && {
      exchanges: within('exchanges', options.exchanges, accounts, 200_000_000),
    }),
    days: within('days', options.days ?? 21, 2, 90),
    campaigns: ordered.map((one) => (typeof one === 'string' ? { profile: one, ...size } : one)),
    ...(options.evasion !== undefined && { evasion: options.evasion }),
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
