/** The vocabulary of verdicts, families and degrees of belief, as the reports say them. */
import type { Family, Verdict } from '../campaigns/index.ts';

export interface VerdictWords {
  /** The chip. */
  readonly name: string;
  /** The heading of a campaign whose way of extracting is not known. */
  readonly title: string;
  /** What the verdict claims. */
  readonly means: string;
  /** What to do next, as one paragraph. */
  readonly next: string;
}

export const VERDICT_WORDS: Readonly<Record<Verdict, VerdictWords>> = {
  distillation: {
    name: 'Distillation',
    title: 'Answers collected over many accounts',
    means:
      'The accounts are run as one, and what the model answers them looks collected to train another model.',
    next: 'Preserve these logs first. Read the evidence, the masked templates and the counter-evidence, and have a second person agree. Then act on the group rather than on single accounts, visibly, with a reason code and a way to appeal; check who else in the same organisation would be cut off. Scan again within a day: replacement accounts usually share a key with these.',
  },
  relay: {
    name: 'Relay',
    title: 'Requests of others passed on',
    means:
      'The accounts are run as one and pass other people’s requests on. Nothing shows that the answers are collected.',
    next: 'Treat it as resale, not as distillation: verify who pays, apply the resale policy, ask for end-user ids. The people behind the relay may be ordinary users. Keep watching for an extracting share.',
  },
  coordinated: {
    name: 'Coordinated',
    title: 'Accounts run as one',
    means: 'The accounts are run as one. What for cannot be told from this input.',
    next: 'Scan again with the content of requests if it is lawful to use it, and with registration and billing records. Until then this is a lead, not a finding.',
  },
  authorised: {
    name: 'Authorised',
    title: 'Extraction under an agreement',
    means: 'The pattern of extraction is there, and an agreement on file permits it.',
    next: 'No action against the accounts. Compare volume, models and dates with the agreement, and have its owner confirm that these accounts are covered.',
  },
  undetermined: {
    name: 'Undetermined',
    title: 'A case the evidence does not settle',
    means: 'Something stands out, but the evidence for and against does not settle what it is.',
    next: 'Do not act on this alone. Ask the customer, widen the window or add the records named under “What this scan cannot show”, and scan again.',
  },
};

/** Gravest first. */
export const VERDICT_ORDER = Object.keys(VERDICT_WORDS) as Verdict[];

export const FAMILY_WORDS: Readonly<Record<Family, string>> = {
  fixed_prompt: 'one fixed instruction in every request',
  templated_generation: 'prompts generated from templates',
  judge_cleaner: 'the model used as judge or cleaner of training data',
  trajectory_tooling: 'agent trajectories and tool calls recorded for training',
  reasoning_extraction: 'hidden reasoning coaxed into the answer',
  artefact_replay: 'encrypted reasoning presented by another account',
  store_and_replay: 'recorded sessions of others replayed',
  serve_and_harvest: 'other people’s live requests forwarded and kept',
  probe_and_scale: 'many variants tried, then the winner at volume',
  low_and_slow: 'a handful of requests per account over many accounts',
  censorship_safe_rewrite: 'sensitive questions rewritten in bulk',
  none: 'no way of extracting seen',
};

/** Degrees of belief in the words of US intelligence directive ICD 203. */
export function likelihood(probability: number): string {
  if (probability >= 0.95) return 'almost certain';
  if (probability >= 0.8) return 'very likely';
  if (probability >= 0.55) return 'likely';
  if (probability >= 0.45) return 'even odds';
  if (probability >= 0.2) return 'unlikely';
  return 'very unlikely';
}

/** An axis value in words. */
export function strength(value: number): string {
  if (value >= 0.8) return 'strong';
  if (value >= 0.5) return 'clear';
  if (value >= 0.25) return 'some';
  return value > 0.05 ? 'little' : 'none';
}

/** `a`, `a and b`, `a, b and c`. */
export function list(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Small numbers as words, for sentences. */
export function numberWord(value: number): string {
  return NUMBERS[value] ?? new Intl.NumberFormat('en-US').format(value);
}
