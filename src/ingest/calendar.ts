/** The calendar of a scan (contract, section 3): releases, other companies' releases, enforcement. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Engine } from '../engine/index.ts';
import { StillwatchError } from '../errors.ts';
import { shown } from './find.ts';
import { instant } from './instant.ts';

/** RFC 3339, a date, or Unix seconds or milliseconds by magnitude. */
const moment = z.union([z.string(), z.number()]).transform((value, context) => {
  const unix = typeof value === 'number' ? (Math.abs(value) > 1e11 ? value : value * 1000) : value;
  const at = new Date(unix);
  const year = at.getUTCFullYear();
  if (Number.isNaN(year) || year < 2000 || year > 2200) {
    context.addIssue({ code: 'custom', message: 'is not a time' });
    return z.NEVER;
  }
  return instant(at);
});

const schema = z.strictObject({
  releases: z.array(z.strictObject({ model: z.string().min(1), at: moment })).default([]),
  external_releases: z
    .array(z.strictObject({ actor: z.string().min(1), model: z.string().default(''), at: moment }))
    .default([]),
  enforcement: z
    .array(z.strictObject({ at: moment, accounts: z.array(z.string()).default([]) }))
    .default([]),
});

export type Calendar = z.output<typeof schema>;

/** @throws StillwatchError `input-not-found`, `input-unreadable`, `calendar-invalid` naming the wrong field */
export async function readCalendar(path: string): Promise<Calendar> {
  const name = shown(path);
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw cause.code === 'ENOENT'
      ? new StillwatchError('input-not-found', `There is no calendar ${name}.`, { cause })
      : new StillwatchError('input-unreadable', `The calendar ${name} cannot be read.`, { cause });
  });
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new StillwatchError('calendar-invalid', `The calendar ${name} is not JSON.`, { cause });
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const at = issue?.path.map((part) =>
    typeof part === 'number' ? `[${part}]` : `.${String(part)}`,
  );
  const field = at?.join('').replace(/^\./, '') || 'its top';
  throw new StillwatchError(
    'calendar-invalid',
    `The calendar ${name} is wrong at ${shown(field)}: ${shown(issue?.message ?? '')}.`,
  );
}

export async function loadCalendar(engine: Engine, calendar: Calendar): Promise<void> {
  const blank = { actor: '', model: '', accounts: [] };
  await engine.change('calendar', (stored) => `TRUNCATE TABLE ${stored}`);
  await engine.insert('calendar', [
    ...calendar.releases.map((entry) => ({ ...blank, ...entry, kind: 'release' })),
    ...calendar.external_releases.map((entry) => ({
      ...blank,
      ...entry,
      kind: 'external_release',
    })),
    ...calendar.enforcement.map((entry) => ({ ...blank, ...entry, kind: 'enforcement' })),
  ]);
}
