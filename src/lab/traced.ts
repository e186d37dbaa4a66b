/** Rhythms taken from real API clients: one client's rate curve, laid over the window again and again. */
import { DAY } from './calendar.ts';
import type { Random } from './random.ts';
import { flat, type Rhythm } from './rhythm.ts';
import { type ClientTrace, WINDOW } from './traces.ts';

/** Gives a caller the rhythm of some real client, or the described one when there are no traces. */
export type Arrivals = (random: Random, described: Rhythm) => Rhythm;

/** Beyond this the gaps of one window would all but vanish, and so would the precision of their sum. */
const BURSTIEST = 6;

export function arrivalsFrom(traces: readonly ClientTrace[]): Arrivals {
  if (traces.length === 0) return (_random, described) => described;
  return (random, described) => traced(random.pick(traces), random.int(0, 365) * DAY, described);
}

/**
 * The curve of `trace`, repeated every so many whole days as it is long, `phase` milliseconds ahead.
 * A life that lies in the client's silence follows `otherwise`.
 */
export function traced(trace: ClientTrace, phase: number, otherwise: Rhythm = flat): Rhythm {
  const last = trace.windows.reduce((latest, { at }) => Math.max(latest, at), 0);
  const period = Math.ceil((last + WINDOW) / DAY) * DAY;
  return (count, random, from, to) => {
    const { stretches, sums } = overlaps(trace, phase, period, from, to);
    const total = sums.at(-1) ?? 0;
    if (total === 0) return otherwise(count, random, from, to);
    const counts = new Map<number, number>();
    for (let i = 0; i < count; i++) {
      const index = firstAbove(sums, random.next() * total);
      counts.set(index, (counts.get(index) ?? 0) + 1);
    }
    const out: number[] = [];
    for (const [index, many] of counts) {
      const { start, end, burstiness } = stretches[index] as Stretch;
      for (const share of scattered(many, burstiness, random)) {
        out.push(start + share * (end - start));
      }
    }
    return out;
  };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly burstiness: number;
}

/** The windows of the repeated curve that touch the life of an account, with the running sum of their weights. */
function overlaps(trace: ClientTrace, phase: number, period: number, from: number, to: number) {
  const stretches: Stretch[] = [];
  const sums: number[] = [];
  let sum = 0;
  for (let k = Math.floor((from + phase) / period); k * period - phase < to; k++) {
    for (const { at, rate, burstiness } of trace.windows) {
      const begin = k * period - phase + at;
      const [start, end] = [Math.max(begin, from), Math.min(begin + WINDOW, to)];
      if (end <= start || rate === 0) continue;
      sum += rate * (end - start);
      stretches.push({ start, end, burstiness });
      sums.push(sum);
    }
  }
  return { stretches, sums };
}

function firstAbove(sums: readonly number[], value: number): number {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sums[middle] as number) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** `count` places in 0..1 with gamma-distributed gaps of the given coefficient of variation; 1 is plain chance. */
function scattered(count: number, burstiness: number, random: Random): number[] {
  const shape = 1 / Math.max(0.1, Math.min(BURSTIEST, burstiness)) ** 2;
  const places: number[] = [];
  let at = 0;
  for (let i = 0; i < count; i++) {
    at += random.gamma(shape);
    places.push(at);
  }
  const whole = at + random.gamma(shape);
  return places.map((place) => (whole > 0 ? Math.min(place / whole, 1 - 1e-9) : random.next()));
}
