/** Describes the input of a scan: its counts, its window, and what it cannot show. */
import { type Engine, readSql } from '../engine/index.ts';
import { percent } from './numbers.ts';
import type { Report } from './report.ts';

const COUNTS = readSql(import.meta.url, './input_counts.sql');

/** As linking has it: fewer accounts of which this share is tied are a list of suspects, not a population. */
const A_POPULATION = 10_000;
const ALL_TIED = 0.9;

interface Counts {
  exchanges: number;
  duplicates: number;
  accounts_seen: number;
  accounts_described: number;
  without_content: number;
  with_ip: number;
  with_client: number;
  with_device: number;
  with_session: number;
  with_end_user: number;
  with_artifacts: number;
  elsewhere: number;
  with_payment: number;
  calendar_entries: number;
  accounts_linked: number;
  accounts_tied: number;
  first: string;
  last: string;
}

export interface InputDescription {
  readonly input: Omit<Report['input'], 'rejected'>;
  readonly window: Report['window'];
  readonly gaps: string[];
}

/** Counts what the store holds after `buildFeatures`. */
export async function describeInput(engine: Engine): Promise<InputDescription> {
  const [counts] = await engine.rows<Counts>(COUNTS.sql);
  const { first, last, ...rest } = counts as Counts;
  return {
    input: {
      exchanges: rest.exchanges,
      duplicates: rest.duplicates ?? 0,
      accounts_seen: rest.accounts_seen,
      accounts_described: rest.accounts_described,
      without_content: rest.without_content,
    },
    window: { from: first, to: last },
    gaps: gapsOf(counts as Counts),
  };
}

function gapsOf(counts: Counts): string[] {
  const gaps: string[] = [];
  const say = (missing: boolean, text: string) => {
    if (missing) gaps.push(text);
  };
  if (counts.exchanges === 0) {
    say(
      true,
      'No exchanges were given: only the links that the provider supplied could be weighed, and nothing can be said about extraction.',
    );
    say(
      counts.accounts_linked > 0 &&
        counts.accounts_linked < A_POPULATION &&
        counts.accounts_tied >= ALL_TIED * counts.accounts_linked,
      'Almost every account in the links is tied to another: a list of suspects has nobody to compare them with, so how rare their ties are could not be judged.',
    );
    return gaps;
  }
  const share = counts.without_content / counts.exchanges;
  say(
    share === 1,
    'The log holds no requests: wording, capabilities, techniques and extraction could not be tested.',
  );
  say(
    share > 0.05 && share < 1,
    `${percent(share)} of the exchanges hold no request: what they asked for is unknown.`,
  );
  say(
    counts.accounts_described === 0,
    'No accounts were described: shared payment, registration and agreements on file could not be seen.',
  );
  say(
    counts.accounts_described > 0 && counts.with_payment === 0,
    'No payment fingerprints were given: shared cards could not be seen.',
  );
  say(counts.with_ip === 0, 'No client addresses were given: shared networks could not be seen.');
  say(
    counts.with_client === 0,
    'No client fingerprints or user agents were given: shared software could not be seen.',
  );
  say(counts.with_device === 0, 'No device ids were given: shared devices could not be seen.');
  say(
    counts.with_artifacts === 0,
    'No reasoning artifacts were given: encrypted reasoning replayed between accounts could not be seen.',
  );
  say(
    counts.calendar_entries === 0,
    'No calendar was given: pivots to new models and replacement after enforcement could not be dated.',
  );
  gaps.push(
    'Traffic that other hosts serve, and outputs bought from others, leave no trace in these logs.',
  );
  return gaps;
}
