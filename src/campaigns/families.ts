/** Families: one word for each way of extracting, told from what most extraction requests ask for. */
import type { Family } from './campaign.ts';
import type { ExtractionTest } from './pooled.ts';

const FAMILY_OF_TECHNIQUE: Readonly<Record<string, Family>> = {
  sft_generation: 'templated_generation',
  instruction_synthesis: 'templated_generation',
  evol_rewrite: 'templated_generation',
  persona_generation: 'templated_generation',
  multi_sample: 'templated_generation',
  rubric_grading: 'judge_cleaner',
  preference_generation: 'judge_cleaner',
  trace_cleaning: 'judge_cleaner',
  trajectory_generation: 'trajectory_tooling',
  tool_call_synthesis: 'trajectory_tooling',
  verifier_synthesis: 'trajectory_tooling',
  cot_elicitation: 'reasoning_extraction',
  reasoning_reconstruction: 'reasoning_extraction',
  censorship_safe_rewrite: 'censorship_safe_rewrite',
};

/** A low-and-slow campaign: so little from each account that only their number makes it worth while. */
const LOW = { exchanges: 7, accounts: 30 };
/** Work of its own kind stays what it is, however little of it each account does. */
const OWN_KIND: ReadonlySet<Family> = new Set([
  'judge_cleaner',
  'trajectory_tooling',
  'censorship_safe_rewrite',
]);
/** Techniques name the family when at least this share of the extraction requests shows one. */
const TECHNICAL = 0.2;
/** A fixed prompt stands in at least this share of the extraction requests. */
const FIXED = 0.8;

export interface FamilyFacts {
  readonly tests: readonly ExtractionTest[];
  /** Technique → extraction exchanges that show it. */
  readonly techniques: Readonly<Record<string, number>>;
  readonly extraction: number;
  /** Exchanges of the most common wording that ties the accounts. */
  readonly widestTemplate: number;
  /** 0..1: share of a sample's requests that carry the most common run of words. */
  readonly constancy: number;
  readonly accounts: number;
}

/** What replays take by, whatever the replayed words ask for. */
const REPLAYS: Readonly<Record<string, string>> = {
  artefact_replay: 'artefact_replay',
  store_and_replay: 'session_replay',
};

/**
 * Technique → extraction exchanges. A replay is its own technique; in a low-and-slow campaign a plain question is
 * asked for its answer, so that both make a training pair.
 */
export function techniquesOf(facts: FamilyFacts, family: Family): Readonly<Record<string, number>> {
  const { techniques, extraction } = facts;
  const labelled = Object.values(techniques).reduce((total, n) => total + n, 0);
  const replay = REPLAYS[family];
  if (replay !== undefined) {
    const replayed = facts.tests.find((test) => test.family === family)?.exchanges ?? 0;
    const share = Math.min(1, replayed / extraction);
    const rest = Object.entries(techniques).map(([name, n]) => [name, n * (1 - share)] as const);
    return { ...Object.fromEntries(rest), [replay]: share * extraction };
  }
  if (family === 'low_and_slow') {
    const plain = Math.max(0, extraction - labelled);
    return { ...techniques, sft_generation: (techniques['sft_generation'] ?? 0) + plain };
  }
  // What a few stray requests look like says nothing of the rest.
  return labelled >= TECHNICAL * extraction ? techniques : {};
}

/** The family with most extraction exchanges; `none` without extraction. */
export function familyOf(facts: FamilyFacts): Family {
  const own = facts.tests.filter((test) => test.family !== 'by-technique');
  const decisive = own.find(
    (test) => test.family !== 'templated_generation' && test.exchanges >= 0.4 * facts.extraction,
  );
  if (decisive) return decisive.family as Family;
  if (facts.extraction === 0) return 'none';
  const sums = new Map<Family, number>();
  for (const [technique, exchanges] of Object.entries(facts.techniques)) {
    const family = FAMILY_OF_TECHNIQUE[technique];
    if (family) sums.set(family, (sums.get(family) ?? 0) + exchanges);
  }
  const ranked = [...sums].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
  const fixed = Math.max(facts.widestTemplate / facts.extraction, facts.constancy) >= FIXED;
  const [family, requests] = ranked[0] ?? ['templated_generation' as const, 0];
  const little =
    facts.extraction <= LOW.exchanges * facts.accounts && facts.accounts >= LOW.accounts;
  const ofItsOwn = OWN_KIND.has(family) && requests >= 0.5 * facts.extraction;
  if (little && !ofItsOwn) return 'low_and_slow';
  if (requests < TECHNICAL * facts.extraction)
    return fixed ? 'fixed_prompt' : 'templated_generation';
  // Reasoning forced into every answer is the fixed prompt's; reasoning to an answer that is given is not.
  const forced = facts.techniques['cot_elicitation'] ?? 0;
  return family === 'reasoning_extraction' && fixed && forced >= requests / 2
    ? 'fixed_prompt'
    : family;
}
