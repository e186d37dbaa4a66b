/** What a campaign is: the object of the contract (section 5) and what only people are shown of it. */

export const VERDICTS = [
  'distillation',
  'relay',
  'coordinated',
  'authorised',
  'undetermined',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The ways of extracting; one word each (`none` when no extraction is seen). */
export const FAMILIES = [
  'fixed_prompt',
  'templated_generation',
  'judge_cleaner',
  'trajectory_tooling',
  'reasoning_extraction',
  'artefact_replay',
  'store_and_replay',
  'serve_and_harvest',
  'probe_and_scale',
  'low_and_slow',
  'censorship_safe_rewrite',
] as const;
export type Family = (typeof FAMILIES)[number] | 'none';

export interface Member {
  account_id: string;
  /** 0.5..1: how surely the account belongs. */
  membership: number;
  exchanges: number;
  /** 0..1: share of the account's exchanges in the extracting sub-stream. */
  extraction_share: number;
}

/** One observed fact that ties the accounts or shows extraction; `bits` is its weight of evidence. */
export interface Evidence {
  signal: string;
  says: string;
  accounts: number;
  bits: number;
}

/** One check that speaks against the accusation; `bits` (≥ 0) is what it takes away. */
export interface CounterEvidence {
  check: string;
  says: string;
  bits: number;
}

export interface Template {
  id: string;
  /** Masked and redacted: slots are shown as ▢; no addresses, keys or numbers. May hold markup: escape it. */
  excerpt: string;
  accounts: number;
  exchanges: number;
}

export interface Campaign {
  id: string;
  verdict: Verdict;
  confidence: number;
  coordination: number;
  extraction: number;
  family: Family;
  accounts: Member[];
  exchanges: { total: number; extraction: number; low: number; high: number };
  sessions: number;
  tokens: { input: number; output: number };
  first_seen: string;
  last_seen: string;
  capabilities: Record<string, number>;
  techniques: Record<string, number>;
  channels: Record<string, number>;
  evidence: Evidence[];
  counter_evidence: CounterEvidence[];
  templates: Template[];
  /** By day (`at` is midnight UTC), days without traffic left out. */
  timeline: { at: string; exchanges: number; accounts: number }[];
  attribution: { actor: string; confidence: number; basis: string[] }[];
}

/** A node of the link graph that people see: an account of the campaign or a key some of them share. */
export interface LinkGraph {
  /** At most a few hundred; `omitted` accounts are not drawn. */
  nodes: { id: string; kind: 'account' | 'key'; label: string; signal?: string }[];
  edges: { account: string; key: string }[];
  omitted: number;
}

/** What the HTML report and `explain` show beside the contract's fields. */
export interface CampaignView {
  campaign: Campaign;
  /** Exchanges by hour of day (UTC), 24 numbers. */
  hours: number[];
  /** Distinct days with traffic. */
  days: number;
  graph: LinkGraph;
}

/** An account that the report lists: in a campaign, or risky by itself (`risk` ≥ 0.5). */
export interface AccountResult {
  account_id: string;
  campaign: string | null;
  extraction: number;
  risk: number;
}
