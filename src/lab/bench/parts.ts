/** The folder is the registry: every file in `parts/` is a part of the bench. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Part } from './part.ts';

/** Every part, by id. */
export async function listParts(): Promise<readonly Part[]> {
  const url = new URL('./parts/', import.meta.url);
  const files = readdirSync(fileURLToPath(url))
    .filter((name) => /^[a-z_]+\.(ts|js)$/.test(name))
    .sort();
  return Promise.all(
    files.map(async (name) => ((await import(new URL(name, url).href)) as { part: Part }).part),
  );
}
