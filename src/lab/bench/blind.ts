/** Takes a channel away from a world: what a scan finds without it. */
import { createReadStream } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { LineFile } from '../lines.ts';
import type { World } from '../world.ts';
import { type Files, filesOf } from './trial.ts';

/** What is withheld; the fields of an exchange that go with it. */
const FIELDS = { nothing: [], accounts: [], client: ['client'], content: ['request', 'response'] };

export type Withheld = keyof typeof FIELDS;
export const WITHHELD = Object.keys(FIELDS) as readonly Withheld[];

/** The files to scan; a stripped log is written beside the world's own. */
export async function withhold(world: World, what: Withheld): Promise<Files> {
  const files = filesOf(world);
  if (what === 'accounts') return { exchanges: files.exchanges, calendar: files.calendar };
  const fields: readonly string[] = FIELDS[what];
  if (fields.length === 0) return files;
  const exchanges = join(dirname(world.exchangesPath), `without-${what}.jsonl`);
  const stripped = new LineFile(exchanges);
  for await (const line of createInterface({ input: createReadStream(world.exchangesPath) })) {
    const kept = Object.entries(JSON.parse(line)).filter(([field]) => !fields.includes(field));
    if (stripped.write(JSON.stringify(Object.fromEntries(kept)))) await stripped.drained();
  }
  await stripped.close();
  return { ...files, exchanges };
}
