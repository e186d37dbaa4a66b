/** Who runs a campaign: the cards, devices, addresses and sign-ups behind its accounts, by level of evasion. */
import { channelOf, keysOf } from './background.ts';
import { DAY, HOUR, MINUTE, makeTaste } from './calendar.ts';
import type { Actor, Stage } from './cast.ts';
import type { Draft } from './draft.ts';
import { Talk } from './habits.ts';
import type { Random } from './random.ts';
import { privateHours, type Rhythm } from './rhythm.ts';
import { settings } from './settings.ts';
import { makeSpeaker } from './text/own.ts';
import { type Card, type Plan, register } from './town/account.ts';
import { type ClientFamily, type Install, install } from './town/clients.ts';
import { MASKED_MAIL, PREPAID_BINS } from './town/countries.ts';
import { cloudAddress, homeAddress, vpnAddress } from './town/network.ts';
import { pooled, type Seat } from './town/seat.ts';
import { deviceId, mailShape } from './town/town.ts';

export interface OperatorOptions {
  /** Countries its accounts appear from. */
  readonly countries?: readonly string[];
  readonly families: readonly ClientFamily[];
  readonly plans: readonly Plan[];
  readonly channels?: readonly string[];
  readonly program?: 'education' | 'startup' | 'research';
  /** Offsets in the window between which its accounts are opened; default the three weeks before it. */
  readonly opened?: readonly [number, number];
}

/** What one account does for the campaign. */
export interface Job {
  readonly volume: number;
  readonly fixed?: boolean;
  /** Share of `volume` that the job itself already mixes in as other people's traffic. */
  readonly cover?: number;
  /** When the account is opened, for those that replace others; default with the rest. */
  readonly opened?: number;
  readonly rhythm: Rhythm;
  readonly from?: number;
  readonly to?: number;
  readonly speak: Actor['speak'];
}

/** Least share of an account's exchanges that is cover traffic from level 4 on. */
const COVER = 0.8;
/** The campaign's own requests of one account at level 5. */
const FEW = [3, 5] as const;
const WARM_UP = 0.15;

export class Operator {
  readonly #stage: Stage;
  readonly #options: OperatorOptions;
  readonly #random: Random;
  readonly #cards: readonly Card[];
  readonly #devices: readonly string[];
  readonly #exits: readonly string[];
  readonly #bursts: readonly number[];
  readonly #image: Install;
  readonly #mail: { domains: readonly string[]; shape: () => string };
  readonly #referral: string | undefined;

