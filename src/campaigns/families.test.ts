import { describe, expect, test } from 'vitest';
import { FAMILIES } from './campaign.ts';
import { type FamilyFacts, familyOf, techniquesOf } from './families.ts';

const BUSY: FamilyFacts = {
  tests: [],
  techniques: {},
  extraction: 1000,
  widestTemplate: 300,
  constancy: 0,
  accounts: 10,
};
const family = (facts: Partial<FamilyFacts>) => familyOf({ ...BUSY, ...facts });
const own = (name: string, exchanges: number) => ({
  test: 'a-test',
  family: name,
  says: '',
  exchanges,
  nats: 3,
});

test('without extraction there is none', () => {
  expect(family({ extraction: 0, techniques: { sft_generation: 10 } })).toBe('none');
});

describe('most of what is asked for names it', () => {
  test.each([
    ['rubric_grading', 'judge_cleaner'],
    ['preference_generation', 'judge_cleaner'],
    ['trajectory_generation', 'trajectory_tooling'],
    ['tool_call_synthesis', 'trajectory_tooling'],
    ['cot_elicitation', 'reasoning_extraction'],
    ['censorship_safe_rewrite', 'censorship_safe_rewrite'],
    ['sft_generation', 'templated_generation'],
  ])('%s is %s', (technique, name) => {
    expect(family({ techniques: { [technique]: 700, multi_sample: 200 } })).toBe(name);
  });

  test('techniques of one family count together', () => {
    const techniques = { rubric_grading: 300, preference_generation: 300, sft_generation: 400 };
    expect(family({ techniques })).toBe('judge_cleaner');
  });

  test('a technique that few requests show names nothing', () => {
    expect(family({ techniques: { rubric_grading: 50 } })).toBe('templated_generation');
  });
});

describe('one wording in nearly all requests', () => {
  test('is a fixed prompt', () => {
    expect(family({ widestTemplate: 950 })).toBe('fixed_prompt');
    expect(family({ widestTemplate: 950, techniques: { cot_elicitation: 900 } })).toBe(
      'fixed_prompt',
    );
  });

  test('that asks for judgements is still judging', () => {
    expect(family({ widestTemplate: 950, techniques: { rubric_grading: 900 } })).toBe(
      'judge_cleaner',
    );
  });
});

describe('a test of its own decides', () => {
  test('when it covers much of the extraction', () => {
    const techniques = { cot_elicitation: 900 };
    for (const name of ['artefact_replay', 'store_and_replay', 'probe_and_scale']) {
      expect(family({ tests: [own(name, 600)], techniques })).toBe(name);
    }
  });

  test('but not when it covers little', () => {
    expect(
      family({ tests: [own('artefact_replay', 50)], techniques: { cot_elicitation: 900 } }),
    ).toBe('reasoning_extraction');
  });

  test('and neither does the one that only says that work is shared out', () => {
    const tests = [own('templated_generation', 900)];
    expect(family({ tests, techniques: { rubric_grading: 900 } })).toBe('judge_cleaner');
  });
});

test('a little from each of many accounts is low and slow', () => {
  expect(family({ extraction: 600, accounts: 100, techniques: { sft_generation: 500 } })).toBe(
    'low_and_slow',
  );
  expect(family({ extraction: 60, accounts: 10, techniques: { sft_generation: 50 } })).not.toBe(
    'low_and_slow',
  );
});

test('a little grading from each of many accounts is still grading', () => {
  const techniques = { rubric_grading: 500 };
  expect(family({ extraction: 600, accounts: 100, techniques })).toBe('judge_cleaner');
});

test('every technique leads to a family of the contract', () => {
  for (const technique of ['evol_rewrite', 'persona_generation', 'verifier_synthesis', 'unknown']) {
    expect(FAMILIES).toContain(family({ techniques: { [technique]: 900 } }));
  }
});

describe('techniques', () => {
  const told = (facts: Partial<FamilyFacts>) => techniquesOf({ ...BUSY, ...facts }, family(facts));

  test('a replay is one, whatever the replayed words ask for', () => {
    const techniques = { rubric_grading: 500 };
    expect(told({ tests: [own('store_and_replay', 800)], techniques })).toEqual({
      rubric_grading: expect.closeTo(100),
      session_replay: 800,
    });
    expect(told({ tests: [own('artefact_replay', 1200)] })).toEqual({ artefact_replay: 1000 });
  });

  test('plain questions of a low-and-slow campaign are asked for their answers', () => {
    expect(told({ extraction: 600, accounts: 100, techniques: { cot_elicitation: 200 } })).toEqual({
      cot_elicitation: 200,
      sft_generation: 400,
    });
  });

  test('those of few requests are not told', () => {
    expect(told({ techniques: { rubric_grading: 50 } })).toEqual({});
  });
});
