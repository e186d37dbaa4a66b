/** The folders are the registry: every file in `profiles/` and `look-alikes/` is a member. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { StillwatchError } from '../errors.ts';
import type { LookAlike, Profile } from './cast.ts';

/** Every member of a folder, given from here, by id. */
export async function members<T extends { id: string }>(folder: string): Promise<readonly T[]> {
  const url = new URL(`./${folder}/`, import.meta.url);
  const files = readdirSync(fileURLToPath(url))
    .filter((name) => /^[a-z0-9_]+\.(ts|js)$/.test(name))
    .sort();
  return Promise.all(
    files.map(async (name) => ((await import(new URL(name, url).href)) as { default: T }).default),
  );
}

let profiles: Promise<readonly Profile[]> | undefined;
let lookAlikes: Promise<readonly LookAlike[]> | undefined;

/** Every campaign profile, by id. */
export function listProfiles(): Promise<readonly Profile[]> {
  profiles ??= members<Profile>('profiles');
  return profiles;
}

/** Every look-alike, by id. */
export function listLookAlikes(): Promise<readonly LookAlike[]> {
  lookAlikes ??= members<LookAlike>('look-alikes');
  return lookAlikes;
}

export async function findProfile(id: string): Promise<Profile> {
  const all = await listProfiles();
  const found = all.find((profile) => profile.id === id);
  if (found) return found;
  const known = all.map((profile) => profile.id).join(', ');
  throw new StillwatchError(
    'option-value',
    `No campaign profile is called "${id}"; there are ${known}.`,
  );
}

export async function findLookAlike(id: string): Promise<LookAlike> {
  const all = await listLookAlikes();
  const found = all.find((lookAlike) => lookAlike.id === id);
  if (found) return found;
  const known = all.map((lookAlike) => lookAlike.id).join(', ');
  throw new StillwatchError('option-value', `No look-alike is called "${id}"; there are ${known}.`);
}
