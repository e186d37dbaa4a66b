/** The verdict: two axes, the odds of a campaign, and what follows from them. */
import { sizeOdds } from '../linking/index.ts';
import { probability } from './calibrate.ts';
import type { Verdict } from './campaign.ts';
import { handNats } from './hands.ts';
import {
  campaignOdds,
  type Grounds,
  isBlind,
  isListed,
  speaksAgainst,
  strongestOfEach,
} from './odds.ts';
import type { ClusterTraffic, ExtractionTest } from './pooled.ts';

/** Nats of what is asked for at which extraction by itself is as likely as not. */
const EXTRACTION_HALF = 2;
/** Nats of agreement across groups, for each member, at which coordination is as likely as not. */
const COORDINATION_HALF = 3;
/** Most agreement that acting as one gives: a company acts as one, too. */
const HANDED = 4;
/**
 * Log odds from which a group is accused: more where content is missing, the accounts are on no file or few, a company
 * declared some of them as its own, or hardly anything is taken.
 */
const ACCUSED = { seen: 0.4, blind: 1, unlisted: 1, few: 1.8, declared: 3, idle: 1.4 };
/** Fewer customers than this are few: companies and families with several accounts are many. */
const FEW = 15;
/** Customers for each account below which many of the accounts are declared to be some company's. */
const ALONE = 0.75;
/** Log odds from which extraction leaves the question open. */
const OPEN = -0.5;
/** Nats of what is asked for below which hardly anything is taken. */
const LITTLE = 0.5;
/** Nats of what is asked for from which a relay is more than that. */
const TOLD = 1;
/** Share of a relay's accounts with many people behind them. */
const MIXED = 0.5;
/** What is sold on has nothing in common: less than this share of the requests has, and no test finds this many nats. */
const SOLD = { binding: 0.3, found: 0.1 };
/** An agreement that covers this share of the accounts covers what they do. */
const COVERED = 0.8;

export interface Axes {
  readonly coordination: number;
  readonly extraction: number;
  readonly verdict: Verdict;
  /** Log odds behind `confidence`. */
  readonly score: number;
}

export interface Facts extends Grounds {
  readonly members: number;
  /** Agreement across groups, nats for each member. */
  readonly strength: number;
  readonly provided: boolean;
  /** Log odds that a member belongs, on the average. */
  readonly odds: number;
  readonly traffic: ClusterTraffic | undefined;
}

/** Undefined when the cluster is not worth reporting: nothing extracted and nothing irregular. */
export function judge(facts: Facts): Axes | undefined {
  const found = foundBy(facts.tests);
  const hand = facts.hand === undefined ? 0 : handNats(facts.hand);
  const strength = Math.max(facts.strength, Math.min(HANDED, facts.strength + hand));
  const coordination = probability((strength - COORDINATION_HALF) / 1.5);
  const asks = found === 0 ? 0 : probability((found - EXTRACTION_HALF) * 1.5);
  const { traffic } = facts;
  if (traffic === undefined) {
    if (!facts.provided) return undefined;
    const odds = facts.odds + sizeOdds(facts.members);
    const score = odds - speaksAgainst(facts.counter);
    return { coordination: probability(odds), extraction: 0, verdict: 'coordinated', score };
  }
  const score = campaignOdds(facts, traffic);
  const agreement = facts.counter.find((check) => check.check === 'agreement');
  if (agreement && agreement.share >= COVERED && asks >= 0.5) {
    // That they extract is not in question, nor is that they may.
    return { coordination, extraction: asks, verdict: 'authorised', score: agreement.nats };
  }
  const accused = score >= accusedFrom(traffic, facts.members);
  // That the accounts act as one is all that can be said.
  if (isBlind(traffic)) {
    return accused ? { coordination, extraction: 0, verdict: 'coordinated', score } : undefined;
  }
  if (accused) {
    if (isRelay(traffic, facts.members, found) && asked(facts.tests) < TOLD) {
      return { coordination, extraction: asks, verdict: 'relay', score };
    }
    // Where hardly a test finds anything, that accounts act as one is nearly all that can be said, if it is sure.
    if (found < LITTLE && score < ACCUSED.idle) {
      return { coordination, extraction: asks, verdict: 'undetermined', score };
    }
    if (found === 0) return { coordination, extraction: 0, verdict: 'coordinated', score };
    // What a test finds in many accounts that surely act as one says more than it does by itself.
    const extraction = Math.max(asks, probability(score));
    return { coordination, extraction, verdict: 'distillation', score };
  }
  const open = asks >= 0.5 && score >= OPEN;
  return open ? { coordination, extraction: asks, verdict: 'undetermined', score } : undefined;
}

function accusedFrom(traffic: ClusterTraffic, members: number): number {
  const few = traffic.customers < FEW;
  // Where companies declared some of the accounts, others may be their own, too.
  if (traffic.customers < (few ? 1 : ALONE) * members) return ACCUSED.declared;
  if (few) return ACCUSED.few;
  if (!isListed(traffic)) return ACCUSED.unlisted;
  return isBlind(traffic) ? ACCUSED.blind : ACCUSED.seen;
}

/** A relay mixes many people behind each of its accounts or takes nothing, and what ties the accounts is not what they send. */
function isRelay(traffic: ClusterTraffic, members: number, found: number): boolean {
  if (members < 5) return false;
  const bound = traffic.binding / Math.max(1, traffic.exchanges);
  return (traffic.mixed >= MIXED && bound < 0.8) || (found < SOLD.found && bound < SOLD.binding);
}

/** Nats of the tests that know what is asked for, not only its shape. */
function asked(tests: readonly ExtractionTest[]): number {
  return Math.max(0, ...tests.filter(({ test }) => test !== 'harvest').map(({ nats }) => nats));
}

/** Tests that look for the same techniques depend on each other: only the strongest counts. */
function foundBy(tests: readonly ExtractionTest[]): number {
  return strongestOfEach(tests, ({ test, family }) => (family === 'by-technique' ? family : test));
}
