import { describe, expect, test } from 'vitest';
import type { Campaign, Verdict } from '../campaigns/index.ts';
import { calibrate, pooled } from './calibration.ts';
import type { TrueCampaign, Truth } from './truth.ts';

function shown(
  confidence: number,
  ids: string,
  verdict: Verdict = 'distillation',
  membership = 1,
): Campaign {
  const accounts = [...ids].map((account_id) => ({ account_id, membership }));
  return { verdict, confidence, accounts } as unknown as Campaign;
}
function real(ids: string, label: TrueCampaign['label'] = 'distillation'): TrueCampaign {
  return { id: `t-${ids}`, label, accounts: [...ids] } as unknown as TrueCampaign;
}
const truth: Truth = { campaigns: [real('abcd'), real('efgh'), real('rs', 'relay')], groups: [] };

describe('confidence of accused campaigns', () => {
  test('is right when more than half of the accounts are one true campaign', () => {
    const { campaigns } = calibrate([shown(0.8, 'abcx'), shown(0.82, 'efxy')], truth);
    expect(campaigns.bins).toEqual([
      { from: 0.8, to: 0.9, count: 2, stated: expect.closeTo(0.81), right: 0.5 },
    ]);
    expect(campaigns.brier).toBeCloseTo((0.2 ** 2 + 0.82 ** 2) / 2);
  });

  test('two true campaigns in one are not one, and a relay is none', () => {
    const { campaigns } = calibrate([shown(0.7, 'abef'), shown(0.7, 'rs')], truth);
    expect(campaigns.bins.map(({ count, right }) => [count, right])).toEqual([[2, 0]]);
  });

  test('what accuses nobody is not counted', () => {
    const { campaigns } = calibrate([shown(0.9, 'abcd', 'relay')], truth);
    expect(campaigns).toEqual({ count: 0, brier: null, bins: [] });
  });

  test('certainty falls into the last bin', () => {
    const { campaigns } = calibrate([shown(1, 'abcd')], truth);
    expect(campaigns).toMatchObject({ brier: 0, bins: [{ from: 0.98, to: 1, right: 1 }] });
  });
});

test('a member is right when it belongs to the campaign that most of the others belong to', () => {
  const { members } = calibrate([shown(0.9, 'abcex', 'coordinated', 0.6)], truth);
  expect(members.bins).toEqual([{ from: 0.6, to: 0.7, count: 5, stated: 0.6, right: 0.6 }]);
});

test('calibrations pool as if everything had been stated at once', () => {
  const [one, other] = [[shown(0.8, 'abcd'), shown(0.97, 'xy')], [shown(0.84, 'xyz')]] as const;
  const { campaigns } = calibrate([...one, ...other], truth);
  const apart = pooled([calibrate(one, truth).campaigns, calibrate(other, truth).campaigns]);
  expect(apart.count).toBe(3);
  expect(apart.brier).toBeCloseTo(campaigns.brier ?? Number.NaN);
  for (const [i, bin] of campaigns.bins.entries()) {
    expect(apart.bins[i]).toMatchObject({ from: bin.from, count: bin.count, right: bin.right });
    expect(apart.bins[i]?.stated).toBeCloseTo(bin.stated);
  }
  expect(pooled([])).toEqual({ count: 0, brier: null, bins: [] });
});
