/** Forms that go together: more accounts send both than chance gives. */
import { BEYOND_CHANCE, deviance } from './chance.ts';
import type { Edge } from './graph.ts';
import { AGREES } from './pairs.ts';
import { at, holdersOf, type Postings } from './postings.ts';
import { byRow } from './rows.ts';

/** Two forms need so many accounts in common to be of one repertoire. */
const LEAST_SHARED = 3;
/** Partners of a form that count, the closest: all pairs of the forms of a large log are too many for any memory. */
const MOST_PARTNERS = 250;

/**
 * Edges between places in `forms` (tokens, ascending), weighed by the cosine of their holders; in the order of the
 * first account that sends both, then of the forms. Kept where one of both counts the other among its closest.
 */
export function coHeld(
  postings: Postings,
  forms: readonly number[],
  partners = MOST_PARTNERS,
): Edge[] {
  const shared = new Shared(postings, forms);
  const furthest = forms.map((_, a) => {
    const all = shared.with(a, 0);
    if (all.length <= partners) return undefined;
    return all.sort(closer)[partners - 1];
  });
  const counts = (a: number, partner: Partner) => {
    const last = furthest[a];
    return last === undefined || closer(partner, last) <= 0;
  };
  const edges: (Edge & { first: number })[] = [];
  for (let a = 0; a < forms.length; a++) {
    for (const partner of shared.with(a, a + 1)) {
      const { form: b, weight, first } = partner;
      if (counts(a, partner) || counts(b, { ...partner, form: a })) {
        edges.push({ a, b, weight, first });
      }
    }
  }
  return edges.sort((x, y) => x.first - y.first || x.a - y.a || x.b - y.b);
}

interface Partner {
  readonly form: number;
  readonly weight: number;
  /** The first account that sends both. */
  readonly first: number;
}

function closer(x: Partner, y: Partner): number {
  return y.weight - x.weight || x.form - y.form;
}

/** What each form shares with others, one form at a time. */
class Shared {
  readonly #accounts: number;
  readonly #holders: readonly Uint32Array[];
  /** Account → places of the forms that it sends, ascending, in compressed rows. */
  readonly #from: Uint32Array;
  readonly #sent: Uint32Array;
  /** Of the form under way: place of another → accounts that send both, and the first of them. */
  readonly #both: Uint32Array;
  readonly #first: Uint32Array;
  readonly #touched: number[] = [];

  constructor(postings: Postings, forms: readonly number[]) {
    this.#accounts = postings.accounts;
    // A form of fewer holders shares too few with any other.
    this.#holders = forms.map((form) => {
      const holders = holdersOf(postings, form);
      return holders.length < LEAST_SHARED ? holders.subarray(0, 0) : holders;
    });
    const total = this.#holders.reduce((sum, { length }) => sum + length, 0);
    const [sender, form] = [new Uint32Array(total), new Uint32Array(total)];
    let next = 0;
    this.#holders.forEach((holders, place) => {
      sender.set(holders, next);
      form.fill(place, next, next + holders.length);
      next += holders.length;
    });
    const { from, members } = byRow(sender, postings.accounts);
    [this.#from, this.#sent] = [from, members.map((i) => at(form, i))];
    this.#both = new Uint32Array(forms.length);
    this.#first = new Uint32Array(forms.length);
  }

  /** Forms from place `least` on that go together with the one at place `a`, in no order. */
  with(a: number, least: number): Partner[] {
    const from = this.#from;
    const sent = this.#sent;
    const shared = this.#both;
    const first = this.#first;
    const touched = this.#touched;
    touched.length = 0;
    for (const account of this.#holders[a] as Uint32Array) {
      // From behind, as what comes before `least` is not asked for.
      for (let k = (from[account + 1] as number) - 1; k >= (from[account] as number); k--) {
        const b = sent[k] as number;
        if (b < least) break;
        const count = shared[b] as number;
        if (count === 0) {
          touched.push(b);
          first[b] = account;
        }
        shared[b] = count + 1;
      }
    }
    const partners: Partner[] = [];
    for (const b of touched) {
      const both = shared[b] as number;
      shared[b] = 0;
      if (both < LEAST_SHARED || b === a) continue;
      const product = this.#size(a) * this.#size(b);
      const chance = product / this.#accounts;
      if (Math.log(both / chance) < AGREES || deviance(both, chance) < BEYOND_CHANCE) continue;
      partners.push({ form: b, weight: both / Math.sqrt(product), first: first[b] as number });
    }
    return partners;
  }

  #size(place: number): number {
    return (this.#holders[place] as Uint32Array).length;
  }
}
