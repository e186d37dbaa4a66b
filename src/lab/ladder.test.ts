/** Every level of evasion does what it says in every profile. */
import { describe, expect, test } from 'vitest';
import { AGENT_SYSTEM } from './agents.ts';
import type { Actor, Evasion } from './cast.ts';
import type { Draft } from './draft.ts';
import { listProfiles } from './index.ts';
import { plan } from './plan.ts';
import { Random } from './random.ts';

const MEMBERS = 40;
const profiles = (await listProfiles()).filter(({ label }) => label !== 'authorised');
const hostile = profiles.filter(({ label }) => label === 'distillation');

async function members(profile: string, evasion: Evasion): Promise<readonly Actor[]> {
  const { actors } = await plan({
    out: '',
    seed: 5,
    accounts: 400,
    days: 12,
    lookAlikes: [],
    campaigns: [{ profile, share: MEMBERS / 400, evasion }],
  });
  return actors.slice(0, evasion === 5 ? 4 * MEMBERS : MEMBERS);
}

/** What the accounts say late in their lives, when nobody warms up any more. */
function drafts(actors: readonly Actor[], each: number): Draft[] {
  return actors.flatMap((actor, i) => {
    const random = new Random(`said/${i}`);
    const late = actor.from + 0.95 * (actor.to - actor.from);
    return Array.from({ length: each }, () => actor.speak(late, random));
  });
}

const unique = (values: readonly (string | undefined)[]) => {
  const known = values.filter((value) => value !== undefined);
  return new Set(known).size === known.length;
};

describe.each(profiles.map(({ id }) => id))('%s', (id) => {
  test('level 0 shares addresses, level 1 gives each account a home', async () => {
    const addresses = async (level: Evasion) => {
      const random = new Random(1);
      return (await members(id, level)).map(({ seat, from }) => seat.address(from, random));
    };
    expect(unique(await addresses(0))).toBe(false);
    expect(unique(await addresses(1))).toBe(true);
  });

  test('level 1 shares devices, level 2 gives each account its own, and its own card', async () => {
    const [before, after] = [await members(id, 1), await members(id, 2)];
    expect(unique(before.map(({ account }) => account.signup_device_id))).toBe(false);
    expect(unique(after.map(({ account }) => account.signup_device_id))).toBe(true);
    expect(unique(after.map(({ account }) => account.payment_fingerprint))).toBe(true);
  });

  test('level 4 keeps people’s hours and is four fifths cover', async () => {
    const actors = await members(id, 4);
    for (const { cover } of actors) expect(cover).toBeGreaterThan(0.799);
    const said = drafts(actors, 12);
    const harvested = said.filter(({ truth }) => truth.extraction).length / said.length;
    expect(harvested).toBeLessThan(0.3);
  });

  test('level 5 asks about four things for the campaign on each of four times the accounts', async () => {
    const actors = await members(id, 5);
    expect(new Set(actors.map(({ account }) => account.account_id)).size).toBe(4 * MEMBERS);
    const own = actors.map(({ volume, cover = 0 }) => volume * (1 - cover));
    expect(Math.min(...own)).toBeGreaterThanOrEqual(2.99);
    expect(Math.max(...own)).toBeLessThanOrEqual(5.01);
    for (const { fixed, cover } of actors) {
      expect(fixed).toBe(true);
      expect(cover).toBeGreaterThan(0.799);
    }
  });
});

/** The largest share of requests that have one run of five words in common, agents' own instructions aside. */
function commonest(said: readonly Draft[]): number {
  const counts = new Map<string, number>();
  const known: readonly string[] = Object.values(AGENT_SYSTEM);
  for (const { system = '', turns } of said) {
    const own = known.includes(system) ? '' : system;
    const words = `${own} ${turns.map(({ content }) => content).join(' ')}`.split(/\s+/);
    const runs = new Set(words.map((_, i) => words.slice(i, i + 5).join(' ')).slice(0, -5));
    for (const run of runs) counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return Math.max(...counts.values()) / said.length;
}

/** They send recorded or live sessions of others and have no words of their own. */
const SPOKEN = ['store_and_replay', 'harness_relay'];

test.each(hostile.map(({ id }) => id).filter((id) => !SPOKEN.includes(id)))(
  '%s repeats its template at level 2 and paraphrases it at level 3',
  async (id) => {
    const level = async (evasion: Evasion) =>
      commonest(drafts(await members(id, evasion), 8).filter(({ truth }) => truth.extraction));
    const [one, several] = [await level(2), await level(3)];
    expect(one).toBeGreaterThan(0.15);
    expect(several).toBeLessThan(Math.min(0.35, 0.9 * one));
  },
);

test('a customer with an agreement does not hide', async () => {
  const actors = await members('approved_distiller', 3);
  expect(unique(actors.map(({ account }) => account.organization_id))).toBe(false);
});
