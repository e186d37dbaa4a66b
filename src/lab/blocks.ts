/** Working blocks that a whole pool of accounts shares: what one does, all do. */
import { DAY, HOUR, MINUTE } from './calendar.ts';
import type { Random } from './random.ts';
import { type Rhythm, within } from './rhythm.ts';

/** Up to three blocks a day; six in ten begin in the working hours of UTC+8. */
export function sharedBlocks(random: Random, length: number): Rhythm {
  const blocks: [number, number][] = [];
  for (let day = 0; day < length / DAY; day++) {
    for (let i = 0; i < 3; i++) {
      if (random.chance(0.25)) continue;
      const start =
        day * DAY + (random.chance(0.6) ? random.between(1, 11) : random.between(0, 23)) * HOUR;
      blocks.push([start, Math.min(length, start + random.between(20, 150) * MINUTE)]);
    }
  }
  return within(blocks);
}
