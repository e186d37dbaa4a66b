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

const WEIGHTS = {
  identity: 0.2,
  content: 0.03,
  time: 0.62,
  /** Who shares cards or devices and asks for the same. */
  identityAndContent: 0.17,
  /** Who keeps common hours and asks for the same. */
  timeAndContent: 0.52,
  /** What came in by one door, with cards and devices of its own, is a class, an office or an event. */
  placeAlone: -0.6,
  /** The same, where cards and devices are on file. */
  placeAloneOnFile: -0.49,
  hand: 0.5,
  /** Households and offices are many: a few customers say much against, many say little more. */
  few: 1.56,
  many: 0.2,
  volume: 0.3,
  none: -3.67,
} as const;
const TESTS: Readonly<Record<string, number>> = {
  harvest: 0.3,
  pooled_technique: 0.09,
  technique: 0.01,
  foreign_reasoning: 0.59,
  replay: 0.49,
  probe: 0.36,
};
/** Where the log has no content, from what is left; fitted apart. */
const BLIND = {
  identity: 0.1,
  time: 0.9,
  placeAlone: -1.32,
  customers: 0.72,
  none: -1.93,
} as const;

const MOST = { identity: 8, customers: 10 };
/** Customers at which the size of a group says nothing. */
const EVEN = 10;

/** Nats; above 0 a campaign is likelier than not. */
export function campaignOdds(grounds: Grounds, traffic: ClusterTraffic): number {
  const { ties, tests, hand } = grounds;
  const identity = Math.min(MOST.identity, ties.identity);
  const placeAlone = Math.max(0, ties.network - identity);
  const size = bounded(Math.log(Math.max(1, traffic.customers) / EVEN), Math.log(MOST.customers));
  const against = speaksAgainst(grounds.counter);
  if (isBlind(traffic)) {
    return (
      BLIND.none +
      BLIND.identity * identity +
      BLIND.time * ties.time +
      BLIND.placeAlone * placeAlone +
      BLIND.customers * size -
      against
    );
  }
  const asked = tests.reduce((sum, { test, nats }) => sum + (TESTS[test] ?? 0) * nats, 0);
  return (
    WEIGHTS.none +
    WEIGHTS.identity * identity +
    WEIGHTS.content * ties.content +
    WEIGHTS.time * ties.time +
    WEIGHTS.identityAndContent * Math.min(identity, ties.content) +
    WEIGHTS.timeAndContent * Math.min(ties.time, ties.content) +
    (WEIGHTS.placeAlone + WEIGHTS.placeAloneOnFile * traffic.aged) * placeAlone +
    WEIGHTS.hand * (hand === undefined ? 0 : handNats(hand)) +
    (size < 0 ? WEIGHTS.few : WEIGHTS.many) * size +
    WEIGHTS.volume * Math.log(1 + traffic.exchanges / Math.max(1, traffic.active)) +
    asked -
    against
  );
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
