/** The folders are the registry: every file in `profiles/`, `look-alikes/` and `presets/` is a member. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { StillwatchError } from '../errors.ts';
import type { LookAlike, Preset, Profile } from './cast.ts';

/** Every member of a folder, given from here, by id. */
export async function members<T extends { id: string }>(folder: string): Promise<readonly T[]> {
  const url = new URL(`./${folder}/`, import.meta.url);
  const files = readdirSync(fileURLToPath(url))
    .filter((name) => /^[a-z0-9_-]+\.(ts|js)$/.test(name))
    .sort();
  return Promise.all(
    files.map(async (name) => ((await import(new URL(name, url).href)) as { default: T }).default),
  );
}

let profiles: Promise<readonly Profile[]> | undefined;
let lookAlikes: Promise<readonly LookAlike[]> | undefined;
let presets: Promise<readonly Preset[]> | undefined;

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

/** Every preset, by id. */
export function listPresets(): Promise<readonly Preset[]> {
  presets ??= members<Preset>('presets');
  return presets;
}

export async function findProfile(id: string): Promise<Profile> {
  return named('campaign profile', id, await listProfiles());
}

export async function findLookAlike(id: string): Promise<LookAlike> {
  return named('look-alike', id, await listLookAlikes());
}

export async function findPreset(id: string): Promise<Preset> {
  return named('preset', id, await listPresets());
}

function named<T extends { id: string }>(kind: string, id: string, all: readonly T[]): T {
  const found = all.find((one) => one.id === id);
  if (found) return found;
  const known = all.map((one) => one.id).join(', ');
  throw new StillwatchError('option-value', `No ${kind} is called "${id}"; there are ${known}.`);
}
