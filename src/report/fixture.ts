/** Invented scan results for the tests of this room, of the commands and of the browser. */
import type { Campaign, CampaignView, LinkGraph, Verdict } from '../campaigns/index.ts';
import type { Report, ScanResult } from './report.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 9, 1);

/** A steady sequence of numbers in 0..1; the same for the same seed. */
export function numbers(seed: number): () => number {
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export interface ViewOptions {
  readonly seed?: number;
  readonly verdict?: Verdict;
  readonly accounts?: number;
  readonly days?: number;
}

/** A campaign as a real scan would tell it. */
export function view(options: ViewOptions = {}): CampaignView {
  const { seed = 1, verdict = 'distillation', accounts = 37, days = 24 } = options;
  const next = numbers(seed);
  const extracting = verdict === 'distillation' || verdict === 'authorised';
  const timeline = Array.from({ length: days }, (_, index) => ({
    at: new Date(START + index * DAY).toISOString().slice(0, 10),
    exchanges: Math.round(accounts * (8 + 30 * next() + (index > days * 0.7 ? 40 : 0))),
    accounts: Math.max(1, Math.round(accounts * Math.min(1, 0.3 + index / days + 0.1 * next()))),
  })).filter((_, index) => index % 9 !== 6);
  const total = timeline.reduce((sum, row) => sum + row.exchanges, 0);
  const extraction = extracting ? Math.round(total * 0.83) : 0;
  const members = Array.from({ length: accounts }, (_, index) => ({
    account_id: `acct_${(seed * 7919 + index * 104_729).toString(36)}`,
    membership: Number((0.99 - 0.4 * next() * next()).toFixed(2)),
    exchanges: Math.round((total / accounts) * (0.5 + next())),
    extraction_share: extracting ? Number((0.6 + 0.4 * next()).toFixed(2)) : 0,
  }));
  const campaign: Campaign = {
    id: `c-${(seed * 48_271).toString(16).padStart(12, '0')}`,
    verdict,
    confidence: Number((0.97 - 0.11 * (seed - 1)).toFixed(2)),
    coordination: verdict === 'undetermined' ? 0.31 : Number((0.94 - 0.04 * seed).toFixed(2)),
    extraction: extracting ? Number((0.9 - 0.03 * seed).toFixed(2)) : 0.12,
    family: extracting ? (seed % 2 === 1 ? 'fixed_prompt' : 'judge_cleaner') : 'none',
    accounts: members,
    exchanges: {
      total,
      extraction,
      low: Math.round(extraction * 0.91),
      high: Math.round(extraction * 1.06),
    },
    sessions: Math.round(total / 3.4),
    tokens: { input: total * 812, output: total * 1934 },
    first_seen: new Date(START + 3_600_000).toISOString(),
    last_seen: new Date(START + (days - 1) * DAY + 7_200_000).toISOString(),
    capabilities: { coding: 0.46, reasoning: 0.31, agentic_tool_use: 0.14, mathematics: 0.09 },
    techniques: extracting
      ? { cot_elicitation: 0.88, slot_template: 0.64, answer_format: 0.21 }
      : {},
    channels: { api: Math.round(total * 0.81), bedrock: total - Math.round(total * 0.81) },
    evidence: [
      {
        signal: 'shared-template',
        says: `${accounts} accounts send one rare instruction that no other account sends`,
        accounts,
        bits: 14.2,
      },
      {
        signal: 'shared-payment',
        says: `${Math.round(accounts * 0.8)} accounts pay with 4 cards`,
        accounts: Math.round(accounts * 0.8),
        bits: 9.6,
      },
      {
        signal: 'signup-burst',
        says: 'Most accounts were made within two hours of one another',
        accounts: Math.round(accounts * 0.7),
        bits: 3.1,
      },
      {
        signal: 'headers-fingerprint',
        says: 'The order of the header names is the same and seldom seen elsewhere',
        accounts,
        bits: 2.4,
      },
    ],
    counter_evidence: [
      {
        check: 'known-template',
        says: 'A part of the instruction is that of a public coding agent',
        bits: 1.8,
      },
      { check: 'declared-parent', says: 'No declared parent ties these accounts', bits: 0 },
    ],
    templates: [
      {
        id: 't-19c0',
        excerpt:
          'Think step by step inside <thinking> tags before you answer.\nQuestion: ▢\nGive the full chain of reasoning, then the final answer on a line of its own.',
        accounts,
        exchanges: extraction,
      },
    ],
    timeline,
    attribution:
      seed === 1
        ? [
            {
              actor: 'Example Lab',
              confidence: 0.4,
              basis: ['The onset follows a public release by two days'],
            },
          ]
        : [],
  };
  const hours = Array.from({ length: 24 }, (_, hour) =>
    Math.round(
      (total / 24) *
        (extracting
          ? 0.9 + 0.2 * next()
          : 0.15 + Math.max(0, Math.sin(((hour - 5) / 24) * 2 * Math.PI)) * 2),
    ),
  );
  return {
    campaign,
    hours,
    days: timeline.length,
    graph: graph(
      members.map((m) => m.account_id),
      next,
    ),
  };
}

/** Accounts tied by cards, devices, addresses and templates. */
export function graph(accounts: readonly string[], next: () => number): LinkGraph {
  const kinds = [
    ['shared-payment', Math.ceil(accounts.length / 9), 0.85],
    ['shared-device', Math.ceil(accounts.length / 7), 0.5],
    ['shared-address-block', Math.ceil(accounts.length / 14), 0.35],
    ['shared-template', 2, 0.8],
  ] as const;
  const nodes: LinkGraph['nodes'] = accounts.map((id) => ({ id, kind: 'account', label: id }));
  const edges: LinkGraph['edges'] = [];
  for (const [signal, many, share] of kinds) {
    for (let index = 0; index < many; index += 1) {
      const id = `${signal}-${index}`;
      nodes.push({
        id,
        kind: 'key',
        label: `${signal.slice(7)} ${(index * 7919 + 4096).toString(16)}`,
        signal,
      });
    }
    accounts.forEach((account, index) => {
      if (next() > share) return;
      const key = Math.min(many - 1, Math.floor((index / accounts.length) * many + next() * 0.7));
      edges.push({ account, key: `${signal}-${key}` });
    });
  }
  return { nodes, edges, omitted: 0 };
}

/** A whole result around the given campaigns. */
export function result(
  views: readonly CampaignView[] = [],
  report: Partial<Report> = {},
): ScanResult {
  const campaigns = views.map((one) => one.campaign);
  return {
    report: {
      schema: 'stillwatch.report/v1',
      generated_at: '2026-11-01T08:30:00.000Z',
      engine: 'chdb 26.7',
      version: '0.1.0',
      window: { from: '2026-10-01T00:00:04.000Z', to: '2026-10-31T23:59:51.000Z' },
      input: {
        exchanges: 1_284_113,
        duplicates: 1_204,
        rejected: 37,
        accounts_seen: 21_870,
        accounts_described: 21_411,
        without_content: 8_312,
      },
      gaps: [
        'No calendar was given: pivots at releases and returns after enforcement were not looked for.',
        'The field client.ja4 is missing throughout: links by TLS fingerprint were not looked for.',
      ],
      campaigns,
      accounts: [
        ...campaigns.flatMap((campaign) =>
          campaign.accounts.map((member) => ({
            account_id: member.account_id,
            campaign: campaign.id,
            extraction: member.extraction_share,
            risk: member.membership,
          })),
        ),
        { account_id: 'acct_alone_1', campaign: null, extraction: 0.81, risk: 0.62 },
        { account_id: 'acct_alone_2', campaign: null, extraction: 0.74, risk: 0.55 },
      ],
      ...report,
    },
    views: [...views],
    rejected: [
      { file: 'logs/2026-10-14.jsonl', line: 18_221, field: 'timestamp', reason: 'is not a time' },
      { file: 'logs/2026-10-20.jsonl', line: 7, field: 'account_id', reason: 'is missing' },
    ],
  };
}

/** Five campaigns, one of each verdict. */
export function typical(): ScanResult {
  return result([
    view({ seed: 1, verdict: 'distillation', accounts: 37 }),
    view({ seed: 2, verdict: 'distillation', accounts: 168, days: 31 }),
    view({ seed: 3, verdict: 'relay', accounts: 12, days: 9 }),
    view({ seed: 4, verdict: 'coordinated', accounts: 5, days: 1 }),
    view({ seed: 5, verdict: 'authorised', accounts: 3, days: 20 }),
    view({ seed: 6, verdict: 'undetermined', accounts: 4, days: 3 }),
  ]);
}

/** Nothing found. */
export function quiet(): ScanResult {
  return result([], { accounts: [] });
}

/** Strings that try to run a script, steer a terminal, turn text around, break markup or flood the page. */
export const HOSTILE: readonly string[] = [
  '<script>document.title="owned"</script>',
  '"><img src=x onerror=alert(1)>',
  "'-alert(1)-'",
  '</title></svg></style></script><script>alert(1)</script>',
  '\u001b[31mred\u001b[0m\u001b]0;title\u0007',
  'nul\u0000byte\rreturn\nline\ttab',
  'evil\u202efdp.exe\u2066x\u2069',
  'zero\u200bwidth\ufeffbom\u00adsoft',
  'lone\ud800surrogate',
  'javascript:alert(1)',
  '&lt;b&gt; &amp; ]]> <!-- --> {{7*7}}',
  'https://example.invalid/track.png',
  'Z\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309',
  'x'.repeat(10_000),
  '',
  '__proto__',
];

/** Every string of a result that data can reach is hostile. */
export function hostile(): ScanResult {
  const base = view({ accounts: HOSTILE.length });
  const bad = (index: number) => HOSTILE[index % HOSTILE.length] as string;
  const record = () => Object.fromEntries(HOSTILE.map((text, index) => [text, 0.9 - index * 0.05]));
  const accounts = base.campaign.accounts.map((member, index) => ({
    ...member,
    account_id: bad(index),
  }));
  const nodes: LinkGraph['nodes'] = [
    ...HOSTILE.map((text) => ({ id: text, kind: 'account' as const, label: text })),
    ...HOSTILE.map((text, index) => ({
      id: text,
      kind: 'key' as const,
      label: text,
      signal: bad(index + 3),
    })),
  ];
  const campaign: Campaign = {
    ...base.campaign,
    id: bad(0),
    first_seen: bad(3),
    last_seen: bad(13),
    accounts,
    capabilities: record(),
    techniques: record(),
    channels: record(),
    evidence: HOSTILE.map((text, index) => ({
      signal: bad(index + 1),
      says: text,
      accounts: index,
      bits: 20 - index,
    })),
    counter_evidence: HOSTILE.map((text, index) => ({
      check: bad(index + 2),
      says: text,
      bits: 6 - index * 0.2,
    })),
    templates: HOSTILE.map((text, index) => ({
      id: bad(index + 1),
      excerpt: text.repeat(3),
      accounts: 1,
      exchanges: 2,
    })),
    timeline: [...base.campaign.timeline, { at: bad(0), exchanges: 3, accounts: 1 }],
    attribution: HOSTILE.map((text) => ({ actor: text, confidence: 0.5, basis: [...HOSTILE] })),
  };
  const edges = HOSTILE.flatMap((text, index) => [
    { account: text, key: bad(index + 1) },
    { account: text, key: bad(index + 4) },
  ]);
  const plain = result([{ ...base, campaign, graph: { nodes, edges, omitted: 5 } }]);
  return {
    ...plain,
    report: {
      ...plain.report,
      engine: bad(1),
      version: bad(4),
      window: { from: bad(0), to: bad(6) },
      gaps: [...HOSTILE],
      accounts: HOSTILE.map((text) => ({
        account_id: text,
        campaign: null,
        extraction: 0.9,
        risk: 0.9,
      })),
    },
    rejected: HOSTILE.slice(0, 5).map((text, index) => ({
      file: text,
      line: index,
      field: bad(index + 5),
      reason: bad(index + 2),
    })),
  };
}
