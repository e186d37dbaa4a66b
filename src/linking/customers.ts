/** Customers: whom accounts are declared to belong to. */
import { at, type Postings } from './postings.ts';

/** Tells whether an account is the only one of its customer. */
export function loners({ customerOf }: Postings): (account: number) => boolean {
  const sizes = new Uint32Array(customerOf.length);
  for (const customer of customerOf) sizes[customer] = at(sizes, customer) + 1;
  return (account) => at(sizes, at(customerOf, account)) === 1;
}

/** How many customers are behind accounts. */
export function customersBehind({ customerOf }: Postings, accounts: Iterable<number>): number {
  const customers = new Set<number>();
  for (const account of accounts) customers.add(at(customerOf, account));
  return customers.size;
}
