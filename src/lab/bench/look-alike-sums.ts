/** Look-alikes of several worlds counted together, class by class. */
import type { LookAlikeScore } from '../score.ts';

export type LookAlikes = Readonly<Record<string, LookAlikeScore>>;

export function lookAlikeSums(worlds: readonly LookAlikes[]): LookAlikes {
  const sums: Record<string, LookAlikeScore> = {};
  for (const [name, one] of worlds.flatMap((world) => Object.entries(world))) {
    const before = sums[name] ?? { names: [], accounts: 0, accused: 0, share: 0 };
    const accounts = before.accounts + one.accounts;
    const accused = before.accused + one.accused;
    sums[name] = {
      names: [...new Set([...before.names, ...one.names])].sort(),
      accounts,
      accused,
      share: accounts === 0 ? 0 : accused / accounts,
    };
  }
  return sums;
}
