/**
 * Log odds that a group is a campaign: an additive model of what ties its accounts, what they ask for and what speaks
 * against it. A logistic regression (Cox 1958) whose weights may not change sign, fitted on groups of simulated worlds
 * of several authors; docs/adr/0005 says how, and how it does on an author that it was not fitted on.
 */
import { type Hand, handNats } from './hands.ts';
import type { ClusterTraffic, CounterCheck, ExtractionTest } from './pooled.ts';

/** What agreement in each channel group says, nats for each member on the average; a provider's links are identity. */
export interface Ties {
  readonly identity: number;
  readonly network: number;
  readonly content: number;
  readonly time: number;
}

export interface Grounds {
  readonly ties: Ties;
  readonly tests: readonly ExtractionTest[];
  readonly counter: readonly CounterCheck[];
  /** How far the accounts of a repertoire act as one. */
  readonly hand?: Hand;
}

/** Nats for each unit of what it stands for. */
interface Weights {
  readonly identity: number;
  readonly time: number;
  /** Who shares cards or devices and asks for the same. */
  readonly identityAndContent: number;
  /** Who keeps common hours and asks for the same. */
  readonly timeAndContent: number;
  /** What came in by one door, with cards and devices of its own, is a class, an office or an event. */
  readonly placeAlone: number;
  readonly hand: number;
  /** Work dealt out in even shares, or in shares as different as what people do by themselves. */
  readonly even: number;
  readonly uneven: number;
  /** Households and offices are many: a few customers say much against, many say little more. */
  readonly few: number;
  readonly many: number;
  readonly volume: number;
  /** Of extraction tests. */
  readonly tests: Readonly<Record<string, number>>;
  /** Of a group of which nothing is known. */
  readonly none: number;
}

const SEEN: Weights = {
  identity: 0.11,
  time: 0.49,
  identityAndContent: 0.16,
  timeAndContent: 0.43,
  placeAlone: -1,
  hand: 0.27,
  even: 2.2,
  uneven: 1.46,
  few: 1.32,
  many: 0.21,
  volume: 0.3,
  tests: {
    harvest: 0.08,
    pooled_technique: 0.06,
    blended_technique: 0.3,
    technique: 0.14,
    foreign_reasoning: 0.51,
    replay: 0.29,
    probe: 0.31,
  },
  none: -3.67,
};
/** Where nobody says when the accounts were opened and by what card. */
const UNLISTED: Weights = {
  identity: 0.43,
  time: 0.44,
  identityAndContent: 0.72,
  timeAndContent: 0.55,
  placeAlone: -0.44,
  hand: 0.52,
  even: 2.6,
  uneven: 0.8,
  few: 1.79,
  many: 0.61,
  volume: 0.3,
  tests: {
    harvest: 0.15,
    pooled_technique: 0.06,
    blended_technique: 0.06,
    technique: 0.06,
    foreign_reasoning: 0.57,
    replay: 0.11,
    probe: 0.34,
  },
  none: -4.71,
};
/** Where the log has no content, from what is left. */
const BLIND: Weights = {
  identity: 0,
  time: 0.61,
  identityAndContent: 1.06,
  timeAndContent: 0,
  placeAlone: -0.95,
  hand: 0,
  even: 2.2,
  uneven: 1.3,
  few: 0.8,
  many: 0.07,
  volume: 0,
  tests: { foreign_reasoning: 0.42 },
  none: -2.09,
};

const MOST = { identity: 8, customers: 10, harvest: 4, evenness: 1 };
/** Customers at which the size of a group says nothing. */
const EVEN_CUSTOMERS = 10;
/** Spread of shares that a pool and people by themselves have equally often, and the least that can be told from none. */
const SPREAD = { even: 0.75, least: 0.25 };
/** Requests an account of which the shares say nothing: a class does its homework in even shares, too. */
const HOMEWORK = 4;
/** Share of the accounts of which the age must be known for the list of accounts to tell. */
const AGED = 0.5;

/** Nats; above 0 a campaign is likelier than not. */
export function campaignOdds(grounds: Grounds, traffic: ClusterTraffic): number {
  const weights = weightsFor(traffic);
  const { ties, tests, hand } = grounds;
  const identity = Math.min(MOST.identity, ties.identity);
  const placeAlone = Math.max(0, ties.network - identity);
  const size = bounded(
    Math.log(Math.max(1, traffic.customers) / EVEN_CUSTOMERS),
    Math.log(MOST.customers),
  );
  const conduct = conductOf(traffic, hand);
  const asked = tests.reduce((sum, { test, nats }) => {
    const most = test === 'harvest' ? MOST.harvest : Number.POSITIVE_INFINITY;
    return sum + (weights.tests[test] ?? 0) * Math.min(most, nats);
  }, 0);
  return (
    weights.none +
    weights.identity * identity +
    weights.time * ties.time +
    weights.identityAndContent * Math.min(identity, ties.content) +
    weights.timeAndContent * Math.min(ties.time, ties.content) +
    weights.placeAlone * placeAlone +
    conduct.hand +
    conduct.shares +
    (size < 0 ? weights.few : weights.many) * size +
    weights.volume * Math.log(1 + traffic.exchanges / Math.max(1, traffic.active)) +
    asked -
    speaksAgainst(grounds.counter)
  );
}

/** What the way in which accounts go about it says, in nats. */
export interface Conduct {
  /** That requests of different accounts are as alike as those of one. */
  readonly hand: number;
  /** That they share the work evenly; below 0 when they share it as people do. */
  readonly shares: number;
}

export function conductOf(traffic: ClusterTraffic, hand: Hand | undefined): Conduct {
  const weights = weightsFor(traffic);
  const even = evenness(traffic);
  return {
    hand: hand === undefined ? 0 : weights.hand * handNats(hand),
    shares: (even < 0 ? weights.uneven : weights.even) * even,
  };
}

function weightsFor(traffic: ClusterTraffic): Weights {
  if (isBlind(traffic)) return BLIND;
  return isListed(traffic) ? SEEN : UNLISTED;
}

/** -1..1: how evenly the accounts share what ties them; 0 where they send too little to tell. */
function evenness(traffic: ClusterTraffic): number {
  const { spread, active } = traffic;
  const each = (isBlind(traffic) ? traffic.exchanges : traffic.binding) / Math.max(1, active);
  const told = Math.max(0, 1 - HOMEWORK / Math.max(1, each));
  return told * bounded(Math.log(SPREAD.even / Math.max(SPREAD.least, spread)), MOST.evenness);
}

/** Most accounts stand in the accounts file. */
export function isListed({ aged }: ClusterTraffic): boolean {
  return aged >= AGED;
}

/** What the requests asked for is not in the log. */
export function isBlind({ with_content }: ClusterTraffic): boolean {
  return with_content === 0;
}

/** Checks that claim the same (that one customer is behind the accounts) depend on each other: the strongest counts. */
export function speaksAgainst(checks: readonly CounterCheck[]): number {
  return strongestOfEach(checks, ({ check, claims }) => claims ?? check);
}

/** Nats of the strongest of each kind, added up. */
export function strongestOfEach<T extends { readonly nats: number }>(
  all: readonly T[],
  kindOf: (one: T) => string,
): number {
  const best = new Map<string, number>();
  for (const one of all) {
    const kind = kindOf(one);
    best.set(kind, Math.max(one.nats, best.get(kind) ?? 0));
  }
  return [...best.values()].reduce((total, nats) => total + nats, 0);
}

function bounded(x: number, most: number): number {
  return Math.max(-most, Math.min(most, x));
}
