import { expect, test } from 'vitest';
import { HOUR } from './calendar.ts';
import { plan } from './plan.ts';
import { Random } from './random.ts';

const ACCOUNTS = 60;

async function hydra() {
  const made = await plan({
    out: '',
    seed: 2,
    accounts: 200,
    days: 20,
    lookAlikes: [],
    campaigns: [{ profile: 'hydra', share: ACCOUNTS / 200, evasion: 0 }],
  });
  return { ...made, heads: made.actors.slice(0, ACCOUNTS) };
}

test("a hydra's customers are half and more of its traffic, and are no extraction", async () => {
  const { heads } = await hydra();
  const random = new Random(1);
  for (const { speak, to, cover = 0 } of heads) {
    expect(cover).toBeGreaterThanOrEqual(0.5);
    expect(cover).toBeLessThanOrEqual(0.95);
    const said = Array.from({ length: 60 }, () => speak(to - HOUR, random));
    const harvested = said.filter(({ truth }) => truth.extraction);
    expect(harvested.length / said.length).toBeLessThan(1 - cover + 0.25);
    for (const { truth } of harvested) expect(truth.technique).not.toBe('none');
  }
});

test('whoever is banned is replaced by an account opened within a day', async () => {
  const { heads, enforcement, calendar } = await hydra();
  const opened = heads.map(({ account }) => Date.parse(account.created_at) - calendar.start);
  const mine = new Map(heads.map((head) => [head.account.account_id, head]));
  const waves = enforcement.filter(({ accounts }) => accounts.some((id) => mine.has(id)));
  expect(waves.length).toBe(3);
  for (const { at, accounts } of waves) {
    const fresh = opened.filter((when) => when > at && when <= at + 24 * HOUR + 1000);
    expect(fresh.length).toBe(accounts.length);
    for (const id of accounts) expect(mine.get(id)?.to).toBe(at);
  }
});
