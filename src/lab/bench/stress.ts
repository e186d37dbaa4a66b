/** Stress cases: worlds that are hard for one known reason each. */
import type { CampaignOrder, WorldOptions } from '../options.ts';
import type { Withheld } from './blind.ts';

/** A part of the accounts that makes a small campaign of a small world. */
const SHARE = 0.03;

export interface StressCase {
  readonly id: string;
  /** What is hard about it. */
  readonly title: string;
  readonly world: Pick<WorldOptions, 'lookAlikes' | 'days'> & {
    readonly campaigns: readonly CampaignOrder[];
  };
  readonly withheld?: Withheld;
}

function order(profile: string, evasion: CampaignOrder['evasion'] = 0): CampaignOrder {
  return { profile, evasion, share: SHARE };
}

const OPEN = {
  campaigns: [order('fixed_prompt'), order('judge_cleaner', 1), order('templated_generation', 1)],
};

/** In the order of the evaluation's table. */
export const STRESS_CASES: readonly StressCase[] = [
  {
    id: 'nat',
    title: 'classes, families, offices and strangers behind one address each',
    world: {
      ...OPEN,
      lookAlikes: ['class_nat', 'shared_exits', 'family', 'agency', 'hackathon', 'relayed_person'],
    },
  },
  {
    id: 'agents',
    title: 'popular agents and libraries with the same prompts and tools',
    world: {
      campaigns: [order('trajectory_tooling', 1), order('fixed_prompt', 1)],
      lookAlikes: ['agent_fleet', 'library_default', 'review_bot', 'saas_template', 'viral_prompt'],
    },
  },
  {
    id: 'cover',
    title: 'four exchanges in five are cover',
    world: { campaigns: [order('fixed_prompt', 4), order('judge_cleaner', 4)] },
  },
  {
    id: 'small',
    title: 'a tenth of a published campaign of 150,000 exchanges, one account in two hundred',
    world: {
      campaigns: [{ profile: 'synchronised_pool', scale: 0.1, evasion: 1 }],
      days: 30,
    },
  },
  {
    id: 'four_requests',
    title: 'about four requests an account',
    world: {
      campaigns: [
        order('artefact_replay', 2),
        { ...order('low_and_slow', 5), share: SHARE / 2 },
        { ...order('fixed_prompt', 5), share: SHARE / 2 },
      ],
    },
  },
  {
    id: 'replacement',
    title: 'banned accounts are replaced within a day, among customers',
    world: { campaigns: [{ ...order('hydra', 1), share: 2 * SHARE }] },
  },
  {
    id: 'handover',
    title: 'pool one is banned and pool two takes over',
    world: { campaigns: [{ ...order('fixed_prompt', 2), share: 2 * SHARE }] },
  },
  {
    id: 'paraphrased',
    title: 'eight wordings of every template',
    world: {
      campaigns: [
        order('templated_generation', 3),
        order('judge_cleaner', 3),
        order('reasoning_extraction', 3),
      ],
    },
  },
  {
    id: 'unique',
    title: 'a card, a device and a home address for every account',
    world: {
      campaigns: [
        order('templated_generation', 2),
        order('trajectory_tooling', 2),
        order('censorship_safe_rewrite', 2),
      ],
    },
  },
  {
    id: 'legitimate',
    title: 'an approved distiller, a reseller, companies and classes, which are run as one indeed',
    world: {
      campaigns: [order('fixed_prompt', 1), order('approved_distiller'), order('relay_resale')],
    },
  },
  {
    id: 'natural',
    title: 'natural prompts relayed and kept (known to be hard)',
    world: { campaigns: [order('serve_and_harvest', 2), order('harness_relay', 2)] },
  },
  { id: 'no_accounts', title: 'no accounts file', world: OPEN, withheld: 'accounts' },
  { id: 'no_client', title: 'no client fields', world: OPEN, withheld: 'client' },
  { id: 'no_content', title: 'no requests and responses', world: OPEN, withheld: 'content' },
];
