/** Forms that go together: more accounts send both than chance gives. */
import { BEYOND_CHANCE, deviance } from './chance.ts';
import type { Edge } from './graph.ts';
import { AGREES } from './pairs.ts';
import { at, holdersOf, type Postings } from './postings.ts';

/** Two forms need so many accounts in common to be of one repertoire. */
const LEAST_SHARED = 3;

/**
 * Edges between places in `forms` (tokens, ascending), weighed by the cosine of their holders; in the order of the
 * first account that sends both, then of the forms. One form at a time, as all pairs of a large log fit no memory.
 */
export function coHeld(postings: Postings, forms: readonly number[]): Edge[] {
  const size = Uint32Array.from(forms, (form) => holdersOf(postings, form).length);
  const { from, sent } = formsByAccount(postings, forms, size);
  /** Account → place in `sent` of the form under way. */
  const here = from.slice(0, postings.accounts);
  const shared = new Uint32Array(forms.length);
  const first = new Uint32Array(forms.length);
  const touched: number[] = [];
  const edges: (Edge & { first: number })[] = [];
  for (let a = 0; a < forms.length; a++) {
    if ((size[a] as number) < LEAST_SHARED) continue;
    touched.length = 0;
    for (const account of holdersOf(postings, forms[a] as number)) {
      const place = here[account] as number;
      here[account] = place + 1;
      for (let k = place + 1; k < (from[account + 1] as number); k++) {
        const b = sent[k] as number;
        const count = shared[b] as number;
        if (count === 0) {
          touched.push(b);
          first[b] = account;
        }
        shared[b] = count + 1;
      }
    }
    for (const b of touched) {
      const both = shared[b] as number;
      shared[b] = 0;
      const holders = (size[a] as number) * (size[b] as number);
      const chance = holders / postings.accounts;
      if (both < LEAST_SHARED || Math.log(both / chance) < AGREES) continue;
      if (deviance(both, chance) < BEYOND_CHANCE) continue;
      edges.push({ a, b, weight: both / Math.sqrt(holders), first: first[b] as number });
    }
  }
  return edges.sort((x, y) => x.first - y.first || x.a - y.a || x.b - y.b);
}

/** Account → places in `forms` of those it sends, ascending; without forms that no other can share enough accounts with. */
function formsByAccount(postings: Postings, forms: readonly number[], size: Uint32Array) {
  const from = new Uint32Array(postings.accounts + 1);
  const wide = (i: number) => at(size, i) >= LEAST_SHARED;
  forms.forEach((form, i) => {
    if (!wide(i)) return;
    for (const account of holdersOf(postings, form)) from[account + 1] = at(from, account + 1) + 1;
  });
  for (let a = 0; a < postings.accounts; a++) from[a + 1] = at(from, a + 1) + at(from, a);
  const next = from.slice(0, postings.accounts);
  const sent = new Uint32Array(at(from, postings.accounts));
  forms.forEach((form, i) => {
    if (!wide(i)) return;
    for (const account of holdersOf(postings, form)) {
      const place = at(next, account);
      sent[place] = i;
      next[account] = place + 1;
    }
  });
  return { from, sent };
}
