/** What `explain` knows about one account: why it is linked, what was not used and why, what speaks against. */
import type { AccountResult, CampaignView, CounterEvidence } from '../campaigns/index.ts';
import { type Engine, readSql } from '../engine/index.ts';

const LINKS = readSql(import.meta.url, './account_links.sql');

/** Tables that explaining an account or a campaign reads. */
export const EXPLAINED_FROM: readonly string[] = [
  'results',
  ...(LINKS.header['reads']?.match(/\w+/g) ?? []),
];

/** One key an account shares with others. */
export interface AccountLink {
  readonly signal: string;
  /** The key as people may see it: a pseudonym. */
  readonly key_label: string;
  /** How many other accounts show the same key. */
  readonly with: number;
  /** Weight when it counted; rarity of the key when it did not. */
  readonly bits: number;
  /** False when the link did not count. */
  readonly used: boolean;
  readonly why_not?: string;
}

export interface AccountView {
  readonly account_id: string;
  /** Campaign id, or null. */
  readonly campaign: string | null;
  /** Null, as `risk`, for an account that the report does not list. */
  readonly extraction: number | null;
  readonly risk: number | null;
  readonly links: readonly AccountLink[];
  /** The counter-checks of its campaign. */
  readonly checks: readonly CounterEvidence[];
}

interface LinkRow {
  signal: string;
  key_label: string;
  others: number;
  bits: number;
  used: number | boolean;
}

/** JSON body of a row that the last scan kept; undefined when there is none. */
export async function keptResult(
  engine: Engine,
  kind: 'campaign' | 'account' | 'scan',
  id: string,
): Promise<string | undefined> {
  const rows = await engine.rows<{ body: string }>(
    'SELECT body FROM results WHERE kind = {kind:String} AND id = {id:String} LIMIT 1',
    { kind, id },
  );
  return rows[0]?.body;
}

/** A campaign of the last scan; undefined when it has none of that id. */
export async function explainCampaign(
  engine: Engine,
  id: string,
): Promise<CampaignView | undefined> {
  const body = await keptResult(engine, 'campaign', id);
  return body === undefined ? undefined : (JSON.parse(body) as CampaignView);
}

/** An account of the last scan, listed in the report or not; undefined when the scan never saw it. */
export async function explainAccount(engine: Engine, id: string): Promise<AccountView | undefined> {
  const body = await keptResult(engine, 'account', id);
  const listed = body === undefined ? undefined : (JSON.parse(body) as AccountResult);
  if (listed === undefined && !(await wasSeen(engine, id))) return undefined;
  const campaign = listed?.campaign ?? null;
  const view = campaign === null ? undefined : await explainCampaign(engine, campaign);
  const rows = await engine.rows<LinkRow>(LINKS.sql, { account: id });
  return {
    account_id: id,
    campaign,
    extraction: listed?.extraction ?? null,
    risk: listed?.risk ?? null,
    links: rows.filter((row) => row.others > 0).map((row) => link(row, campaign)),
    checks: view?.campaign.counter_evidence ?? [],
  };
}

async function wasSeen(engine: Engine, id: string): Promise<boolean> {
  const rows = await engine.rows<{ n: number }>(
    'SELECT count() AS n FROM int_accounts WHERE account_id = {id:String}',
    { id },
  );
  return (rows[0]?.n ?? 0) > 0;
}

function link(row: LinkRow, campaign: string | null): AccountLink {
  const { signal, key_label, others, bits } = row;
  const used = Boolean(row.used) && campaign !== null;
  if (used) return { signal, key_label, with: others, bits, used };
  const why_not =
    campaign === null
      ? 'nothing independent of it ties the same accounts'
      : 'the rest of the campaign does not share it';
  return { signal, key_label, with: others, bits, used, why_not };
}
