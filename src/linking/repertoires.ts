/**
 * Repertoires: accounts that send requests of the same forms, whatever else they hide. A form is narrow already (one
 * wording, one set of settings, much of an account's traffic); forms that the same accounts send are one repertoire.
 * Nothing here says that the accounts are run as one: a library has forms, too. What they do with them must show it.
 */
import { coHeld } from './co-held.ts';
import { customersBehind, loners } from './customers.ts';
import { graphOf } from './graph.ts';
import { leiden } from './leiden.ts';
import { at, holdersOf, type Postings } from './postings.ts';

/** Fewer customers are a company with a few keys, or chance. */
const LEAST_CUSTOMERS = 8;
/** Share of accounts that stand alone from which a repertoire is not one of companies. */
const MOSTLY = 0.6;
/**
 * Resolutions of the communities of forms, as a share of their holders that two forms have in common, from wide to
 * narrow. Which of them is right differs from group to group; what the accounts do decides.
 */
const RESOLUTIONS = [0.05, 0.1, 0.2, 0.4];

export interface Repertoire {
  /** Ascending. */
  readonly accounts: readonly number[];
  /** Tokens of its forms. */
  readonly forms: readonly number[];
  /** Signal of its forms, by its place: what accounts send much of comes before what they merely send. */
  readonly signal: number;
}

type Group = Pick<Repertoire, 'accounts' | 'forms'>;

/** Repertoires of each signal of forms, at every resolution, the widest first, and each form by itself; they overlap. */
export function repertoires(postings: Postings, partition = leiden): Repertoire[] {
  const standsAlone = loners(postings);
  return postings.signals.flatMap(({ repertoire }, signal) => {
    if (!repertoire) return [];
    const seen = new Set<string>();
    return groups(postings, formsOf(postings, signal), partition).flatMap((one) => {
      const accounts = withoutCompanies(standsAlone, one.accounts);
      const key = accounts.join();
      if (seen.has(key) || customersBehind(postings, accounts) < LEAST_CUSTOMERS) return [];
      seen.add(key);
      return [{ accounts, forms: one.forms, signal }];
    });
  });
}

function groups(postings: Postings, forms: readonly number[], partition: typeof leiden): Group[] {
  const size = new Float64Array(forms.length).fill(1);
  const graph = graphOf(forms.length, coHeld(postings, forms), size);
  const all = RESOLUTIONS.flatMap((resolution) =>
    atHome(postings, forms, partition(graph, resolution)),
  );
  return [...all, ...atEach(postings, forms)];
}

/** Where most accounts stand alone, those of a declared customer with several use the same thing on their own account. */
function withoutCompanies(
  standsAlone: (account: number) => boolean,
  accounts: readonly number[],
): readonly number[] {
  const alone = accounts.filter(standsAlone);
  return alone.length >= MOSTLY * accounts.length ? alone : accounts;
}

/** One repertoire for each community, each account in that of most of its traffic. */
function atHome(postings: Postings, forms: readonly number[], community: Uint32Array): Group[] {
  const groups = new Map<number, { accounts: number[]; forms: number[] }>();
  forms.forEach((form, i) => {
    const group = groups.get(at(community, i)) ?? { accounts: [], forms: [] };
    group.forms.push(form);
    groups.set(at(community, i), group);
  });
  for (const [account, c] of homes(postings, forms, community)) {
    groups.get(c)?.accounts.push(account);
  }
  return [...groups.values()]
    .map((group) => ({ ...group, accounts: group.accounts.sort((x, y) => x - y) }))
    .sort((x, y) => y.accounts.length - x.accounts.length || at(x.forms, 0) - at(y.forms, 0));
}

function atEach(postings: Postings, forms: readonly number[]): Group[] {
  return forms.map((form) => ({
    accounts: [...holdersOf(postings, form)],
    forms: [form],
  }));
}

function formsOf(postings: Postings, signal: number): number[] {
  const forms: number[] = [];
  for (let t = 0; t < postings.tokens; t++) {
    if (at(postings.signalOf, t) === signal) forms.push(t);
  }
  return forms;
}

/** Account → community of forms that most of its traffic belongs to. */
function homes(
  postings: Postings,
  forms: readonly number[],
  community: Uint32Array,
): Map<number, number> {
  const doses = new Map<number, Map<number, number>>();
  forms.forEach((form, i) => {
    for (let p = at(postings.start, form); p < at(postings.start, form + 1); p++) {
      const account = at(postings.holders, p);
      const own = doses.get(account) ?? new Map<number, number>();
      const c = at(community, i);
      own.set(c, (own.get(c) ?? 0) + at(postings.dose, p));
      doses.set(account, own);
    }
  });
  return new Map(
    [...doses].map(([account, own]) => {
      const [[home] = [0]] = [...own].sort((x, y) => y[1] - x[1] || x[0] - y[0]);
      return [account, home];
    }),
  );
}
