import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { listProfiles, makeWorld } from './index.ts';

const home = mkdtempSync(join(tmpdir(), 'lab-profiles-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('every profile plays: its accounts speak, and it extracts unless it is a relay', async () => {
  const profiles = await listProfiles();
  const world = await makeWorld({
    out: home,
    seed: 3,
    accounts: 600,
    exchanges: 9000,
    days: 14,
    lookAlikes: [],
    campaigns: profiles.map(({ id }) => ({ profile: id, share: 0.03 })),
  });
  expect(world.truth.campaigns.map(({ profile }) => profile)).toEqual(profiles.map(({ id }) => id));
  const sum = (counts: Readonly<Record<string, number>>) =>
    Object.values(counts).reduce((a, b) => a + b, 0);
  for (const campaign of world.truth.campaigns) {
    expect(campaign.accounts.length, campaign.id).toBe(18);
    expect(
      Object.values(campaign.exchanges).filter((n) => n > 0).length,
      campaign.id,
    ).toBeGreaterThan(14);
    expect(sum(campaign.extraction_exchanges) > 0, campaign.id).toBe(campaign.label !== 'relay');
  }
});

test('replayed artefacts belong to others, honest ones to who presents them', async () => {
  const world = await makeWorld({
    out: join(home, 'artefacts'),
    seed: 4,
    accounts: 300,
    exchanges: 6000,
    days: 10,
    campaigns: [{ profile: 'artefact_replay', share: 0.2 }],
    lookAlikes: ['agent_fleet'],
  });
  const mine = new Set(world.truth.campaigns[0]?.accounts);
  let [own, foreign] = [0, 0];
  for (const line of readFileSync(world.exchangesPath, 'utf8').trimEnd().split('\n')) {
    const row = JSON.parse(line) as {
      account_id: string;
      reasoning_artifacts?: { issued_to_account: string }[];
    };
    for (const { issued_to_account } of row.reasoning_artifacts ?? []) {
      if (issued_to_account === row.account_id) own++;
      else {
        foreign++;
        expect(mine.has(row.account_id)).toBe(true);
      }
    }
  }
  expect(own).toBeGreaterThan(50);
  expect(foreign).toBeGreaterThan(100);
});
