/** Chance: from when on an overlap is more than that. */

/** Poisson deviance (nats) from which an overlap of two tokens is no chance. */
export const BEYOND_CHANCE = 8;

/** Deviance of a Poisson count above its mean: 0 when it is not above. */
export function deviance(count: number, mean: number): number {
  return count <= mean ? 0 : count * Math.log(count / mean) - (count - mean);
}
