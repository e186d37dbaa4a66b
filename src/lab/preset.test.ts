import { expect, test } from 'vitest';
import { inWindow, perDay } from './figures.ts';
import { listPresets, listProfiles, presetOptions } from './index.ts';
import { plan } from './plan.ts';
import { findProfile } from './registry.ts';

const published = async (id: string) => {
  const { campaigns } = await presetOptions(id);
  const [profile] = campaigns;
  return (await findProfile(String(profile))).published;
};

test('the three campaigns of February 2026 are 150 thousand, 3.4 and 13 million exchanges on 24,000 accounts', async () => {
  const presets = await listPresets();
  expect(presets.map(({ id }) => id)).toEqual(['feb-2026-13m', 'feb-2026-150k', 'feb-2026-3400k']);
  const figures = await Promise.all(presets.map(({ id }) => published(id)));
  expect(figures.map(({ exchanges }) => exchanges.value)).toEqual([13e6, 150e3, 3.4e6]);
  expect(figures.reduce((sum, { accounts }) => sum + accounts.value, 0)).toBe(24_000);
});

test.each([
  ['feb-2026-150k', 0.1],
  ['feb-2026-3400k', 0.02],
  ['feb-2026-13m', 0.005],
])('%s at %f has that part of its accounts, exchanges and background', async (id, scale) => {
  const { accounts, exchanges } = await published(id);
  const options = await presetOptions(id, scale);
  const world = await plan({ out: '', lookAlikes: [], ...options });
  const [campaign] = world.tally.truth().campaigns;
  const members = new Set(campaign?.accounts);
  expect(members.size).toBe(Math.round(accounts.value * scale));
  expect(world.actors.length).toBe(options.accounts);
  const mine = world.actors.filter(({ account }) => members.has(account.account_id));
  const total = mine.reduce((sum, { volume }) => sum + volume, 0);
  expect(total / (exchanges.value * scale)).toBeCloseTo(1, 1);
  // The rest of the world keeps its usual thirty.
  const rest = world.exchanges - total;
  expect(rest / (world.actors.length - mine.length)).toBeCloseTo(30, 0);
});

test('at a scale every profile keeps the published rate of an account, whatever the window', async () => {
  for (const { id, published: figures } of await listProfiles()) {
    for (const [days, size] of [
      [2, 4],
      [40, 20],
    ] as const) {
      const { actors } = await plan({
        out: '',
        accounts: 60,
        days,
        lookAlikes: [],
        evasion: 4,
        campaigns: [{ profile: id, scale: size / figures.accounts.value }],
      });
      const mine = actors.slice(0, size);
      const work = mine.reduce((sum, { volume, cover = 0 }) => sum + volume * (1 - cover), 0);
      expect(work / size / inWindow(figures, days), id).toBeCloseTo(1, 6);
      for (const { from, to } of mine) expect(to - from, id).toBeGreaterThan(0);
      expect(inWindow(figures, days)).toBeLessThanOrEqual(perDay(figures) * days);
    }
  }
});

test('a world too small for its campaigns is refused', async () => {
  const { campaigns, scale } = await presetOptions('feb-2026-13m', 0.01);
  const small = { out: '', accounts: 300, campaigns, scale };
  await expect(plan(small)).rejects.toThrow('233 accounts');
  expect((await plan({ ...small, lookAlikes: [] })).actors.length).toBe(300);
});

test('a total below what the published rates come to is refused', async () => {
  const options = { out: '', ...(await presetOptions('feb-2026-150k', 0.04)) };
  await expect(plan({ ...options, exchanges: 6000 })).rejects.toThrow('at least 6796 exchanges');
});

test('an unknown preset is named beside those there are', async () => {
  await expect(presetOptions('jan-2026')).rejects.toThrow('feb-2026-150k');
});
