/** When an account speaks: rhythms of people, offices, machines and crowds. */
import { DAY, HOUR, MINUTE } from './calendar.ts';
import type { Random } from './random.ts';

/** `count` moments between `from` and `to` (milliseconds in the window), in any order. */
export type Rhythm = (count: number, random: Random, from: number, to: number) => number[];

/** The window starts on a Tuesday. */
const FIRST_WEEKDAY = 2;

/** Weight of each local hour. */
const PRIVATE = [
  2, 1, 0.4, 0.2, 0.1, 0.2, 0.6, 1.5, 3, 4, 5, 5, 4, 5, 5, 5, 5, 5, 5, 6, 7, 7, 6, 4,
];
const WORK = [0, 0, 0, 0, 0, 0, 0.2, 1, 4, 8, 9, 8, 4, 7, 9, 9, 7, 4, 2, 1, 0.6, 0.4, 0.2, 0];
const CROWD = [3, 2, 1.5, 1.2, 1, 1.2, 2, 4, 6, 8, 9, 9, 8, 8, 9, 9, 8, 8, 7, 7, 7, 6, 5, 4];

function isWeekend(at: number): boolean {
  const weekday = (FIRST_WEEKDAY + Math.floor(at / DAY)) % 7;
  return weekday === 0 || weekday === 6;
}

function moment(
  random: Random,
  hours: readonly number[],
  peak: number,
  weekend: number,
  zone: number,
  from: number,
  to: number,
): number {
  let at = from;
  // Rejection against the local hour; a short life may lie outside waking hours, so give up in time.
  for (let attempt = 0; attempt < 40; attempt++) {
    at = from + random.next() * (to - from);
    const local = at + zone * HOUR;
    const hour = Math.floor((((local % DAY) + DAY) % DAY) / HOUR);
    const weight = (hours[hour] as number) * (isWeekend(local) ? weekend : 1);
    if (random.next() * peak < weight) break;
  }
  return at;
}

function sessions(hours: readonly number[], weekend: number) {
  const peak = Math.max(...hours) * Math.max(1, weekend);
  return (zone: number, turns: number): Rhythm =>
    (count, random, from, to) => {
      const out: number[] = [];
      while (out.length < count) {
        let at = moment(random, hours, peak, weekend, zone, from, to);
        const length = 1 + Math.floor(random.exponential(Math.max(0, turns - 0.5)));
        for (let i = 0; i < length && out.length < count && at < to; i++) {
          out.push(at);
          at += 12_000 + random.exponential(2.2 * MINUTE);
        }
      }
      return out;
    };
}

/** People in their own time: evenings, weekends, sessions of about `turns` requests. */
export const privateHours = sessions(PRIVATE, 1.15);

/** People at work: weekdays, nine to six. */
export const officeHours = sessions(WORK, 0.08);

/** A product driven by its users: a soft daily curve that never quite stops. */
export const crowdHours = sessions(CROWD, 0.75);

/** A machine that does not sleep: evenly spread with jitter. */
export const flat: Rhythm = (count, random, from, to) => {
  const step = (to - from) / Math.max(1, count);
  return Array.from({ length: count }, (_, i) => from + (i + random.next()) * step);
};

/** A job that starts every `every` days at one UTC hour and runs for about `hours`. */
export function nightly(hour: number, hours: number, every = 1): Rhythm {
  return (count, random, from, to) => {
    const first = Math.ceil((from - hour * HOUR) / DAY);
    const last = Math.floor((to - (hour + hours) * HOUR) / DAY);
    if (last < first) return flat(count, random, from, to);
    const runs = Math.floor((last - first) / every);
    return Array.from({ length: count }, () => {
      const day = first + every * random.int(0, runs);
      return day * DAY + (hour + random.next() * hours) * HOUR;
    });
  };
}

/** Everything within given stretches of time, such as the shared working blocks of one operator. */
export function within(stretches: readonly (readonly [number, number])[]): Rhythm {
  return (count, random, from, to) => {
    const usable = stretches
      .map(([a, b]) => [Math.max(a, from), Math.min(b, to)] as const)
      .filter(([a, b]) => b > a);
    if (usable.length === 0) return flat(count, random, from, to);
    const weights = usable.map((stretch) => [stretch, stretch[1] - stretch[0]] as const);
    return Array.from({ length: count }, () => {
      const [a, b] = random.weighted(weights);
      return random.between(a, b);
    });
  };
}

/** A crowd around one event: most soon after `at`, then a tail of about `spread` milliseconds. */
export function event(at: number, spread: number): Rhythm {
  return (count, random, from, to) =>
    Array.from({ length: count }, () => {
      const when = at + random.exponential(spread);
      return when >= from && when < to ? when : random.between(from, to);
    });
}
