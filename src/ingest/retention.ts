/** How long a store that is added to keeps what was read. */
import type { Engine } from '../engine/index.ts';

/**
 * Drops exchanges of days that lie more than `days` before the middle of the newest batches. The middle, and neither the
 * clock nor the newest line: logs may be read years later, and one line may carry a wrong date.
 */
export async function expire(
  engine: Engine,
  batches: readonly number[],
  days: number,
): Promise<void> {
  const params = { batches: [...batches], days };
  const [horizon] = await engine.rows<{ day: string; older: number }>(
    `WITH (SELECT toDate32(quantileExactOrNull(0.5)(at)) FROM exchanges WHERE batch IN {batches:Array(UInt32)}) AS middle
     SELECT ifNull(toString(middle - {days:UInt32}), '') AS day, count() AS older FROM exchanges WHERE toDate32(at) < middle - {days:UInt32}`,
    params,
  );
  if (horizon === undefined || horizon.older === 0) return;
  await engine.change(
    'exchanges',
    (stored) =>
      `ALTER TABLE ${stored} DELETE WHERE toDate32(at) < toDate32({day:String}) SETTINGS mutations_sync = 2`,
    { day: horizon.day },
  );
}
