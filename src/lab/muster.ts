/** Turns an ordered campaign into a number of accounts, a level of evasion and, at published rates, a volume. */
import { StillwatchError } from '../errors.ts';
import type { Cast, Evasion, Profile } from './cast.ts';
import { inWindow } from './figures.ts';
import { type CampaignOrder, type Settled, USUAL } from './options.ts';
import type { Random } from './random.ts';
import { findProfile } from './registry.ts';

export interface Muster {
  readonly profile: Profile;
  readonly accounts: number;
  readonly evasion: Evasion;
  /** Exchanges of the campaign's own that an account makes on average, where the published rate is kept. */
  readonly each?: number;
}

/** A campaign is at least this many accounts. */
const FEWEST = 4;
/** At level 5 an operator has this many times the accounts, each with a handful of requests. */
const SPREAD = 4;

export async function muster(
  order: CampaignOrder,
  settled: Settled,
  random: Random,
): Promise<Muster> {
  const profile = await findProfile(order.profile);
  const evasion = evasionOf(profile, order, settled, random);
  const few = evasion >= 5;
  const scaled = 'scale' in order;
  const size = scaled
    ? order.scale * profile.published.accounts.value
    : order.share * settled.accounts;
  const accounts = Math.max(FEWEST, Math.round(few ? size * SPREAD : size));
  return {
    profile,
    accounts,
    evasion,
    ...(scaled && !few ? { each: inWindow(profile.published, settled.days) } : {}),
  };
}

/** A customer with an agreement has nothing to hide. */
function evasionOf(
  profile: Profile,
  order: CampaignOrder,
  settled: Settled,
  random: Random,
): Evasion {
  if (profile.label === 'authorised') return 0;
  return order.evasion ?? settled.evasion ?? (random.chance(0.5) ? 0 : 1);
}

/** The cast with `each` exchanges of its own work an account on average; loud and quiet keep their proportion. */
export function atRate(cast: Cast, each: number): Cast {
  let [accounts, work] = [0, 0];
  for (const { actors } of cast.groups) {
    accounts += actors.length;
    for (const { volume, cover } of actors) work += volume * (1 - (cover ?? 0));
  }
  const factor = (each * accounts) / work;
  const groups = cast.groups.map(({ actors }) => ({
    actors: actors.map((actor) => ({ ...actor, fixed: true, volume: actor.volume * factor })),
  }));
  return { ...cast, groups };
}

/**
 * A world that cannot hold campaigns of published size is refused, so that no size is silently another.
 * `others`: share of the accounts that look-alikes take.
 */
export function roomFor(campaigns: readonly Muster[], settled: Settled, others: number): void {
  const scaled = settled.campaigns.some((order) => 'scale' in order);
  const members = campaigns.reduce((sum, { accounts }) => sum + accounts, 0);
  const needed = Math.ceil(members / (1 - others));
  if (!scaled || needed <= settled.accounts) return;
  throw new StillwatchError(
    'option-value',
    `Campaigns of ${members} accounts need a world of at least ${needed}; this one was to have ${settled.accounts}.`,
  );
}

/** Exchanges of a world: what is wanted, or the usual number an account beside campaigns that keep their rate. */
export function totalOf(settled: Settled, kept: readonly Cast[]): number {
  const actors = kept.flatMap(({ groups }) => groups.flatMap((group) => group.actors));
  const theirs = actors.reduce((sum, { volume }) => sum + volume, 0);
  const others = Math.max(0, settled.accounts - actors.length);
  const least = Math.ceil(theirs + others);
  const total = settled.exchanges ?? theirs + USUAL * others;
  if (kept.length === 0 || total >= least) return total;
  throw new StillwatchError(
    'option-value',
    `Campaigns at their published rate need a world of at least ${least} exchanges; this one was to have ${total}.`,
  );
}
