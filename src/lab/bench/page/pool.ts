/** Gathers what every part says of the same thing: calibrations and look-alikes, wherever they lie in its results. */
import type { Calibration } from '../../calibration.ts';
import { pooled } from '../../calibration.ts';
import { type LookAlikes, lookAlikeSums } from '../look-alike-sums.ts';
import type { Results } from './results.ts';

export function pooledCalibration({ runs }: Results): {
  campaigns: Calibration;
  members: Calibration;
} {
  const all = under(runs, 'calibration') as { campaigns: Calibration; members: Calibration }[];
  return {
    campaigns: pooled(all.map(({ campaigns }) => campaigns)),
    members: pooled(all.map(({ members }) => members)),
  };
}

/** Over all scans of all parts: an account of a world that was scanned twice counts twice. */
export function pooledLookAlikes({ runs }: Results): LookAlikes {
  return lookAlikeSums(
    under(runs, 'look_alikes').map((classes) =>
      Object.fromEntries(
        // Files of older versions know classes without names.
        Object.entries(classes as LookAlikes).map(([id, one]) => [
          id,
          { ...one, names: one.names ?? [] },
        ]),
      ),
    ),
  );
}

/** Every value of that name in a tree. */
function under(tree: unknown, name: string): unknown[] {
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) =>
    key === name ? [value] : under(value, name),
  );
}

/** The interval that holds the true share in 95 of 100 cases (Wilson 1927). */
export function interval(share: number, count: number): { low: number; high: number } {
  const z = 1.96;
  const scale = 1 + z ** 2 / count;
  const middle = (share + z ** 2 / (2 * count)) / scale;
  const half = (z * Math.sqrt((share * (1 - share)) / count + z ** 2 / (4 * count ** 2))) / scale;
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
