/** Sampling settings as callers choose them; harvesters draw from the same list as everybody, with a leaning. */
import type { Random } from './random.ts';

export interface Settings {
  readonly temperature?: number;
  readonly maxTokens?: number;
}

const TEMPERATURES = [0, 0, 0, 0.1, 0.2, 0.2, 0.3, 0.5, 0.6, 0.7, 0.7, 0.8, 0.9, 1, 1];
const LIMITS = [
  256, 300, 512, 600, 1000, 1024, 1024, 2000, 2048, 4096, 4096, 8000, 8192, 8192, 16_000, 16_384,
  32_000,
];

/** Whether a setting is sent at all says nothing about who sends it; which value, may. */
const PRESENT = 0.65;

/** What one program sets. `long` leans to room for long answers, `sharp` to no randomness. */
export function settings(random: Random, leaning?: 'long' | 'sharp'): Settings {
  const hot =
    leaning === 'long'
      ? random.popular([...TEMPERATURES].reverse(), 1.3)
      : random.pick(TEMPERATURES);
  const temperature = leaning === 'sharp' && random.chance(0.6) ? 0 : hot;
  const limit =
    leaning === 'long' ? random.popular([...LIMITS].reverse(), 1.5) : random.pick(LIMITS);
  return {
    ...(random.chance(PRESENT) ? { temperature } : {}),
    ...(random.chance(PRESENT) ? { maxTokens: limit } : {}),
  };
}
