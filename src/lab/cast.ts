/** Who plays in a world: accounts with their seats, rhythms and words, and the files that bring them. */
import type { Family } from '../campaigns/index.ts';
import type { Calendar } from './calendar.ts';
import type { Draft } from './draft.ts';
import type { Published } from './figures.ts';
import type { Random } from './random.ts';
import type { Rhythm } from './rhythm.ts';
import type { TextSource } from './text/source.ts';
import type { Account } from './town/account.ts';
import type { Seat } from './town/seat.ts';
import type { Town } from './town/town.ts';
import type { Arrivals } from './traced.ts';

/**
 * Each level adds to the one before: 0 shared infrastructure · 1 a home address for each account · 2 own card and
 * device · 3 several wordings · 4 people's hours and four fifths cover · 5 about four requests an account, more accounts.
 */
export type Evasion = 0 | 1 | 2 | 3 | 4 | 5;

export interface Actor {
  readonly account: Account;
  readonly seat: Seat;
  /** Exchanges in the window at the rate of the published case; the world scales it to its target. */
  readonly volume: number;
  /** True where the small number is the point: never scaled. */
  readonly fixed?: boolean;
  /** Share of `volume` that is not the campaign's own work; default 0. */
  readonly cover?: number;
  readonly rhythm: Rhythm;
  /** Milliseconds since the start of the window; silent outside. */
  readonly from: number;
  readonly to: number;
  /** Called in the order of time over all actors, so members of one cast may share state. */
  speak(at: number, random: Random): Draft;
}

export interface Stage {
  readonly random: Random;
  /** How many accounts to bring; a cast may bring fewer when its shape needs it. */
  readonly accounts: number;
  /** Length of the window in milliseconds. */
  readonly length: number;
  readonly calendar: Calendar;
  readonly text: TextSource;
  readonly town: Town;
  /** How an API caller comes when nothing about it says otherwise; a pool asks once for all its accounts. */
  readonly arrivals: Arrivals;
  readonly evasion: Evasion;
}

export interface Group {
  readonly actors: readonly Actor[];
}

export interface Cast {
  /** Several groups of one kind: three classes, five companies. A campaign is one group. */
  readonly groups: readonly Group[];
  /** What the provider did and knew, for the calendar. */
  readonly enforcement?: readonly { readonly at: number; readonly accounts: readonly string[] }[];
}

/** One hostile (or authorised, or relaying) network. The file's name is its id. */
export interface Profile {
  readonly id: string;
  readonly title: string;
  readonly family: Family;
  readonly label: 'distillation' | 'relay' | 'authorised';
  /** Rows of the threat model's table of campaigns (`C1` … `C15`) that it plays; none when it only shows a family. */
  readonly cases: readonly string[];
  /** Sources in the threat model that the shape is taken from. */
  readonly sources: readonly string[];
  readonly published: Published;
  cast(stage: Stage): Cast;
}

/** Campaigns that were made public together, at their own sizes. The file's name is its id. */
export interface Preset {
  readonly id: string;
  readonly title: string;
  /** Ids of profiles, each with the accounts and the rate that its `published` says. */
  readonly campaigns: readonly string[];
  readonly days: number;
  /** Accounts of the whole world, the campaigns' among them. */
  readonly accounts: number;
}

/** One kind of benign group that looks hostile. The file's name is its id. */
export interface LookAlike {
  readonly id: string;
  readonly title: string;
  /** `H1` … `H26` of the threat model, or a word of our own. */
  readonly class: string;
  readonly sources: readonly string[];
  /** Share of all accounts of a world. */
  readonly share: number;
  cast(stage: Stage): Cast;
}
