import { expect, test } from 'vitest';
import { FAMILIES } from '../campaigns/index.ts';
import { assumed, inWindow, perDay, published } from './figures.ts';
import { listProfiles } from './index.ts';

const figures = {
  accounts: published(273, ''),
  exchanges: published(3_400_000, ''),
  days: published(17, ''),
};

test('an account of the judge campaign makes about 733 exchanges a day, and no more when it is over', () => {
  expect(Math.round(perDay(figures))).toBe(733);
  expect(inWindow(figures, 2)).toBeCloseTo(2 * perDay(figures));
  expect(inWindow(figures, 60)).toBeCloseTo(17 * perDay(figures));
});

test('every published case and every family has a profile, with numbers that say where they are from', async () => {
  const profiles = await listProfiles();
  const cases = new Set(profiles.flatMap((profile) => profile.cases));
  const wanted = Array.from({ length: 15 }, (_, i) => `C${i + 1}`);
  expect([...cases].sort()).toEqual(
    wanted.flatMap((id) => (id === 'C5' ? ['C5a', 'C5b'] : [id])).sort(),
  );
  const families = new Set(profiles.map(({ family }) => family));
  expect(FAMILIES.filter((family) => !families.has(family))).toEqual([]);
  for (const { id, published: said } of profiles) {
    for (const { value, note } of [said.accounts, said.exchanges, said.days]) {
      expect(value, id).toBeGreaterThan(0);
      expect(note, id).toMatch(/\w{2}/);
    }
  }
});

test('the published rates run from a handful in all to hundreds a day', async () => {
  const rates = Object.fromEntries(
    (await listProfiles()).map(({ id, published: said }) => [id, perDay(said)]),
  );
  expect(rates['artefact_replay']).toBe(2);
  expect(rates['serve_and_harvest']).toBeCloseTo(5.6, 1);
  expect(rates['store_and_replay']).toBeCloseTo(13.3, 1);
  expect(rates['low_and_slow']).toBeCloseTo(25.6, 1);
  expect(rates['judge_cleaner']).toBeCloseTo(732.6, 1);
  expect(assumed(1, 'x').basis).toBe('assumed');
});
