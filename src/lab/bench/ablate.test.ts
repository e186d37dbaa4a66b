/** One small world searched with everything and without a stage, in a real store. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scan } from '../../scan.ts';
import { makeWorld } from '../world.ts';
import { ablate, type Searched } from './ablate.ts';
import { listAblations } from './ablation.ts';
import { type Files, filesOf } from './trial.ts';

const home = mkdtempSync(join(tmpdir(), 'lab-ablate-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const CHOSEN = ['counter_checks', 'unmixing'];
let files: Files;
let searched: readonly Searched[];
beforeAll(async () => {
  const world = await makeWorld({
    out: join(home, 'world'),
    seed: 5,
    accounts: 400,
    exchanges: 8000,
    days: 8,
    campaigns: [
      { profile: 'fixed_prompt', share: 0.08, evasion: 0 },
      { profile: 'approved_distiller', share: 0.06 },
    ],
  });
  files = filesOf(world);
  const chosen = (await listAblations()).filter(({ id }) => CHOSEN.includes(id));
  searched = await ablate(files, chosen);
});

function campaignsWithout(id: string) {
  return searched.find(({ without }) => without === id)?.campaigns ?? [];
}

test('the whole comes first, then each ablation', () => {
  expect(searched.map(({ without }) => without)).toEqual(['nothing', ...CHOSEN]);
});

test('the whole finds what a scan finds', async () => {
  const { exchanges, accounts = '', calendar } = files;
  const { report } = await scan({
    exchanges: [exchanges],
    accounts: [accounts],
    calendar,
    data: null,
  });
  expect(report.campaigns.length).toBeGreaterThan(0);
  expect(campaignsWithout('nothing')).toEqual(report.campaigns);
});

test('without unmixing the same accounts are found and all that they sent is counted', () => {
  const accounts = (id: string) => campaignsWithout(id).map((one) => one.accounts.length);
  const counted = (id: string) =>
    campaignsWithout(id).map(({ exchanges: { total, extraction } }) => extraction / total);
  expect(accounts('unmixing')).toEqual(accounts('nothing'));
  expect(Math.min(...counted('nothing'))).toBeLessThan(1);
  expect(Math.min(...counted('unmixing'))).toBe(1);
});

test('without counter_checks an approved distiller is not authorised any more', () => {
  const verdicts = (id: string) => campaignsWithout(id).map(({ verdict }) => verdict);
  expect(verdicts('nothing')).toContain('authorised');
  expect(verdicts('counter_checks')).not.toContain('authorised');
  expect(campaignsWithout('counter_checks').flatMap((one) => one.counter_evidence)).toEqual([]);
});
