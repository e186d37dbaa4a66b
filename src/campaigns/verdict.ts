/** The verdict: two axes, what speaks against, and what follows from them. */
import { sizeOdds } from '../linking/index.ts';
import type { Verdict } from './campaign.ts';
import { type Hand, handNats } from './hands.ts';
import type { ClusterTraffic, CounterCheck, ExtractionTest } from './pooled.ts';

/**
 * Nats of evidence that extraction needs before it is as likely as not: of accounts that merely share something, and of
 * many customers that are surely run as one, who have little else to hide.
 */
const EXTRACTION_PRIOR = { loose: 2, sure: 1 };
/** Counter-evidence that leaves it sure that accounts are run as one. */
const LITTLE = 2;
/** Beyond this the tests say the same in other words: a judge of its own product looks as much like a harvest. */
const EXTRACTION_CAP = 6;
/** Nats of agreement across groups, for each member, at which coordination is as likely as not. */
const COORDINATION_HALF = 3;
/** Beyond this, agreement says no more of extraction: what the accounts do must say the rest. */
const COORDINATION_CAP = 3;
/**
 * Households, offices and companies with a few accounts are many, campaigns that small are few: sizes of harmless
 * groups fall off steeply, so that each doubling of a group speaks for a campaign, up to a point.
 */
const SIZE = { even: 10, slope: 1.5, cap: Math.log(10) };
/** Most agreement that acting as one gives: a company acts as one, too. */
const HANDED = 4;
/** Counter-evidence that outweighs the rest by less than this many nats leaves the question open. */
const OPEN = 1;
/** Nats of what is asked for from which a relay is more than that. */
const TOLD = 1;
/** Share of accounts of which the age must be known, or they must agree in so much. */
const AGED = 0.5;
const STRANGERS = 4.5;
/** Share of a relay's accounts with many people behind them. */
const MIXED = 0.5;
/** An agreement that covers this share of the accounts covers what they do. */
const COVERED = 0.8;

export interface Axes {
  readonly coordination: number;
  readonly extraction: number;
  readonly verdict: Verdict;
  /** Log odds behind `confidence`, before calibration. */
  readonly score: number;
}

export interface Facts {
  readonly members: number;
  /** Agreement across groups, nats for each member. */
  readonly strength: number;
  readonly provided: boolean;
  /** Log odds that a member belongs, on the average. */
  readonly odds: number;
  readonly traffic: ClusterTraffic | undefined;
  readonly tests: readonly ExtractionTest[];
  readonly counter: readonly CounterCheck[];
  /** How far the accounts of a repertoire act as one. */
  readonly hand?: Hand;
}

/** Undefined when the cluster is not worth reporting: nothing extracted and nothing irregular. */
export function judge(facts: Facts): Axes | undefined {
  const against = weighed(facts.counter);
  const found = Math.min(EXTRACTION_CAP, foundBy(facts.tests));
  const hand = facts.hand === undefined ? 0 : handNats(facts.hand);
  const strength = Math.max(facts.strength, Math.min(HANDED, facts.strength + hand));
  const coordination = sigmoid((strength - COORDINATION_HALF) / 1.5);
  const size = Math.min(
    SIZE.cap,
    SIZE.slope * Math.log((facts.traffic?.customers ?? facts.members) / SIZE.even),
  );
  const tie = strength - COORDINATION_HALF;
  const prior =
    tie > 0 && size > 0 && against <= LITTLE ? EXTRACTION_PRIOR.sure : EXTRACTION_PRIOR.loose;
  const extraction = found === 0 ? 0 : sigmoid((found - prior) * 1.5);
  const agreement = facts.counter.find((check) => check.check === 'agreement');
  const distils = found - prior + Math.min(COORDINATION_CAP, tie) + size;
  if (agreement && agreement.share >= COVERED && extraction >= 0.5) {
    return { coordination, extraction, verdict: 'authorised', score: distils };
  }
  const score = distils - against;
  if (extraction >= 0.5 && score > 0) {
    const relay = isRelay(facts) && asked(facts.tests) < TOLD;
    const verdict = relay ? 'relay' : areStrangers(facts) ? 'undetermined' : 'distillation';
    return { coordination, extraction, verdict, score };
  }
  if (extraction >= 0.5 && distils > 0 && score > -OPEN) {
    return { coordination, extraction, verdict: 'undetermined', score };
  }
  // Without content the tie is all there is to go by.
  const other = (isBlind(facts) ? tie : Math.min(COORDINATION_CAP, tie)) + size - against;
  const tied = { coordination, extraction, score: other };
  if (facts.provided && facts.traffic === undefined) {
    const odds = facts.odds + sizeOdds(facts.members);
    return {
      coordination: sigmoid(odds),
      extraction,
      verdict: 'coordinated',
      score: odds - against,
    };
  }
  if (other <= 1) return undefined;
  if (isRelay(facts)) return { ...tied, verdict: 'relay' };
  return isBlind(facts) ? { ...tied, verdict: 'coordinated' } : undefined;
}

/** What the requests asked for is not in the log: that the accounts act as one is all that can be said. */
function isBlind({ traffic }: Facts): boolean {
  return traffic !== undefined && traffic.with_content === 0;
}

/** Accounts that share how they ask and little else, and nobody knows when they came: they may all use one thing. */
function areStrangers({ strength, traffic }: Facts): boolean {
  return strength < STRANGERS && (traffic?.aged ?? 0) < AGED;
}

/** A relay mixes many people behind each of its accounts, and what ties the accounts is not what they send. */
function isRelay({ traffic, members }: Facts): boolean {
  return (
    traffic !== undefined &&
    members >= 5 &&
    traffic.mixed >= MIXED &&
    traffic.binding < 0.8 * traffic.exchanges
  );
}

/** Nats of the tests that know what is asked for, not only its shape. */
function asked(tests: readonly ExtractionTest[]): number {
  return Math.max(0, ...tests.filter(({ test }) => test !== 'harvest').map(({ nats }) => nats));
}

/** Tests that look for the same techniques depend on each other: only the strongest counts. */
function foundBy(tests: readonly ExtractionTest[]): number {
  const best = new Map<string, number>();
  for (const { test, family, nats } of tests) {
    const kind = family === 'by-technique' ? family : test;
    best.set(kind, Math.max(nats, best.get(kind) ?? 0));
  }
  return [...best.values()].reduce((total, nats) => total + nats, 0);
}

/** Checks that claim the same (that one customer is behind the accounts) depend on each other: the strongest counts. */
function weighed(checks: readonly CounterCheck[]): number {
  const claims = new Map<string, number>();
  for (const { check, claims: claim, nats } of checks) {
    const key = claim ?? check;
    claims.set(key, Math.max(nats, claims.get(key) ?? 0));
  }
  return [...claims.values()].reduce((total, nats) => total + nats, 0);
}

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
