import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeWorld, type World, type WorldOptions } from './index.ts';
import { makeWorldInPieces } from './world.ts';

const home = mkdtempSync(join(tmpdir(), 'lab-world-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

let made = 0;
function world(options: Partial<WorldOptions> = {}): Promise<World> {
  return makeWorld({
    out: join(home, `w${made++}`),
    accounts: 400,
    exchanges: 6000,
    days: 10,
    ...options,
  });
}
type Row = Record<string, unknown> & { account_id: string };
function rows(path: string): Row[] {
  return readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}
function digest(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(readFileSync(path));
  return hash.digest('hex');
}
const files = (one: World) => [
  one.exchangesPath,
  one.accountsPath,
  one.calendarPath,
  one.truthPath,
];

describe('an ordinary world', () => {
  let one: World;
  let exchanges: Row[];
  let accounts: Map<string, Row>;
  beforeAll(async () => {
    one = await world({ accounts: 1200, exchanges: 20_000 });
    exchanges = rows(one.exchangesPath);
    accounts = new Map(rows(one.accountsPath).map((row) => [row.account_id, row]));
  });

  test('holds the accounts and about the exchanges that were ordered', () => {
    expect(accounts.size).toBe(1200);
    expect(Math.abs(exchanges.length - 20_000)).toBeLessThan(600);
    expect(one.exchanges).toBe(exchanges.length);
  });

  test('gives every exchange an id of its own and a time within the window, in order', () => {
    expect(new Set(exchanges.map((row) => row['id'])).size).toBe(exchanges.length);
    const times = exchanges.map((row) => row['timestamp'] as string);
    expect([...times].sort()).toEqual(times);
    expect((times[0] as string) >= '2026-09-01').toBe(true);
    expect((times.at(-1) as string) < '2026-09-11T00:00:01').toBe(true);
  });

  test('lets nobody speak before the account was opened or after it was ended', () => {
    for (const { account_id, timestamp } of exchanges) {
      const account = accounts.get(account_id);
      expect(account).toBeDefined();
      expect((timestamp as string) >= (account?.['created_at'] as string)).toBe(true);
    }
  });

  test('names only accounts that exist, each in one campaign or group at most', () => {
    const named = [...one.truth.campaigns, ...one.truth.groups].flatMap((group) => group.accounts);
    expect(named.filter((id) => !accounts.has(id))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });

  test('has four campaigns of different families on 5 % of the accounts, and more look-alikes than that', () => {
    const hostile = one.truth.campaigns.flatMap(({ accounts: ids }) => ids);
    expect(new Set(one.truth.campaigns.map(({ family }) => family)).size).toBe(4);
    expect(hostile.length).toBe(60);
    const benign = one.truth.groups.flatMap(({ accounts: ids }) => ids);
    expect(benign.length).toBeGreaterThan(5 * hostile.length);
  });

  test('counts the extracting exchanges of every campaign account', () => {
    const seen = new Map<string, number>();
    for (const { account_id } of exchanges) seen.set(account_id, (seen.get(account_id) ?? 0) + 1);
    for (const campaign of one.truth.campaigns) {
      for (const id of campaign.accounts) {
        expect(campaign.exchanges[id]).toBe(seen.get(id) ?? 0);
        expect(campaign.extraction_exchanges[id]).toBeLessThanOrEqual(seen.get(id) ?? 0);
      }
    }
  });

  test('leaves out the same client fields for hostile and honest callers of one program', () => {
    const hostile = new Set(one.truth.campaigns.flatMap(({ accounts: ids }) => ids));
    const shapes = new Map<string, { hostile: Set<string>; honest: Set<string> }>();
    for (const row of exchanges) {
      const client = row['client'] as Record<string, string>;
      const program = (client['user_agent'] as string).split('/')[0] as string;
      const shape = shapes.get(program) ?? { hostile: new Set(), honest: new Set() };
      shapes.set(program, shape);
      const fields = [...Object.keys(client), 'session_id' in row, 'api_key_id' in row].join();
      (hostile.has(row.account_id) ? shape.hostile : shape.honest).add(fields);
    }
    for (const shape of shapes.values()) {
      for (const fields of shape.hostile) expect([...shape.honest]).toContain(fields);
    }
  });

  test('gives hostile accounts no registration field that honest ones of the same plan lack', () => {
    const hostile = new Set(one.truth.campaigns.flatMap(({ accounts: ids }) => ids));
    const fields = (mine: boolean, plan: string) =>
      new Set(
        [...accounts.values()]
          .filter((row) => hostile.has(row.account_id) === mine && row['plan'] === plan)
          .flatMap((row) => Object.keys(row))
          // When the provider ended an account is its own doing, not the applicant's.
          .filter((name) => name !== 'suspended_at'),
      );
    for (const plan of ['free', 'payg', 'team']) {
      const honest = fields(false, plan);
      expect([...fields(true, plan)].filter((name) => !honest.has(name))).toEqual([]);
    }
  });
});

test('the same seed gives the same bytes, another seed others', async () => {
  const [a, b, c] = [await world({ seed: 5 }), await world({ seed: 5 }), await world({ seed: 6 })];
  expect(digest(files(b))).toBe(digest(files(a)));
  expect(digest(files(c))).not.toBe(digest(files(a)));
});

test('a compressed world holds the same lines', async () => {
  const plain = await world({ seed: 5 });
  const packed = await world({ seed: 5, gzip: true });
  expect(
    gunzipSync(readFileSync(packed.exchangesPath)).equals(readFileSync(plain.exchangesPath)),
  ).toBe(true);
});

test('a world in pieces is the same world, and no piece is longer than ordered', async () => {
  const whole = await world({ seed: 5 });
  const out = join(home, 'pieces');
  const made = makeWorldInPieces({ out, seed: 5, accounts: 400, exchanges: 6000, days: 10 }, 2500);
  const pieces: string[] = [];
  const sizes: number[] = [];
  let step = await made.next();
  while (step.done !== true) {
    pieces.push(readFileSync(step.value.path, 'utf8'));
    sizes.push(step.value.exchanges);
    // The taker's own: what is removed is not missed.
    rmSync(step.value.path);
    step = await made.next();
  }
  expect(sizes.slice(0, 2)).toEqual([2500, 2500]);
  expect(sizes.length).toBe(3);
  expect(pieces.join('')).toBe(readFileSync(whole.exchangesPath, 'utf8'));
  const { exchanges, accountsPath, calendarPath, truthPath } = step.value;
  expect(exchanges).toBe(whole.exchanges);
  expect(digest([accountsPath, calendarPath, truthPath])).toBe(
    digest([whole.accountsPath, whole.calendarPath, whole.truthPath]),
  );
});

test('a clean world has look-alikes and no campaign', async () => {
  const clean = await world({ clean: true });
  expect(clean.truth.campaigns).toEqual([]);
  expect(clean.truth.groups.length).toBeGreaterThan(10);
});

test('a longer text makes longer lines', async () => {
  const size = async (textBytes: number) => {
    const one = await world({ textBytes });
    return readFileSync(one.exchangesPath).length / one.exchanges;
  };
  expect(await size(2000)).toBeGreaterThan((await size(400)) + 1000);
});

test('an unknown campaign or an impossible size is refused with a code', async () => {
  await expect(world({ campaigns: ['nobody'] })).rejects.toMatchObject({ code: 'option-value' });
  await expect(world({ accounts: 3 })).rejects.toMatchObject({ code: 'option-value' });
  await expect(world({ corpus: join(home, 'nowhere') })).rejects.toMatchObject({
    code: 'input-not-found',
  });
});
