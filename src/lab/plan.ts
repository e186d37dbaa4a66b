/** Brings everybody of a world together: campaigns, look-alikes, and ordinary accounts for the rest. */
import { background } from './background.ts';
import { type Calendar, DAY, makeCalendar } from './calendar.ts';
import type { Actor, Cast, Evasion, Stage } from './cast.ts';
import { atRate, muster, roomFor, totalOf } from './muster.ts';
import { type Settled, settle, type WorldOptions } from './options.ts';
import { Random } from './random.ts';
import { findLookAlike, listLookAlikes } from './registry.ts';
import { Tally } from './tally.ts';
import { CorpusWords } from './text/corpus.ts';
import { OwnWords } from './text/own.ts';
import { Town } from './town/town.ts';
import { arrivalsFrom } from './traced.ts';
import { readTraces } from './traces.ts';

export type Enforcement = NonNullable<Cast['enforcement']>[number];

export interface Plan {
  readonly settled: Settled;
  /** Wanted total. */
  readonly exchanges: number;
  readonly random: Random;
  readonly calendar: Calendar;
  readonly actors: readonly Actor[];
  readonly enforcement: readonly Enforcement[];
  readonly tally: Tally;
}

export async function plan(options: WorldOptions): Promise<Plan> {
  const settled = settle(options);
  const random = new Random(`world/${settled.seed}`);
  const calendar = makeCalendar(random.fork('calendar'), settled.days);
  const tally = new Tally();
  const actors: Actor[] = [];
  const enforcement: Enforcement[] = [];
  const stage = stageMaker(options, settled, calendar, random);
  const add = (cast: Cast) => {
    for (const group of cast.groups) for (const actor of group.actors) actors.push(actor);
    enforcement.push(...(cast.enforcement ?? []));
  };

  const campaigns = await Promise.all(
    settled.campaigns.map((order, i) => muster(order, settled, random.fork(`evasion/${i}`))),
  );
  const chosen = options.lookAlikes
    ? await Promise.all(options.lookAlikes.map(findLookAlike))
    : await listLookAlikes();
  roomFor(
    campaigns,
    settled,
    chosen.reduce((sum, { share }) => sum + share, 0),
  );
  const kept: Cast[] = [];
  for (const [i, { profile, accounts, evasion, each }] of campaigns.entries()) {
    const mine = stage(`campaign/${i}/${profile.id}`, accounts, evasion);
    const natural = profile.cast(mine);
    const cast = each === undefined ? natural : atRate(natural, each);
    if (each !== undefined) kept.push(cast);
    tally.campaign(profile, cast, mine);
    add(cast);
  }
  for (const lookAlike of chosen) {
    const count = Math.round(lookAlike.share * settled.accounts);
    if (count === 0) continue;
    const mine = stage(`look-alike/${lookAlike.id}`, count, 0);
    const cast = lookAlike.cast(mine);
    tally.lookAlike(lookAlike, cast, mine);
    add(cast);
  }
  const rest = Math.max(0, settled.accounts - actors.length);
  add(suspended(random.fork('suspended'), background(stage('background', rest, 0))));
  return {
    settled,
    exchanges: totalOf(settled, kept),
    random,
    calendar,
    actors,
    enforcement,
    tally,
  };
}

/** Share of ordinary accounts that the provider ends for reasons of their own: spam, unpaid bills, abuse. */
const SUSPENDED = 0.004;

function suspended(random: Random, actors: readonly Actor[]): Cast {
  const enforcement: Enforcement[] = [];
  const ended = actors.map((actor) => {
    if (!random.chance(SUSPENDED)) return actor;
    const at = random.between(actor.from, actor.to);
    enforcement.push({ at, accounts: [actor.account.account_id] });
    return { ...actor, to: at };
  });
  return { groups: [{ actors: ended }], enforcement };
}

function stageMaker(options: WorldOptions, settled: Settled, calendar: Calendar, random: Random) {
  const text = options.corpus
    ? new CorpusWords({ path: options.corpus, ...options.sources }, settled.seed, settled.textBytes)
    : new OwnWords(settled.textBytes);
  const common = {
    length: settled.days * DAY,
    calendar,
    text,
    town: new Town(),
    arrivals: arrivalsFrom(options.corpus ? readTraces(options.corpus) : []),
  };
  return (name: string, accounts: number, evasion: Evasion): Stage => ({
    ...common,
    random: random.fork(name),
    accounts,
    evasion,
  });
}
