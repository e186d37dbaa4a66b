import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { confidence } from './calibrate.ts';
import type { ClusterTraffic, CounterCheck, ExtractionTest } from './pooled.ts';
import { type Facts, judge } from './verdict.ts';

const TRAFFIC: ClusterTraffic = {
  cluster: 0,
  customers: 20,
  mixed: 0,
  spread: 0.35,
  aged: 1,
  habit: '',
  habitual: 0,
  habit_accounts: 0,
  active: 20,
  exchanges: 1000,
  binding: 900,
  technical: 800,
  binding_technical: 800,
  binding_single: 900,
  payloads: 890,
  payloads_by_account: 890,
  questions: 900,
  foreign_artifacts: 0,
  refused: 0,
  replayed: 0,
  sessions: 20,
  systems: 1,
  with_content: 1000,
  input_tokens: 1,
  output_tokens: 1,
  first_seen: '2026-03-01 00:00:00.000',
  last_seen: '2026-03-02 00:00:00.000',
  days: 2,
  hours: [],
};
/** Many people behind tied accounts. */
const MIXED = { ...TRAFFIC, binding: 100, mixed: 0.8 };

const extraction = (nats: number): ExtractionTest => ({
  test: 'technique',
  family: 'by-technique',
  says: '',
  exchanges: 800,
  nats,
});
const against = (nats: number, check = 'one-company', share = 1): CounterCheck => ({
  check,
  says: '',
  share,
  nats,
});
const CAMPAIGN: Facts = {
  members: 20,
  strength: 6,
  ties: { identity: 5, network: 2, content: 6, time: 3 },
  provided: false,
  odds: 3,
  traffic: TRAFFIC,
  tests: [extraction(5)],
  counter: [],
};
/** A habit of asking in common, and nothing else. */
const LOOSE = { strength: 0.5, ties: { identity: 0, network: 0, content: 5, time: 0.5 } };
const verdict = (facts: Partial<Facts>) => judge({ ...CAMPAIGN, ...facts })?.verdict;

describe('every verdict is reached', () => {
  test('tied accounts that extract are distilling', () => {
    expect(verdict({})).toBe('distillation');
  });

  test('an agreement that covers them authorises it', () => {
    expect(verdict({ counter: [against(8, 'agreement')] })).toBe('authorised');
  });

  test('tied accounts with many people behind them are a relay', () => {
    expect(verdict({ tests: [], traffic: MIXED })).toBe('relay');
  });

  test('tied accounts that have little in common but who opened them are sold on, one person behind each or many', () => {
    const sold = { ...TRAFFIC, binding: 200 };
    expect(verdict({ tests: [], traffic: sold })).toBe('relay');
    expect(verdict({ tests: [extraction(5)], traffic: sold })).toBe('distillation');
  });

  test('links that the provider supplied, without any traffic, are coordination and no more', () => {
    expect(verdict({ tests: [], traffic: undefined, provided: true })).toBe('coordinated');
  });

  test('a log without content shows that accounts act as one, and no more', () => {
    const blind = { ...TRAFFIC, with_content: 0 };
    expect(verdict({ tests: [], traffic: blind })).toBe('coordinated');
    expect(verdict({ tests: [], traffic: blind, counter: [against(8)] })).toBeUndefined();
  });

  test('extraction that about as much speaks against stays open', () => {
    const even = (judge(CAMPAIGN)?.score ?? 0) - 0.1;
    expect(verdict({ counter: [against(even)] })).toBe('undetermined');
  });

  test('accounts that surely act as one and take nothing that is known are coordinated, and no more', () => {
    expect(verdict({ tests: [] })).toBe('coordinated');
    const unsure = (judge({ ...CAMPAIGN, tests: [] })?.score ?? 0) - 1;
    expect(verdict({ tests: [], counter: [against(unsure)] })).toBe('undetermined');
  });

  test('nothing extracted and nothing irregular is not worth reporting', () => {
    expect(verdict({ ...LOOSE, tests: [] })).toBeUndefined();
    expect(verdict({ ...LOOSE, tests: [extraction(0.5)] })).toBeUndefined();
  });
});

