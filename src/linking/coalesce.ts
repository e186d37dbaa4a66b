/**
 * Chance and pairs: when one account in ten has a friend, some friends have friends. How many stars and webs that makes
 * follows from the pairs that stand alone, as in a random graph (Erdős and Rényi 1960; sizes of its trees: Borel 1942).
 */
import { at } from './postings.ts';
import type { Tie } from './stars.ts';

/** For each tie, the share of those like it that lone pairs do not explain, 0..1; 1 for keys and lone pairs. */
export function beyondChance(population: number, kinds: number, ties: readonly Tie[]): number[] {
  const lone = new Uint32Array(kinds);
  const alike = new Map<string, number>();
  const nameOf = ({ group, form, holders: { length } }: Tie) =>
    `${form} ${group} ${form === 'web' ? Math.floor(Math.log2(length)) : length}`;
  for (const tie of ties) {
    if (tie.form === 'key') continue;
    if (tie.holders.length === 2) lone[tie.group] = at(lone, tie.group) + 1;
    alike.set(nameOf(tie), (alike.get(nameOf(tie)) ?? 0) + 1);
  }
  const degree = [...lone].map((pairs) => degreeOf((2 * pairs) / population));
  const shares = new Map<string, number>();
  return ties.map((tie) => {
    const { group, form, holders } = tie;
    if (form === 'key' || holders.length === 2) return 1;
    const name = nameOf(tie);
    const known = shares.get(name);
    if (known !== undefined) return known;
    const mean = degree[group] as number;
    const expected = form === 'star' ? stars(mean, holders.length - 1) : webs(mean, holders.length);
    const share = Math.max(0, 1 - (population * expected) / (alike.get(name) ?? 1));
    shares.set(name, share);
    return share;
  });
}

/** Mean degree at which so large a share of all accounts stands in lone pairs: solves d · exp(−2d) = share. */
function degreeOf(share: number): number {
  let [low, high] = [0, 0.5];
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (middle * Math.exp(-2 * middle) < share) low = middle;
    else high = middle;
  }
  return low;
}

/** Share of accounts that have so many neighbours (Poisson). */
function stars(mean: number, neighbours: number): number {
  return Math.exp(neighbours * Math.log(mean) - mean - logFactorial(neighbours));
}

/** Trees for each account, of sizes in the same power of two. */
function webs(mean: number, size: number): number {
  const from = 2 ** Math.floor(Math.log2(size));
  let sum = 0;
  for (let s = Math.max(3, from); s < 2 * from; s++) {
    sum += Math.exp((s - 1) * Math.log(mean * s) - mean * s - logFactorial(s)) / s;
  }
  return sum;
}

function logFactorial(n: number): number {
  let sum = 0;
  for (let i = 2; i <= n; i++) sum += Math.log(i);
  return sum;
}
