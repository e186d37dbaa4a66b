/** Ours beside other methods, on the same worlds in the same run: at their defaults, and at the best threshold the truth can choose. */
import { rmSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Report } from '../../../report/index.ts';
import {
  type BaselineRun,
  hostileAccounts,
  listBaselines,
  type Point,
  type Sweep,
  sweep,
  thinned,
} from '../../baselines/index.ts';
import { makeWorld } from '../../world.ts';
import { runApart } from '../apart.ts';
import type { BaselinesAnswer, BaselinesOrder } from '../baselines-child.ts';
import { isAccused } from '../compare.ts';
import type { Bench, Part } from '../part.ts';
import { type Scanned, scanApart } from '../scan-apart.ts';

const CHILD = fileURLToPath(
  new URL(`../baselines-child${extname(import.meta.url)}`, import.meta.url),
);
/** No threshold, default or code was tried on it before. */
const SEED = 201;
/** Points of a curve that are kept for a picture. */
const MOST_POINTS = 60;
/** What ours is called among the methods. */
export const OURS = 'stillwatch';

export interface MethodResult {
  readonly id: string;
  readonly default: Point;
  readonly best: Point;
  readonly curve: { readonly recall: readonly number[]; readonly precision: readonly number[] };
  /** Groups of three accounts or more that are accused at the default. */
  readonly groups: number;
  /** From the log to the scores, reading included. */
  readonly seconds: number;
  readonly peak_bytes: number;
}

export type BaselinesResult = Awaited<ReturnType<typeof compare>>;

export const part: Part = {
  id: 'baselines',
  title: 'ours beside other methods, on the same input',
  async run(bench) {
    const { wish, say } = bench;
    const options = {
      seeds: wish.seeds ?? [SEED],
      accounts: wish.accounts ?? 4000,
      exchanges: wish.exchanges ?? 80_000,
      texts: wish.corpus === undefined ? ['own'] : ['own', 'corpus'],
    };
    if (wish.corpus === undefined) say('no corpus of prompts here: its worlds are skipped');
    const results: BaselinesResult[] = [];
    for (const text of options.texts) {
      for (const seed of options.seeds) {
        say(`${text} ${seed}`);
        results.push(await compare(bench, text, seed, options));
      }
    }
    return { options, results };
  },
};

async function compare(
  { wish, place, say }: Bench,
  text: string,
  seed: number,
  { accounts, exchanges }: { accounts: number; exchanges: number },
) {
  const out = join(place, 'world');
  const spool = join(place, 'spool');
  const { corpus } = wish;
  try {
    const world = await makeWorld({
      out,
      seed,
      accounts,
      exchanges,
      ...(text === 'corpus' && corpus !== undefined && { corpus }),
    });
    const hostile = hostileAccounts(world.truth);
    const methods: MethodResult[] = [];
    const add = (method: MethodResult) => {
      const { id, default: usual, best } = method;
      say(`  ${id}: F1 ${usual.f1.toFixed(3)}, at best ${best.f1.toFixed(3)}`);
      methods.push(method);
    };
    const scanned = await scanApart({
      exchanges: world.exchangesPath,
      accounts: world.accountsPath,
      calendar: world.calendarPath,
      out: join(place, 'report'),
    });
    add(ours(scanned, hostile));
    const order: BaselinesOrder = { data: join(place, 'store'), truth: world.truthPath, run: [] };
    const read = await runApart<BaselinesAnswer>(
      CHILD,
      {
        ...order,
        read: { exchanges: world.exchangesPath, accounts: world.accountsPath, spool },
      },
      spool,
    );
    for (const { id } of await listBaselines()) {
      const { runs } = await runApart<BaselinesAnswer>(CHILD, { ...order, run: [id] }, spool);
      for (const run of runs) add(theirs(run, read));
    }
    return {
      text,
      seed,
      accounts: world.accounts,
      exchanges: world.exchanges,
      hostile: hostile.size,
      reading: { seconds: read.reading, peak_bytes: read.peak_bytes },
      methods,
    };
  } finally {
    for (const name of ['world', 'spool', 'report', 'store']) {
      rmSync(join(place, name), { recursive: true, force: true });
    }
  }
}

function theirs(run: BaselineRun, read: BaselinesAnswer): MethodResult {
  const { id, groups, seconds, peak_bytes } = run;
  return {
    id,
    ...drawn(run),
    groups,
    seconds: read.reading + seconds,
    peak_bytes: Math.max(read.peak_bytes, peak_bytes),
  };
}

function ours({ report, seconds, peak_bytes }: Scanned, hostile: ReadonlySet<string>) {
  const { scored, threshold } = scoredByOurs(report);
  return {
    id: OURS,
    ...drawn(sweep(scored, hostile, threshold)),
    groups: report.campaigns.filter(isAccused).length,
    seconds,
    peak_bytes,
  };
}

/** Whom the report accuses comes before everybody else, both in order of risk. */
function scoredByOurs({ accounts, campaigns }: Report) {
  const accused = new Set(campaigns.filter(isAccused).map(({ id }) => id));
  const scored = accounts.map(({ account_id, campaign, risk }) => ({
    account_id,
    group: campaign ?? account_id,
    score: campaign !== null && accused.has(campaign) ? 1 + risk : risk,
  }));
  return { scored, threshold: 1 };
}

function drawn({ default: usual, best, curve }: Sweep) {
  const points = thinned(curve, MOST_POINTS);
  return {
    default: usual,
    best,
    curve: {
      recall: points.map(({ recall }) => recall),
      precision: points.map(({ precision }) => precision),
    },
  };
}
