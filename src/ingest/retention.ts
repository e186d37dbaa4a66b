/** How long a store that is added to keeps what was read. */
import { type Engine, removeRows } from '../engine/index.ts';

/**
 * Drops exchanges of days that lie more than `days` before the middle of the newest batches. The middle, and neither the
 * clock nor the newest line: logs may be read years later, and one line may carry a wrong date.
 */
export async function expire(
  engine: Engine,
  batches: readonly number[],
  days: number,
): Promise<void> {
  const [horizon] = await engine.rows<{ day: string | null }>(
    `SELECT toString(toDate32(quantileExactOrNull(0.5)(at)) - {days:UInt32}) AS day
     FROM exchanges WHERE batch IN {batches:Array(UInt32)}`,
    { batches: [...batches], days },
  );
  const day = horizon?.day ?? null;
  if (day === null) return;
  await removeRows(engine, 'exchanges', 'toDate32(at) < toDate32({day:String})', { day });
}
