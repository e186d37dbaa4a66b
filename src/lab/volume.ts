/** Fits the natural volumes of a cast to the wanted size of a world, keeping who is loud and who is quiet. */
import type { Actor } from './cast.ts';

/** Volumes up to here are never bent: a handful of requests is the point of some campaigns. */
const KNEE = 5;

/**
 * Exchanges for each actor, in order. Above the knee volumes are bent by one common exponent, so that
 * published per-account rates keep their order and their heavy tail; fixed volumes stay as they are.
 * The sum is within rounding of `target` when the fixed part leaves room for it.
 */
export function volumes(actors: readonly Actor[], target: number): Uint32Array {
  const bent = (volume: number, exponent: number) =>
    volume <= KNEE ? volume : KNEE * (volume / KNEE) ** exponent;
  const total = (exponent: number) => {
    let sum = 0;
    for (const { volume, fixed } of actors) sum += fixed ? volume : bent(volume, exponent);
    return sum;
  };
  let [low, high] = [0, 1];
  for (let i = 0; i < 40 && total(1) > target; i++) {
    const middle = (low + high) / 2;
    if (total(middle) > target) high = middle;
    else low = middle;
  }
  const exponent = total(1) > target ? low : 1;
  let [pinned, free] = [0, 0];
  for (const { volume, fixed } of actors) {
    if (fixed) pinned += volume;
    else free += bent(volume, exponent);
  }
  const scale = Math.max(0, target - pinned) / Math.max(1, free);
  // Error is carried on, so that many small shares do not all round the same way.
  let carry = 0;
  return Uint32Array.from(actors, ({ volume, fixed }) => {
    if (fixed) return Math.max(1, Math.round(volume));
    const wanted = bent(volume, exponent) * scale + carry;
    const count = Math.max(1, Math.round(wanted));
    carry = Math.max(-3, Math.min(3, wanted - count));
    return count;
  });
}
