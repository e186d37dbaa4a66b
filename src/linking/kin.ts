/** Kin: accounts that send what hardly anybody but a group sends. */
import { median } from './membership.ts';
import { at, holdersOf, type Postings, tokensOf } from './postings.ts';

/** A token is a group's own when it holds this share of those who hold it, and so many of them. */
const OWN = 0.9;
const LEAST_HOLDING = 3;
/** Whoever holds this share of the own tokens that the middle member holds is of the group. */
const KIN = 0.5;

/**
 * The accounts with their kin (ascending), and the content tokens that are their own: a campaign of several wordings has
 * accounts that use none of those it was found by. `others` belong to other groups already,
 * accounts of customers with several are no kin.
 */
export function withKin(
  postings: Postings,
  accounts: readonly number[],
  others: ReadonlySet<number>,
  standsAlone: (account: number) => boolean,
): { accounts: number[]; own: ReadonlySet<number> } {
  const inside = new Set(accounts);
  const own = ownTokens(postings, inside);
  const count = (account: number) => tokensOf(postings, account).filter((t) => own.has(t)).length;
  const usual = median(accounts.map(count));
  const candidates = new Set<number>();
  for (const t of own) {
    for (const account of holdersOf(postings, t)) {
      if (!others.has(account) && !inside.has(account)) candidates.add(account);
    }
  }
  const kin = [...candidates].filter(
    (account) => standsAlone(account) && count(account) >= KIN * usual,
  );
  return { accounts: [...accounts, ...kin].sort((x, y) => x - y), own };
}

function ownTokens(postings: Postings, inside: ReadonlySet<number>): Set<number> {
  const content = postings.groups.indexOf('content');
  const held = new Set([...inside].flatMap((account) => [...tokensOf(postings, account)]));
  const own = new Set<number>();
  for (const t of held) {
    if (at(postings.groupOf, t) !== content) continue;
    const holders = holdersOf(postings, t);
    const mine = holders.filter((account) => inside.has(account)).length;
    if (mine >= LEAST_HOLDING && mine >= OWN * holders.length) own.add(t);
  }
  return own;
}
