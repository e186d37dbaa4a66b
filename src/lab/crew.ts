/** Accounts that belong to one company, school or household: shared payer, egress and mail domain. */
import { channelOf, keysOf } from './background.ts';
import { DAY } from './calendar.ts';
import type { Actor, Stage } from './cast.ts';
import type { Random } from './random.ts';
import { type Applicant, register } from './town/account.ts';
import { type ClientFamily, type Install, install } from './town/clients.ts';
import type { Seat } from './town/seat.ts';
import { sometimes } from './town/seat.ts';
import { type Company, mailShape } from './town/town.ts';

export interface CrewMember {
  readonly plan: Applicant['plan'];
  readonly family: ClientFamily;
  readonly volume: number;
  readonly rhythm: Actor['rhythm'];
  readonly speak: Actor['speak'];
  readonly from?: number;
  readonly to?: number;
  /** Milliseconds in the window; default some time in the two years before. */
  readonly created?: number;
  readonly channel?: string;
  /** One installation for the whole crew. */
  readonly image?: Install;
  /** Works from home in part. */
  readonly roams?: boolean;
  readonly address?: Seat['address'];
  readonly more?: Partial<Applicant>;
}

/** A member with the company's organisation, payer, domain and egress; `more` overrides any of it. */
export function hire(stage: Stage, random: Random, firm: Company, member: CrewMember): Actor {
  const person = stage.town.person(random, [firm.country.code]);
  const created = member.created ?? -random.between(5, 700) * DAY;
  const account = register(random, stage.calendar.start, {
    organization: firm.organization,
    created,
    domain: firm.domain,
    shape: mailShape(random),
    phone: person.phone,
    card: firm.card,
    country: firm.country.code,
    ip: random.chance(0.8) ? random.pick(firm.egress) : person.home,
    device: person.device,
    plan: member.plan,
    ...(random.chance(0.06) ? { program: 'startup' as const } : {}),
    ...member.more,
  });
  const address = member.address ?? firm.address;
  return {
    account,
    seat: {
      install: member.image ?? install(random, member.family),
      channel: member.channel ?? channelOf(random, member.family, member.plan),
      device: person.device,
      keys: keysOf(random, member.family),
      address: member.roams
        ? sometimes(address, person.address, random.between(0.1, 0.6))
        : address,
    },
    volume: member.volume,
    rhythm: member.rhythm,
    from: Math.max(0, created + 60_000, member.from ?? 0),
    to: member.to ?? stage.length,
    speak: member.speak,
  };
}

/** Splits a number of accounts into groups of about `size`. The last group takes what is left. */
export function split(random: Random, accounts: number, low: number, high: number): number[] {
  const sizes: number[] = [];
  for (let left = accounts; left > 0; ) {
    const size = Math.min(left, random.int(low, high));
    sizes.push(size);
    left -= size;
  }
  return sizes;
}
