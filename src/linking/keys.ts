/** Strong keys: those of which one is enough to tie two accounts, such as a card's number. */
import { SUFFICIENT_IDENTITY } from './group.ts';
import { at, type Postings, tokensOf } from './postings.ts';

/** Strong keys that some of the accounts hold. */
export function strongKeys(
  postings: Postings,
  weights: Float64Array,
  isPublic: Uint8Array,
  accounts: Iterable<number>,
): Set<number> {
  const keys = new Set<number>();
  const identity = postings.groups.indexOf('identity');
  for (const account of accounts) {
    for (const t of tokensOf(postings, account)) {
      if (at(isPublic, t) === 1 || at(postings.groupOf, t) !== identity) continue;
      if (at(weights, t) >= SUFFICIENT_IDENTITY) keys.add(t);
    }
  }
  return keys;
}

/** How many of the accounts hold one of the keys. */
export function holdingAny(
  postings: Postings,
  accounts: readonly number[],
  keys: ReadonlySet<number>,
): number {
  return accounts.filter((account) => tokensOf(postings, account).some((t) => keys.has(t))).length;
}