describe('what keeps a group from being accused', () => {
  test('enough that speaks against it', () => {
    expect(verdict({ counter: [against(8), against(8, 'declared-parent')] })).toBeUndefined();
  });

  test('that what ties it is weak and what it took is little', () => {
    expect(verdict({ ...LOOSE, tests: [extraction(1)] })).toBeUndefined();
  });

  test('a class or an office that came in by one door, each with a card of its own', () => {
    const ties = { identity: 1, network: 4, content: 4, time: 2 };
    expect(verdict({ ties, strength: 7, tests: [] })).toBeUndefined();
    expect(verdict({ ties: { ...ties, identity: 5 }, tests: [] })).toBe('coordinated');
  });

  test('a relay needs more than a family behind few accounts', () => {
    expect(verdict({ tests: [], traffic: MIXED, members: 3 })).not.toBe('relay');
  });

  test('a company whose staff talk in as many sessions is no relay when it speaks for itself', () => {
    expect(verdict({ tests: [], traffic: MIXED, counter: [against(8)] })).toBeUndefined();
  });

  test('without traffic nothing is ever called distillation', () => {
    expect(verdict({ traffic: undefined, tests: [], provided: true })).toBe('coordinated');
    expect(verdict({ traffic: undefined, tests: [] })).toBeUndefined();
  });
});

test('two tests that look for the same techniques say once that something is taken', () => {
  const pooled = { ...extraction(1.5), test: 'pooled_technique' };
  const little = { ...LOOSE, traffic: { ...TRAFFIC, customers: 80 }, tests: [extraction(2.2)] };
  const axis = (tests: readonly ExtractionTest[]) =>
    judge({
      ...little,
      provided: false,
      members: 80,
      odds: 3,
      counter: [],
      tests,
      ties: CAMPAIGN.ties,
    })?.extraction;
  expect(axis([extraction(2.2), pooled])).toBeCloseTo(axis([extraction(2.2)]) ?? 0, 1);
});

test('the smaller the group, the more it takes: households and offices are many', () => {
  const score = (customers: number) =>
    judge({ ...CAMPAIGN, traffic: { ...TRAFFIC, customers } })?.score ?? -Infinity;
  expect(score(5)).toBeLessThan(score(10) - 0.8);
  expect(score(10)).toBeLessThan(score(20));
  // Beyond some size more accounts say no more.
  expect(score(2000)).toBe(score(200));
});

test('a few accounts are accused only when it is surer, and surer still beside some of one declared customer', () => {
  const few = { ...TRAFFIC, customers: 14 };
  const over = judge({ ...CAMPAIGN, traffic: few })?.score ?? 0;
  const at = (left: number, customers = 14, members = 14) =>
    verdict({ traffic: { ...few, customers }, members, counter: [against(over - left)] });
  expect(at(1.5)).toBe('undetermined');
  expect(at(1.5, 15, 15)).toBe('distillation');
  expect(at(2)).toBe('distillation');
  expect(at(2, 14, 18)).toBe('undetermined');
  expect(at(3.2, 14, 18)).toBe('distillation');
});

test('the accounts of many companies that use one product are not one campaign', () => {
  const traffic = { ...TRAFFIC, customers: 20 };
  const over = judge({ ...CAMPAIGN, traffic })?.score ?? 0;
  const at = (members: number) => verdict({ traffic, members, counter: [against(over - 2.5)] });
  expect(at(24)).toBe('distillation');
  expect(at(36)).toBe('undetermined');
});

test('a household that asks nothing twice is not a campaign', () => {
  const shape = { ...extraction(2), test: 'harvest', family: 'templated_generation' };
  const facts = {
    strength: 8,
    traffic: { ...TRAFFIC, customers: 6, spread: 1 },
    tests: [shape],
    counter: [against(4, 'few-payers')],
  };
  expect(verdict(facts)).toBeUndefined();
});

test('an agreement that covers a few accounts does not authorise the rest', () => {
  expect(verdict({ counter: [against(1, 'agreement', 0.2)] })).toBe('distillation');
});

