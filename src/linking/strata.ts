/** Strata: the accounts that one account is compared with, its like. */

/** Share of all accounts that a control group is filled up with, as a campaign can fill most of a small stratum. */
export const FILL = 0.2;

/** One division of the accounts into strata. */
export interface Strata {
  /** Account → stratum number. */
  readonly of: Uint16Array;
  /** Stratum → number of accounts. */
  readonly size: Uint32Array;
}

/** Numbers the strata in order of first appearance. */
export function strataOf(names: readonly string[]): Strata {
  const numbers = new Map<string, number>();
  const of = Uint16Array.from(names, (name) => {
    if (!numbers.has(name)) numbers.set(name, numbers.size);
    return numbers.get(name) as number;
  });
  const size = new Uint32Array(numbers.size);
  for (const stratum of of) size[stratum] = (size[stratum] as number) + 1;
  return { of, size };
}

/** Stratum → how many of the accounts are in it. */
export function countStrata(strata: Strata, accounts: Iterable<number>): Uint32Array {
  const counts = new Uint32Array(strata.size.length);
  for (const a of accounts)
    counts[strata.of[a] as number] = (counts[strata.of[a] as number] as number) + 1;
  return counts;
}

/** Token × stratum → holders. */
export function holdersByStratum(
  strata: Strata,
  tokens: number,
  holders: Uint32Array,
  tokenAt: Uint32Array,
): Uint32Array {
  const width = strata.size.length;
  const counts = new Uint32Array(tokens * width);
  for (let p = 0; p < holders.length; p++) {
    const cell = (tokenAt[p] as number) * width + (strata.of[holders[p] as number] as number);
    counts[cell] = (counts[cell] as number) + 1;
  }
  return counts;
}
