import { expect, test } from 'vitest';
import type { Campaign, Verdict } from '../campaigns/index.ts';
import { scoreReport } from './score.ts';
import type { TrueCampaign, Truth } from './truth.ts';

function reported(verdict: Verdict, ids: string[], more: Partial<Campaign> = {}): Campaign {
  return {
    id: `c-${ids[0]}`,
    verdict,
    confidence: 0.9,
    coordination: 1,
    extraction: 1,
    family: 'fixed_prompt',
    accounts: ids.map((account_id) => ({
      account_id,
      membership: 1,
      exchanges: 10,
      extraction_share: 1,
    })),
    exchanges: {
      total: 10 * ids.length,
      extraction: 10 * ids.length,
      low: 5 * ids.length,
      high: 12 * ids.length,
    },
    sessions: 1,
    tokens: { input: 1, output: 1 },
    first_seen: '',
    last_seen: '',
    capabilities: { coding: 1 },
    techniques: { cot_elicitation: 0.5, rubric_grading: 0.5 },
    channels: {},
    evidence: [],
    counter_evidence: [],
    templates: [],
    timeline: [],
    attribution: [],
    ...more,
  };
}
function real(label: TrueCampaign['label'], ids: string[]): TrueCampaign {
  const counts = Object.fromEntries(ids.map((id) => [id, 10]));
  return {
    id: `t-${ids[0]}`,
    profile: 'fixed_prompt',
    family: 'fixed_prompt',
    label,
    evasion: 0,
    accounts: ids,
    exchanges: counts,
    extraction_exchanges: counts,
    capabilities: { coding: 1 },
    techniques: { cot_elicitation: 1 },
  };
}
const truth: Truth = {
  campaigns: [real('distillation', ['a', 'b', 'c', 'd']), real('relay', ['r', 's'])],
  groups: [{ id: 'g', look_alike: 'class_nat', class: 'H2', accounts: ['x', 'y'] }],
};

test('a perfect report scores one on everything and errs on nothing', () => {
  const score = scoreReport(
    { campaigns: [reported('distillation', ['a', 'b', 'c', 'd']), reported('relay', ['r', 's'])] },
    truth,
  );
  expect(score).toMatchObject({
    precision: 1,
    recall: 1,
    f1: 1,
    distillation_f1: 1,
    relay_recall: 1,
    campaign_recall: 1,
    campaign_precision: 1,
    false_accounts: 0,
    look_alikes_accused: 0,
  });
  expect(score.campaigns[0]).toMatchObject({
    recall: 1,
    purity: 1,
    fragments: 1,
    merged: false,
    jaccard: 1,
    extraction: { truth: 40, reported: 40, low: 20, high: 48 },
    extraction_error: 0,
    extraction_within: true,
    capability_distance: 0,
    technique_distance: 0.5,
    family_right: true,
  });
});

test('an accused look-alike costs precision and shows under its class', () => {
  const score = scoreReport({ campaigns: [reported('coordinated', ['a', 'b', 'x', 'o'])] }, truth);
  expect(score.precision).toBe(0.5);
  expect(score.recall).toBe(0.5);
  expect(score.distillation_recall).toBe(0);
  expect(score.look_alikes['H2']).toEqual({
    names: ['class_nat'],
    accounts: 2,
    accused: 1,
    share: 0.5,
  });
  expect(score.ordinary_accused).toBe(1);
  expect(score.verdicts.distillation).toMatchObject({ coordinated: 2, none: 2 });
  expect(score.campaigns[0]).toMatchObject({ best_share: 0.5, purity: 0.5, merged: true });
});

test('undetermined, relay and authorised verdicts accuse nobody', () => {
  for (const verdict of ['undetermined', 'relay', 'authorised'] as const) {
    const score = scoreReport({ campaigns: [reported(verdict, ['a', 'x'])] }, truth);
    expect(score).toMatchObject({ precision: 1, recall: 0, false_accounts: 0 });
  }
});

test('a relay called distillation is a false accusation, called coordinated it is not', () => {
  expect(
    scoreReport({ campaigns: [reported('distillation', ['r', 's'])] }, truth).false_accounts,
  ).toBe(2);
  expect(
    scoreReport({ campaigns: [reported('coordinated', ['r', 's'])] }, truth).false_accounts,
  ).toBe(0);
});

test('a campaign found in two pieces has two fragments and no half', () => {
  const one = reported('distillation', ['a', 'b']);
  const score = scoreReport({ campaigns: [one, reported('distillation', ['c', 'd'])] }, truth);
  expect(score.campaigns[0]).toMatchObject({
    recall: 1,
    best_share: 0.5,
    fragments: 2,
    extraction_error: 0,
  });
});

test('in a clean world silence is perfect', () => {
  expect(scoreReport({ campaigns: [] }, { campaigns: [], groups: [] })).toMatchObject({
    precision: 1,
    recall: 1,
    f1: 1,
  });
});
