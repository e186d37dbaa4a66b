/** report.json: the contract's object, always with its keys in the same order. */
import type { Campaign } from '../campaigns/index.ts';
import type { Report } from './report.ts';

/** Two-space indent, a newline at the end; same report, same bytes, whatever order its keys were made in. */
export function reportJson(report: Report): string {
  return `${JSON.stringify(inOrder(report), null, 2)}\n`;
}

function inOrder(report: Report): Report {
  const { schema, generated_at, engine, version, window, input, gaps, campaigns, accounts } =
    report;
  return {
    schema,
    generated_at,
    engine,
    version,
    window: { from: window.from, to: window.to },
    input: {
      exchanges: input.exchanges,
      duplicates: input.duplicates,
      rejected: input.rejected,
      accounts_seen: input.accounts_seen,
      accounts_described: input.accounts_described,
      without_content: input.without_content,
    },
    gaps,
    campaigns: campaigns.map(campaignInOrder),
    accounts: accounts.map(({ account_id, campaign, extraction, risk }) => ({
      account_id,
      campaign,
      extraction,
      risk,
    })),
  };
}

function campaignInOrder(c: Campaign): Campaign {
  return {
    id: c.id,
    verdict: c.verdict,
    confidence: c.confidence,
    coordination: c.coordination,
    extraction: c.extraction,
    family: c.family,
    accounts: c.accounts.map(({ account_id, membership, exchanges, extraction_share }) => ({
      account_id,
      membership,
      exchanges,
      extraction_share,
    })),
    exchanges: {
      total: c.exchanges.total,
      extraction: c.exchanges.extraction,
      low: c.exchanges.low,
      high: c.exchanges.high,
    },
    sessions: c.sessions,
    tokens: { input: c.tokens.input, output: c.tokens.output },
    first_seen: c.first_seen,
    last_seen: c.last_seen,
    capabilities: byName(c.capabilities),
    techniques: byName(c.techniques),
    channels: byName(c.channels),
    evidence: c.evidence.map(({ signal, says, accounts, bits }) => ({
      signal,
      says,
      accounts,
      bits,
    })),
    counter_evidence: c.counter_evidence.map(({ check, says, bits }) => ({ check, says, bits })),
    templates: c.templates.map(({ id, excerpt, accounts, exchanges }) => ({
      id,
      excerpt,
      accounts,
      exchanges,
    })),
    timeline: c.timeline.map(({ at, exchanges, accounts }) => ({ at, exchanges, accounts })),
    attribution: c.attribution.map(({ actor, confidence, basis }) => ({
      actor,
      confidence,
      basis,
    })),
  };
}

function byName(values: Readonly<Record<string, number>>): Record<string, number> {
  // A key like `__proto__` comes from data: only a null prototype and fromEntries keep it a plain key.
  return Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));
}