  constructor(stage: Stage, options: OperatorOptions) {
    this.#stage = stage;
    this.#options = options;
    const random = stage.random.fork('operator');
    this.#random = random;
    const count = stage.accounts;
    const country = stage.town.country(random, options.countries);
    const bins = random.shuffled(PREPAID_BINS).slice(0, 2);
    const prepaid = random.between(0.1, 0.8);
    this.#cards = Array.from({ length: Math.ceil(count / random.int(5, 11)) }, () => ({
      fingerprint: `pm_${random.hex(16)}`,
    })).map((card) =>
      random.chance(prepaid)
        ? { ...card, bin: random.pick(bins), prepaid: true }
        : { ...card, bin: random.popular(country.bins, 1.7), prepaid: false },
    );
    this.#devices = Array.from({ length: Math.ceil(count / random.int(6, 14)) }, () =>
      deviceId(random),
    );
    this.#exits = Array.from({ length: Math.max(2, Math.ceil(count / random.int(10, 20))) }, () =>
      random.chance(0.75) ? cloudAddress(random) : vpnAddress(random),
    );
    const [opens, closes] = options.opened ?? [-21 * DAY, -HOUR];
    this.#bursts = Array.from({ length: Math.ceil(count / 35) }, () =>
      random.between(opens, closes),
    );
    this.#image = install(random, options.families[0] as ClientFamily);
    const [letters, digits] = [random.int(5, 9), random.int(2, 5)];
    this.#mail = {
      domains: random.chance(0.5)
        ? [random.pick(MASKED_MAIL), random.pick(MASKED_MAIL)]
        : ['outlook.com', 'hotmail.com'],
      shape: () => 'a'.repeat(letters + random.int(0, 1)) + '9'.repeat(digits),
    };
    this.#referral = random.chance(0.3) ? `REF-${random.int(100, 400)}` : undefined;
  }

  /** One more account, registered and put to work. `number` counts the operator's accounts from 0. */
  enlist(number: number, job: Job): Actor {
    const stage = this.#stage;
    const level = stage.evasion;
    const random = this.#random.fork(number);
    const person = stage.town.person(random, this.#options.countries);
    const [opens, closes] = this.#options.opened ?? [-21 * DAY, -HOUR];
    const burst = this.#bursts[Math.floor(number / 35) % this.#bursts.length] as number;
    const usual =
      level >= 3
        ? random.between(opens - (opens < 0 ? 120 * DAY : 0), closes)
        : burst + random.next() * 70 * MINUTE;
    const created = job.opened ?? usual;
    const plan = this.#options.plans[number % this.#options.plans.length] as Plan;
    const home = homeAddress(random, person.country.code);
    const shared = this.#exits[number % this.#exits.length] as string;
    const device = level >= 2 ? person.device : this.#pick(this.#devices, number);
    const account = register(random, stage.calendar.start, {
      created,
      domain: level >= 3 ? person.domain : this.#pick(this.#mail.domains, number),
      shape: level >= 3 ? mailShape(random) : this.#mail.shape(),
      phone: person.phone,
      card: level >= 2 ? this.#ownCard(random, person.card) : this.#pick(this.#cards, number),
      country: person.country.code,
      ip: level >= 1 ? home : shared,
      device,
      plan,
      ...(this.#referral && level < 3 && random.chance(0.5) ? { referral: this.#referral } : {}),
      ...(this.#options.program && random.chance(0.4) ? { program: this.#options.program } : {}),
    });
    const family = random.pick(this.#options.families);
    const seat: Seat = {
      install: level >= 3 ? install(random, family) : this.#imageOf(family),
      channel: this.#options.channels
        ? random.pick(this.#options.channels)
        : channelOf(random, family, plan),
      device,
      keys: keysOf(random, family),
      address: level >= 1 ? pooled([home]) : pooled([shared, this.#pick(this.#exits, number + 1)]),
    };
    const from = Math.max(0, created + MINUTE, job.from ?? 0);
    const actor: Actor = {
      account,
      seat,
      from,
      to: job.to ?? stage.length,
      volume: job.volume,
      fixed: job.fixed ?? false,
      cover: job.cover ?? 0,
      rhythm: job.rhythm,
      speak: job.speak,
    };
    return this.#disguised(actor, random, person.language, person.country.zone);
  }

  /** Life beside the campaign: some accounts warm up first, and careful operators mix in ordinary talk. */
  #disguised(actor: Actor, random: Random, language: string, zone: number): Actor {
    const { text, calendar, evasion } = this.#stage;
    const covered = evasion >= 4;
    const few = evasion >= 5;
    const warm = random.chance(WARM_UP) && !actor.fixed && !few;
    if (!covered && !warm) return actor;
    const speaker = makeSpeaker(random, language);
    // Agents and browsers leave sampling alone, whoever sits before them.
    const manner = actor.seat.install.session ? {} : settings(random.fork('settings'));
    const talk = new Talk(text, calendar, speaker, makeTaste(random), manner);
    const warmUntil = warm
      ? actor.from + Math.min(random.between(3, 10) * DAY, (actor.to - actor.from) / 3)
      : 0;
    const own = 1 - (actor.cover ?? 0);
    const kept = covered ? Math.min(1, (1 - COVER) / own) : 1;
    const speak = (at: number, chance: Random): Draft =>
      at < warmUntil || !chance.chance(kept) ? talk.speak(at, chance) : actor.speak(at, chance);
    if (!covered) return { ...actor, speak };
    // A handful stays a handful of the campaign's own requests: its cover comes on top.
    const work = few ? random.between(...FEW) : actor.volume * own;
    return {
      ...actor,
      speak,
      rhythm: privateHours(zone, 2),
      cover: 1 - own * kept,
      fixed: few || (actor.fixed ?? false),
      volume: few || actor.fixed ? work / (own * kept) : actor.volume,
    };
  }

  /** Virtual cards come one for each account, from the same few issuers as before. */
  #ownCard(random: Random, card: Card): Card {
    return random.chance(0.4) ? { ...card, bin: random.pick(PREPAID_BINS), prepaid: true } : card;
  }

  #imageOf(family: ClientFamily): Install {
    return family === this.#image.family ? this.#image : install(this.#random.fork(family), family);
  }

  #pick<T>(list: readonly T[], number: number): T {
    return list[(number * 7) % list.length] as T;
  }
}
