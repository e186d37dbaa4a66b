/** Ordinary accounts: private people, freelancers and small products, each alone. */
import { makeTaste } from './calendar.ts';
import type { Actor, Stage } from './cast.ts';
import { type Manner, plain, Talk } from './habits.ts';
import type { Random } from './random.ts';
import { crowdHours, flat, nightly, officeHours, privateHours, type Rhythm } from './rhythm.ts';
import { settings } from './settings.ts';
import { fill, makeSpeaker } from './text/own.ts';
import type { Speaker } from './text/source.ts';
import { openedAt, type Plan, register } from './town/account.ts';
import { type ClientFamily, install } from './town/clients.ts';
import { cloudAddress, serverlessAddress } from './town/network.ts';
import { pooled, type Seat } from './town/seat.ts';
import type { Person } from './town/town.ts';

const CHATTING: readonly (readonly [ClientFamily, number])[] = [
  ['browser', 6],
  ['desktop', 2],
];
const BUILDING: readonly (readonly [ClientFamily, number])[] = [
  ['python-sdk', 4],
  ['node-sdk', 2.5],
  ['openai-python', 2],
  ['langchain', 1.2],
  ['go-http', 0.7],
  ['curl', 0.4],
  ['gateway', 0.7],
];

/** Anybody's account, seated; also what campaigns use for a life of their own beside the campaign. */
export function citizen(
  stage: Stage,
  random: Random,
  person: Person,
  choice: { plan: Plan; family: ClientFamily; address?: Seat['address']; created?: number },
): { account: Actor['account']; seat: Seat; from: number } {
  const created = choice.created ?? openedAt(random, stage.length);
  const account = register(random, stage.calendar.start, {
    ...person,
    created,
    country: person.country.code,
    ip: person.home,
    plan: choice.plan,
    ...(random.chance(0.05) ? { referral: `REF-${random.int(100, 400)}` } : {}),
    ...(random.chance(0.02)
      ? { program: random.pick(['education', 'startup', 'research'] as const) }
      : {}),
  });
  return {
    account,
    from: Math.max(0, created + 60_000),
    seat: {
      install: install(random, choice.family),
      channel: channelOf(random, choice.family, choice.plan),
      device: person.device,
      keys: keysOf(random, choice.family),
      address: choice.address ?? person.address,
    },
  };
}

export function channelOf(random: Random, family: ClientFamily, plan: Plan): string {
  if (family === 'browser' || family === 'desktop')
    return plan === 'pro' ? 'subscription' : 'console';
  if (family === 'coding-agent') return plan === 'pro' ? 'subscription' : 'api';
  return random.weighted([
    ['api', 0.87],
    ['batch', 0.03],
    ['bedrock', 0.04],
    ['vertex', 0.03],
    ['foundry', 0.03],
  ]);
}

export function keysOf(random: Random, family: ClientFamily): string[] {
  if (family === 'browser' || family === 'desktop') return [];
  return Array.from(
    {
      length: random.weighted([
        [1, 7],
        [2, 2],
        [3, 1],
      ]),
    },
    () => `key_${random.token(10)}`,
  );
}

function chatter(stage: Stage, random: Random): Actor {
  const person = stage.town.person(random);
  const plan = random.weighted<Plan>([
    ['free', 5],
    ['pro', 4],
    ['payg', 1],
  ]);
  const { account, seat, from } = citizen(stage, random, person, {
    plan,
    family: random.weighted(CHATTING),
  });
  const speaker = makeSpeaker(random, person.language);
  const talk = new Talk(stage.text, stage.calendar, speaker, makeTaste(random), {
    thinking: random.chance(0.3) ? 0.5 : 0,
  });
  const hours = random.chance(0.3) ? officeHours : privateHours;
  return {
    account,
    seat,
    from,
    to: stage.length,
    volume: Math.min(4000, random.logNormal(12, 1.15)),
    rhythm: hours(person.country.zone + random.between(-0.5, 0.5), random.between(1.5, 6)),
    speak: (at, chance) => talk.speak(at, chance),
  };
}

/** A small product or script: its own instruction, its own users or schedule. */
function builder(stage: Stage, random: Random): Actor {
  const person = stage.town.person(random);
  const plan = random.weighted<Plan>([
    ['payg', 7],
    ['team', 1],
    ['free', 1.5],
  ]);
  const hosted = random.chance(0.6);
  const host = random.chance(0.25) ? serverlessAddress(random) : cloudAddress(random);
  const { account, seat, from } = citizen(stage, random, person, {
    plan,
    family: random.weighted(BUILDING),
    ...(hosted ? { address: pooled([host]) } : {}),
  });
  const speaker = makeSpeaker(random, person.language);
  const manner = { ...productManner(random, speaker), thinking: random.chance(0.2) ? 0.6 : 0 };
  const taste = makeTaste(random, 0.6);
  const talk = new Talk(stage.text, stage.calendar, speaker, taste, { ...manner, continues: 0.3 });
  const tasked = random.chance(0.4);
  return {
    account,
    seat,
    from,
    to: stage.length,
    volume: Math.min(30_000, random.logNormal(hosted ? 70 : 25, 1.5)),
    rhythm: machineRhythm(stage, random, person.country.zone, hosted),
    speak: (at, chance) =>
      tasked
        ? plain(
            chance,
            manner,
            stage.text.task(chance, speaker.subjects[0]?.capability ?? 'general'),
            stage.calendar.model(taste, at),
          )
        : talk.speak(at, chance),
  };
}

function machineRhythm(stage: Stage, random: Random, zone: number, hosted: boolean): Rhythm {
  if (!hosted) return officeHours(zone, 3);
  const live = (described: Rhythm) => stage.arrivals(random.fork('arrivals'), described);
  return random.weighted<Rhythm>([
    [live(crowdHours(zone, 1.5)), 5],
    [live(flat), 1.5],
    [nightly(random.int(0, 23), random.between(0.3, 5), random.pick([1, 1, 7])), 1.5],
    [officeHours(zone, 2), 2],
  ]);
}

/** Instructions somebody wrote for a product of their own. */
export function productManner(random: Random, speaker: Speaker): Manner {
  const [first] = speaker.subjects;
  const opening = random.pick([
    `You are ${speaker.own[0]}, the assistant of ${speaker.own[1]}.`,
    `Act for ${speaker.own[1]}.`,
    `${speaker.own[0]} bot.`,
    `You help the customers of ${speaker.own[0]}.`,
    `Role: ${speaker.own[2]} desk at ${speaker.own[0]}.`,
  ]);
  const rules = first
    ? fill({ ...speaker, random }, [...first.ask, ...first.material], random.int(60, 320), ' ')
    : '';
  return {
    ...(random.chance(0.85) ? { system: `${opening} ${rules}` } : {}),
    ...settings(random),
  };
}

export function background(stage: Stage): Actor[] {
  return Array.from({ length: stage.accounts }, (_, i) => {
    const random = stage.random.fork(i);
    return random.chance(0.66) ? chatter(stage, random) : builder(stage, random);
  });
}
