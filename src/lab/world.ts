/** Makes a labelled world: logs, accounts and calendar as a provider has them, and the truth beside them. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { unwritten } from '../errors.ts';
import { replaceFile } from '../report/index.ts';
import { LineFile } from './lines.ts';
import type { WorldOptions } from './options.ts';
import { type Plan, plan } from './plan.ts';
import type { Random } from './random.ts';
import { record } from './record.ts';
import type { Truth } from './truth.ts';
import { volumes } from './volume.ts';

/** A world but for its log. */
export interface Surroundings {
  readonly accountsPath: string;
  readonly calendarPath: string;
  readonly truthPath: string;
  readonly exchanges: number;
  readonly accounts: number;
  readonly truth: Truth;
}

export interface World extends Surroundings {
  readonly exchangesPath: string;
}

/** One file of a log in the order of time. */
export interface Piece {
  readonly path: string;
  readonly exchanges: number;
}

/** Low bits of a packed moment hold the actor: 2^33 milliseconds (99 days) times 2^20 actors fit a double. */
const ACTORS = 2 ** 20;

/**
 * Writes a world into `options.out` in the order of time. Holds eight bytes an exchange and one open
 * conversation an account in memory; the text is written as it is made.
 * Throws `option-value`, `input-not-found` (corpus), `output-not-writable` or `disk-full`.
 */
export async function makeWorld(options: WorldOptions): Promise<World> {
  const made = await prepared(options);
  const { out, gzip } = made.settled;
  const exchangesPath = join(out, `exchanges.jsonl${gzip ? '.gz' : ''}`);
  let exchanges = 0;
  for await (const piece of writePieces(made, () => exchangesPath)) exchanges += piece.exchanges;
  return { exchangesPath, ...finished(made, exchanges) };
}

/**
 * The same world, its log in files of `most` exchanges. A file is written when it is asked for and then the taker's,
 * who may remove it; accounts and calendar are there from the first on, the truth at the end.
 */
export async function* makeWorldInPieces(
  options: WorldOptions,
  most: number,
): AsyncGenerator<Piece, Surroundings> {
  const made = await prepared(options);
  const { out, gzip } = made.settled;
  const pathOf = (number: number) =>
    join(out, `exchanges-${String(number).padStart(5, '0')}.jsonl${gzip ? '.gz' : ''}`);
  let exchanges = 0;
  for await (const piece of writePieces(made, pathOf, most)) {
    exchanges += piece.exchanges;
    yield piece;
  }
  return finished(made, exchanges);
}

/** The plan of a world whose accounts and calendar are written. */
async function prepared(options: WorldOptions): Promise<Plan> {
  const made = await plan(options);
  const { out } = made.settled;
  try {
    mkdirSync(out, { recursive: true });
  } catch (cause) {
    throw unwritten(cause, out, `Cannot make the directory ${out}.`);
  }
  const { accountsPath, calendarPath } = besideLog(made);
  await writeAccounts(accountsPath, made);
  replaceFile(calendarPath, `${JSON.stringify(published(made), null, 2)}\n`);
  return made;
}

/** The rest of a world once its log is written. */
function finished(made: Plan, exchanges: number): Surroundings {
  const paths = besideLog(made);
  const truth = made.tally.truth();
  replaceFile(paths.truthPath, `${JSON.stringify(truth)}\n`);
  return { ...paths, exchanges, accounts: made.actors.length, truth };
}

function besideLog({ settled: { out } }: Plan) {
  return {
    accountsPath: join(out, 'accounts.jsonl'),
    calendarPath: join(out, 'calendar.json'),
    truthPath: join(out, 'truth.json'),
  };
}

/** Every moment somebody speaks, packed with who it is, in the order of time. */
function schedule({ actors, exchanges, random }: Plan): Float64Array {
  const counts = volumes(actors, exchanges);
  const moments = new Float64Array(counts.reduce((sum, count) => sum + count, 0));
  let next = 0;
  for (const [i, actor] of actors.entries()) {
    const chance = random.fork(`when/${i}`);
    for (const at of actor.rhythm(counts[i] as number, chance, actor.from, actor.to)) {
      moments[next++] = Math.floor(at) * ACTORS + i;
    }
  }
  return moments.subarray(0, next).sort();
}

async function* writePieces(
  made: Plan,
  pathOf: (number: number) => string,
  most = Number.POSITIVE_INFINITY,
): AsyncGenerator<Piece, void> {
  const moments = schedule(made);
  const chances = new Map<number, Random>();
  const ids = made.random.fork('record');
  let from = 0;
  for (let number = 1; number === 1 || from < moments.length; number++) {
    const path = pathOf(number);
    const some = moments.subarray(from, Math.min(moments.length, from + most));
    await writeExchanges(path, made, some, chances, ids);
    from += some.length;
    yield { path, exchanges: some.length };
  }
}

async function writeExchanges(
  path: string,
  made: Plan,
  moments: Float64Array,
  chances: Map<number, Random>,
  ids: Random,
): Promise<void> {
  const { actors, calendar, random, tally } = made;
  const file = new LineFile(path, made.settled.gzip);
  for (const moment of moments) {
    const index = moment % ACTORS;
    const at = Math.floor(moment / ACTORS);
    const actor = actors[index] as (typeof actors)[number];
    let chance = chances.get(index);
    if (!chance) {
      chance = random.fork(`what/${index}`);
      chances.set(index, chance);
    }
    const draft = actor.speak(at, chance);
    tally.saw(actor, draft.truth);
    const seat = draft.seat ?? actor.seat;
    if (file.write(record(actor.account, seat, draft, at, calendar.start, ids))) {
      await file.drained();
    }
  }
  await file.close();
}

async function writeAccounts(path: string, made: Plan): Promise<void> {
  const { actors, enforcement, calendar, random } = made;
  const ended = new Map<string, number>();
  for (const { at, accounts } of enforcement) for (const id of accounts) ended.set(id, at);
  const file = new LineFile(path);
  // Shuffled, or the order of the lines would tell who belongs together.
  for (const { account } of random.fork('accounts').shuffled(actors)) {
    const at = ended.get(account.account_id);
    const line =
      at === undefined
        ? account
        : {
            ...account,
            status: 'suspended',
            suspended_at: new Date(calendar.start + Math.floor(at)).toISOString(),
          };
    if (file.write(JSON.stringify(line))) await file.drained();
  }
  await file.close();
}

/** The calendar of the contract, section 3. */
function published({ calendar, enforcement }: Plan): object {
  const iso = (at: number) => new Date(calendar.start + Math.floor(at)).toISOString();
  return {
    releases: [{ model: 'aria-large-4', at: iso(calendar.release) }],
    external_releases: calendar.external.map((one) => ({ ...one, at: iso(one.at) })),
    enforcement: [...enforcement]
      .sort((a, b) => a.at - b.at)
      .map(({ at, accounts }) => ({ at: iso(at), accounts })),
  };
}
