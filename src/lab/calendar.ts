/** The window of a world and what happened in it: model releases, ours and those of others. */
import type { Random } from './random.ts';

export const DAY = 86_400_000;
export const HOUR = 3_600_000;
export const MINUTE = 60_000;

export type Tier = 'large' | 'medium' | 'small';

/** Which models somebody uses: a tier, and how long after a release they move on. */
export interface Taste {
  readonly tier: Tier;
  /** Milliseconds after the release; Infinity stays for ever. */
  readonly lag: number;
}

export interface Calendar {
  /** Unix milliseconds of the first moment; a Tuesday, midnight UTC. */
  readonly start: number;
  readonly days: number;
  /** Offset of the release of `aria-large-4` in the window. */
  readonly release: number;
  readonly external: readonly { actor: string; model: string; at: number }[];
  model(taste: Taste, at: number): string;
}

export function makeCalendar(random: Random, days: number): Calendar {
  const release = Math.floor(days * random.between(0.45, 0.6)) * DAY + 17 * HOUR;
  return {
    start: Date.UTC(2026, 8, 1),
    days,
    release,
    external: [
      { actor: 'Corvid Labs', model: 'corvid-7', at: release + random.int(3, 30) * DAY },
      { actor: 'Nine Rivers', model: 'river-max', at: release + random.int(5, 45) * DAY },
    ],
    model: ({ tier, lag }, at) =>
      tier === 'large' && at >= release + lag ? 'aria-large-4' : `aria-${tier}-3`,
  };
}

export function makeTaste(random: Random, pinned = 0.4): Taste {
  const tier = random.weighted<Tier>([
    ['large', 0.35],
    ['medium', 0.45],
    ['small', 0.2],
  ]);
  return {
    tier,
    lag: random.chance(pinned) ? Number.POSITIVE_INFINITY : random.exponential(5 * DAY),
  };
}
