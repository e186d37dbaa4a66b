/** The configuration file: what `stillwatch scan` would otherwise be told on every run. Unknown keys are errors. */
import { z } from 'zod';

const paths = z.array(z.string().min(1)).min(1);

/** Keys are those of the library's `ScanOptions` and of the command's options in camel case. */
export const CONFIG = z.strictObject({
  exchanges: paths.optional(),
  accounts: paths.optional(),
  signals: paths.optional(),
  calendar: z.string().min(1).optional(),
  format: z.string().min(1).optional(),
  data: z.string().min(1).optional(),
  /** Address of ClickHouse servers; wins over `data`. */
  engine: z.string().min(1).optional(),
  out: z.string().min(1).optional(),
  maxRejected: z.number().min(0).max(1).optional(),
  keepText: z.boolean().optional(),
  /** Days for which a store that is added to keeps exchanges. */
  keepDays: z.int().min(1).max(36_500).optional(),
  /** Bytes. */
  memory: z.int().min(256e6).optional(),
});

export type Config = z.output<typeof CONFIG>;
