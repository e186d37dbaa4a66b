/** Puts one candidate and its tests together into the campaign of the contract. */
import { createHash } from 'node:crypto';
import { crossSupport, type LinkedMember, type Loaded } from '../linking/index.ts';
import { confidence, probability } from './calibrate.ts';
import type { Campaign, CampaignView, Member } from './campaign.ts';
import { type Candidate, isProvided } from './candidates.ts';
import { bitsOf, conductIn, evidenceOf, graphOf, round } from './evidence.ts';
import { familyOf, techniquesOf } from './families.ts';
import { conductOf, type Ties } from './odds.ts';
import type { Pooled } from './pooled.ts';
import type { Profile } from './profile.ts';
import { type Axes, judge } from './verdict.ts';

/** Share of the extraction exchanges by which their count may be off whatever the requests show; see the evaluation. */
const OFF_BY = 0.1;

/** The axes of one candidate; undefined when it is not worth reporting. */
export function weigh(loaded: Loaded, candidate: Candidate, pooled: Pooled): Axes | undefined {
  const { members } = candidate.cluster;
  const mean = (of: (member: (typeof members)[number]) => number) =>
    members.reduce((sum, member) => sum + of(member), 0) / members.length;
  return judge({
    members: members.length,
    strength: mean(({ byGroup }) => crossSupport(byGroup)),
    ties: tiesOf(loaded, members),
    provided: isProvided(loaded, candidate.cluster),
    odds: mean(({ logit }) => logit),
    traffic: pooled.traffic.get(candidate.no),
    tests: pooled.extraction.get(candidate.no) ?? [],
    counter: pooled.counter.get(candidate.no) ?? [],
    ...(candidate.hand && { hand: candidate.hand }),
  });
}

/** Nats of each channel group, for each member on the average. */
function tiesOf({ postings }: Loaded, members: readonly LinkedMember[]): Ties {
  const ties = { identity: 0, network: 0, content: 0, time: 0 };
  postings.groups.forEach((name, g) => {
    const sum = members.reduce((total, { byGroup }) => total + Math.max(0, byGroup[g] ?? 0), 0);
    ties[name in ties ? (name as keyof Ties) : 'identity'] += sum / members.length;
  });
  return ties;
}

/** A campaign to report, with the requests that show its templates. */
export function assemble(
  loaded: Loaded,
  candidate: Candidate,
  axes: Axes,
  pooled: Pooled,
  profile: Profile | undefined,
): { view: CampaignView; examples: { id: string; requests: string[] }[] } {
  const { cluster, no, p } = candidate;
  const traffic = pooled.traffic.get(no);
  const tests = pooled.extraction.get(no) ?? [];
  const counter = pooled.counter.get(no) ?? [];
  const conduct = traffic && conductIn(traffic, conductOf(traffic, candidate.hand));
  const provided = isProvided(loaded, cluster);
  const harvests = axes.extraction >= 0.5;
  const counts = new Map(profile?.members.map((row) => [row.account_id, row]));
  const members: Member[] = cluster.members.map(({ account, logit }) => {
    const account_id = loaded.ids[account] ?? '';
    const row = counts.get(account_id);
    const exchanges = row?.exchanges ?? 0;
    const taken = row === undefined || !harvests ? 0 : row.bound > 0 ? row.bound : row.technical;
    return {
      account_id,
      membership: round(probability(logit), 4),
      exchanges,
      extraction_share: exchanges === 0 ? 0 : round(taken / exchanges, 4),
    };
  });
  const sum = (of: (row: Profile['members'][number]) => number) =>
    harvests ? (profile?.members.reduce((total, row) => total + of(row), 0) ?? 0) : 0;
  const extraction = sum((row) => (row.bound > 0 ? row.bound : row.technical));
  // Without extraction nothing was taken; what was asked for still says what kind of group it is.
  const counted = harvests ? profile?.taken : profile?.asked;
  const techniques = harvests ? (counted?.['technique'] ?? {}) : {};
  const total = members.reduce((all, m) => all + m.exchanges, 0);
  const templates = profile?.templates ?? [];
  const ids = members.map((m) => m.account_id).sort();
  const id = `c-${digest(ids.join('\n'))}`;
  const templateId = (token: string) => `t-${BigInt(token).toString(16).padStart(16, '0')}`;
  const facts = {
    tests,
    techniques,
    extraction,
    widestTemplate: templates[0]?.exchanges ?? 0,
    constancy: profile?.constancy ?? 0,
    accounts: members.length,
  };
  const family = familyOf(facts);
  const campaign: Campaign = {
    id,
    verdict: axes.verdict,
    // Nobody can be surer of a group than chance allows; links that the provider supplied are not tested against chance.
    confidence: round(confidence(provided ? axes.score : Math.min(axes.score, -Math.log(p))), 4),
    coordination: round(axes.coordination, 4),
    extraction: round(axes.extraction, 4),
    family,
    accounts: members,
    exchanges: {
      total,
      extraction,
      low: Math.floor(
        Math.min(
          extraction * (1 - OFF_BY),
          sum((row) => row.surely),
        ),
      ),
      high: Math.min(
        total,
        Math.ceil(
          Math.max(
            extraction * (1 + OFF_BY),
            sum((row) => row.perhaps),
          ),
        ),
      ),
    },
    sessions: traffic?.sessions ?? 0,
    tokens: { input: traffic?.input_tokens ?? 0, output: traffic?.output_tokens ?? 0 },
    first_seen: traffic ? instant(traffic.first_seen) : '',
    last_seen: traffic ? instant(traffic.last_seen) : '',
    capabilities: shares(counted?.['capability']),
    techniques: shares(techniquesOf(facts, family)),
    channels: profile?.asked['channel'] ?? {},
    evidence: [...evidenceOf(loaded, cluster, tests), ...(conduct?.evidence ?? [])],
    counter_evidence: [
      ...counter.map(({ check, says, nats }) => ({
        check,
        says,
        bits: bitsOf(nats),
      })),
      ...(conduct?.counter ?? []),
    ].sort((x, y) => y.bits - x.bits || (x.check < y.check ? -1 : 1)),
    templates: templates.map((template) => ({
      id: templateId(template.token),
      excerpt: '',
      accounts: template.accounts,
      exchanges: template.exchanges,
    })),
    timeline: (profile?.days ?? []).map(({ day, exchanges, accounts }) => ({
      at: `${day}T00:00:00.000Z`,
      exchanges,
      accounts,
    })),
    attribution: [],
  };
  return {
    view: {
      campaign,
      hours: traffic?.hours ?? new Array<number>(24).fill(0),
      days: traffic?.days ?? 0,
      graph: graphOf(loaded, cluster),
    },
    examples: templates.map((template) => ({
      id: templateId(template.token),
      requests: template.examples,
    })),
  };
}

/** Shares of all labels given, most first; crumbs are left out. */
function shares(counts: Readonly<Record<string, number>> | undefined): Record<string, number> {
  const ranked = Object.entries(counts ?? {}).sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
  const whole = ranked.reduce((sum, [, n]) => sum + n, 0);
  return Object.fromEntries(
    ranked
      .map(([name, n]) => [name, round(n / Math.max(1, whole), 4)] as const)
      .filter(([, n]) => n >= 0.005),
  );
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** ClickHouse writes `2026-02-01 10:00:00.000`; the contract wants RFC 3339. */
function instant(text: string): string {
  return `${text.replace(' ', 'T')}Z`;
}
