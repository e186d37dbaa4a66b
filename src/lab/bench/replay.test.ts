import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOUR } from '../calendar.ts';
import { makeWorld, type World } from '../world.ts';
import { withhold } from './blind.ts';
import { firstCut } from './parts/time.ts';
import { cutWorld, readTimeline, type Timeline } from './replay.ts';

const home = mkdtempSync(join(tmpdir(), 'lab-replay-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

let world: World;
beforeAll(async () => {
  world = await makeWorld({
    out: join(home, 'world'),
    seed: 3,
    accounts: 300,
    exchanges: 4000,
    days: 8,
    campaigns: [{ profile: 'fixed_prompt', share: 0.1 }],
  });
});

type Row = Record<string, unknown> & { account_id: string };
function rows(path: string): Row[] {
  return readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}

describe('a world cut at an hour', () => {
  let timeline: Timeline;
  beforeAll(async () => {
    timeline = await readTimeline(world.exchangesPath, 6 * HOUR);
  });

  async function cut(index: number) {
    const at = timeline.cuts[index] ?? { at: 0, bytes: 0 };
    const out = mkdtempSync(join(home, 'cut-'));
    return { at: at.at, files: await cutWorld(world, at, out) };
  }

  test('holds every exchange before the hour and none after', async () => {
    const { at, files } = await cut(13);
    const all = rows(world.exchangesPath);
    const kept = rows(files.exchanges);
    expect(kept.length).toBeGreaterThan(100);
    expect(kept).toEqual(all.filter((row) => Date.parse(row['timestamp'] as string) < at));
  });

  test('does not know accounts, suspensions, releases and bans that came later', async () => {
    const { at, files } = await cut(13);
    const later = (time: unknown) => typeof time === 'string' && Date.parse(time) >= at;
    const all = rows(world.accountsPath);
    const kept = rows(files.accounts ?? '');
    expect(kept.length).toBe(all.filter((row) => !later(row['created_at'])).length);
    expect(kept.length).toBeLessThan(all.length);
    const ended = all.filter((row) => later(row['suspended_at'])).map((row) => row.account_id);
    expect(ended.length).toBeGreaterThan(0);
    const now = kept.filter((row) => ended.includes(row.account_id));
    expect(now.filter((row) => 'suspended_at' in row || row['status'] !== 'active')).toEqual([]);
    const { releases, enforcement } = JSON.parse(readFileSync(files.calendar, 'utf8'));
    expect([releases, enforcement.filter((one: { at: string }) => later(one.at))]).toEqual([
      [],
      [],
    ]);
  });

  test('at the last hour is the whole world', async () => {
    const { files } = await cut(timeline.cuts.length - 1);
    for (const [from, to] of [
      [world.exchangesPath, files.exchanges],
      [world.accountsPath, files.accounts ?? ''],
    ] as const) {
      expect(rows(to)).toEqual(rows(from));
    }
  });

  test('counts every account’s exchanges', () => {
    const [truth] = world.truth.campaigns;
    for (const [account, count] of Object.entries(truth?.exchanges ?? {})) {
      expect(timeline.moments.get(account)?.length ?? 0).toBe(count);
    }
  });
});

describe('the first cut at which something is so', () => {
  test.each([
    [0, 84],
    [1, 84],
    [40, 84],
    [83, 84],
    [0, 1],
  ])('is %i of %i, asked a handful of times', async (first, count) => {
    let asked = 0;
    const found = await firstCut(count, async (index) => {
      asked++;
      return index >= first;
    });
    expect(found).toBe(first);
    expect(asked).toBeLessThanOrEqual(8);
  });

  test('is none when it is not so in the end', async () => {
    expect(await firstCut(9, async () => false)).toBeNull();
    expect(await firstCut(0, async () => true)).toBeNull();
  });
});

describe('a channel taken away', () => {
  test('is gone from every exchange, and nothing else is', async () => {
    for (const [what, fields] of [
      ['client', ['client']],
      ['content', ['request', 'response']],
    ] as const) {
      const files = await withhold(world, what);
      const stripped = rows(files.exchanges);
      const whole = rows(world.exchangesPath).map((row) =>
        Object.fromEntries(
          Object.entries(row).filter(([field]) => !(fields as readonly string[]).includes(field)),
        ),
      );
      expect(stripped).toEqual(whole);
    }
  });

  test('is the accounts file, or nothing', async () => {
    expect((await withhold(world, 'accounts')).accounts).toBeUndefined();
    expect((await withhold(world, 'nothing')).accounts).toBe(world.accountsPath);
  });
});
