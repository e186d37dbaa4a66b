import { expect, test } from 'vitest';
import { postingsOf } from '../../../test/postings.ts';
import { agreementWeights, estimate, frequencyOf } from './match-model.ts';

const M = [0.9, 0.8, 0.7, 0.95];
const U = [0.1, 0.05, 0.2, 0.02];
const SHARE = 0.1;

/** Every outcome of independent signals as often as the model says. */
const EXPECTED = Array.from({ length: 2 ** M.length }, (_, code) => {
  const outcome = Uint8Array.from(M, (_, s) => (code >> s) & 1);
  const chance = (rates: readonly number[]) =>
    outcome.reduce((p, o, s) => p * (o === 1 ? (rates[s] ?? 0) : 1 - (rates[s] ?? 0)), 1);
  return { outcome, count: 1e6 * (SHARE * chance(M) + (1 - SHARE) * chance(U)) };
});

test('expectation maximisation finds the rates that the pairs were made from', () => {
  const model = estimate(EXPECTED, M.length);
  M.forEach((m, s) => {
    expect(model.m[s]).toBeCloseTo(m, 2);
  });
  U.forEach((u, s) => {
    expect(model.u[s]).toBeCloseTo(u, 2);
  });
  expect(model.share).toBeCloseTo(SHARE, 2);
});

test('a signal that is never compared keeps the rates it started with', () => {
  const without = EXPECTED.map(({ outcome, count }) => ({
    outcome: Uint8Array.from([...outcome, 2]),
    count,
  }));
  const model = estimate(without, M.length + 1);
  expect([model.m[4], model.u[4]]).toEqual([0.9, 0.1]);
  expect(model.m[0]).toBeCloseTo(0.9, 2);
});

test('agreeing says ln(m/u), disagreeing ln((1-m)/(1-u))', () => {
  const { agree, disagree } = agreementWeights({
    m: Float64Array.of(0.9),
    u: Float64Array.of(0.1),
    share: 0.5,
  });
  expect(agree[0]).toBeCloseTo(Math.log(9));
  expect(disagree[0]).toBeCloseTo(Math.log(1 / 9));
});

test('the usual key of a signal is weighed by who holds it', () => {
  const postings = postingsOf(9, [
    { group: 'identity', holders: [0, 1] },
    { group: 'network', holders: [0, 1, 2, 3] },
  ]);
  expect([...frequencyOf(postings)]).toEqual([2, 4]);
  const one = { ...postings, signalOf: Uint16Array.of(0, 0) };
  expect(frequencyOf(one)[0]).toBeCloseTo((4 + 16) / 6);
});
