import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FAMILIES } from '../campaigns/index.ts';
import { listLookAlikes, listProfiles } from './index.ts';
import { CAMPAIGN_SHARE } from './options.ts';

const names = (folder: string) =>
  readdirSync(new URL(`./${folder}/`, import.meta.url)).filter((name) => !name.includes('.test.'));

test('every file of the folders is a member under its own name', async () => {
  expect((await listProfiles()).map(({ id }) => `${id}.ts`)).toEqual(names('profiles').sort());
  expect((await listLookAlikes()).map(({ id }) => `${id}.ts`)).toEqual(names('look-alikes').sort());
  expect(existsSync(new URL('./registry.ts', import.meta.url))).toBe(true);
});

test('every profile names a family, or is a relay, and its sources', async () => {
  for (const profile of await listProfiles()) {
    expect([...FAMILIES, 'none'], profile.id).toContain(profile.family);
    expect(profile.label === 'relay', profile.id).toBe(profile.family === 'none');
    expect(profile.sources.length, profile.id).toBeGreaterThan(0);
  }
});

test('every class of harmless group of the threat model is played', async () => {
  const played = [
    ...(await listLookAlikes()).map((one) => one.class),
    ...(await listProfiles()).flatMap(({ label, sources }) =>
      label === 'authorised' ? sources : [],
    ),
  ];
  const classes = Array.from({ length: 26 }, (_, i) => `H${i + 1}`);
  expect(classes.filter((id) => !played.includes(id))).toEqual([]);
});

test('look-alikes are ten times the campaigns of a world, and leave room for ordinary people', async () => {
  const share = (await listLookAlikes()).reduce((sum, one) => sum + one.share, 0);
  expect(share).toBeGreaterThanOrEqual(10 * CAMPAIGN_SHARE);
  expect(share).toBeLessThanOrEqual(0.6);
});
