/** Ours beside other methods, on the same worlds in the same run: at their defaults, and at the best threshold the truth can choose. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { hostileAccounts, listBaselines } from '../../baselines/index.ts';
import { makeWorld } from '../../world.ts';
import type { BaselinesOrder } from '../baselines-child.ts';
import { askBaselines, type MethodResult, ours, theirs } from '../methods.ts';
import type { Bench, Part } from '../part.ts';
import { scanApart } from '../scan-apart.ts';

/** No threshold, default or code was tried on it before. */
const SEED = 201;

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
    const files = { exchanges: world.exchangesPath, accounts: world.accountsPath, spool };
    const read = await askBaselines({ ...order, read: files }, spool);
    for (const { id } of await listBaselines()) {
      const { runs } = await askBaselines({ ...order, run: [id] }, spool);
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
