import { expect, test } from 'vitest';
import { campaigns, scale, worldOptions } from './world-options.ts';

test('campaigns are collected, each with its share or without', () => {
  expect(campaigns('low_and_slow:0.5%', campaigns('hydra'))).toEqual([
    'hydra',
    { profile: 'low_and_slow', share: 0.005 },
  ]);
  for (const text of ['', ':2%', 'hydra:', 'hydra:2%:3', 'hydra:half']) {
    expect(() => campaigns(text)).toThrow(/Give/);
  }
});

test('a scale is a number that is not nothing', () => {
  expect([scale('1'), scale('.02'), scale('0.0001')]).toEqual([1, 0.02, 0.0001]);
  for (const text of ['0', '-1', '11', 'half', '']) expect(() => scale(text)).toThrow(/Give/);
});

test('what is said goes before what a preset says', async () => {
  const asked = { out: 'x', seed: '1', preset: 'feb-2026-150k', scale: 0.1 };
  expect(await worldOptions(asked)).toEqual({
    out: 'x',
    seed: '1',
    campaigns: ['synchronised_pool'],
    scale: 0.1,
    days: 30,
    accounts: 2000,
    clean: false,
  });
  expect(await worldOptions({ ...asked, accounts: 500, days: 7 })).toMatchObject({
    accounts: 500,
    days: 7,
  });
});

test('campaigns that are chosen take the place of the usual ones', async () => {
  const chosen = await worldOptions({ out: 'x', seed: '1', campaign: ['hydra'] });
  expect(chosen).toEqual({ out: 'x', seed: '1', campaigns: ['hydra'], clean: false });
});