test('whatever speaks against it lowers the score, whatever speaks for it raises it', () => {
  const nats = fc.double({ min: 0.1, max: 4, noNaN: true });
  fc.assert(
    fc.property(nats, nats, (more, less) => {
      const score = (facts: Partial<Facts>) => judge({ ...CAMPAIGN, ...facts })?.score ?? -Infinity;
      expect(score({ counter: [against(less)] })).toBeLessThan(score({}));
      const other = { ...extraction(more), test: 'harvest', family: 'templated_generation' };
      expect(score({ tests: [extraction(5), other] })).toBeGreaterThan(score({}));
      expect(score({ strength: CAMPAIGN.strength - less })).toBeLessThanOrEqual(score({}));
    }),
    { numRuns: 100, seed: 1 },
  );
});

test('both axes are shares, and extraction is none where none was found', () => {
  expect(judge({ ...CAMPAIGN, tests: [], traffic: MIXED })?.extraction).toBe(0);
  const axes = judge(CAMPAIGN);
  for (const axis of [axes?.coordination, axes?.extraction]) {
    expect(axis).toBeGreaterThan(0.5);
    expect(axis).toBeLessThanOrEqual(1);
  }
});

test('confidence grows with the score, and is never certainty', () => {
  const scores = [-20, -2, 0, 1, 3, 5];
  const confidences = scores.map(confidence);
  expect([...confidences].sort((x, y) => x - y)).toEqual(confidences);
  expect(new Set(confidences).size).toBe(scores.length);
  expect(confidence(-1000)).toBeGreaterThanOrEqual(0);
  expect(confidence(1000)).toBeLessThan(1);
});

test('checks that claim the same count once', () => {
  const claims = { claims: 'one customer' };
  const both = [
    { ...against(3, 'few-payers'), ...claims },
    { ...against(2, 'undescribed'), ...claims },
  ];
  expect(judge({ ...CAMPAIGN, counter: both })).toEqual(
    judge({ ...CAMPAIGN, counter: both.slice(0, 1) }),
  );
});

test('a relay whose requests merely look alike is a relay; one that asks for training material is not', () => {
  const shape = { ...extraction(4), test: 'harvest', family: 'templated_generation' };
  expect(verdict({ tests: [shape], traffic: MIXED })).toBe('relay');
  expect(verdict({ tests: [shape, extraction(3)], traffic: MIXED })).toBe('distillation');
});

describe('accounts that share what they send and little else', () => {
  const alike = { requests: 900, divergence: 0.01 };
  const loose = { strength: 0.5, tests: [extraction(4)] };

  test('are a campaign when they go about it as one', () => {
    expect(verdict({ ...loose, hand: alike })).toBe('distillation');
    const score = (divergence: number) =>
      judge({ ...CAMPAIGN, ...loose, hand: { ...alike, divergence } })?.score ?? -Infinity;
    expect(score(0.14)).toBeLessThan(score(0.01));
  });

  test('are people who use one thing when each uses it as much as he likes', () => {
    const people = { ...TRAFFIC, spread: 1.2 };
    const listed = { ...loose, ties: LOOSE.ties, hand: alike };
    expect(verdict({ ...listed, traffic: people })).not.toBe('distillation');
    expect(verdict({ ...listed, traffic: { ...people, aged: 0 } })).not.toBe('distillation');
  });
});

describe('work that is dealt out in even shares', () => {
  const score = (traffic: Partial<ClusterTraffic>) =>
    judge({ ...CAMPAIGN, traffic: { ...TRAFFIC, ...traffic } })?.score ?? -Infinity;

  test('speaks for a campaign, shares as people take them against one', () => {
    expect(score({ spread: 0.3 })).toBeGreaterThan(score({ spread: 0.75 }) + 1);
    expect(score({ spread: 1.2 })).toBeLessThan(score({ spread: 0.75 }));
    // No share is as even as chance allows, and beyond some measure more says no more.
    expect(score({ spread: 0 })).toBe(score({ spread: 0.25 }));
    expect(score({ spread: 9 })).toBe(score({ spread: 3 }));
  });

  test('says nothing where each account sends a few requests, as a class does its homework', () => {
    const few = { exchanges: 80, binding: 80 };
    expect(score({ ...few, spread: 0 })).toBe(score({ ...few, spread: 2 }));
  });
});
