/** How long a large log takes, how much memory, and how that compares with the engine's own reading of the file. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { openEmbedded } from '../../../engine/index.ts';
import { scoreReport } from '../../score.ts';
import { makeWorld } from '../../world.ts';
import { byVerdict } from '../compare.ts';
import { type Alone, readAlone } from '../engine-alone.ts';
import { type Bench, EVALUATION_SEED, type Part } from '../part.ts';
import { scanApart } from '../scan-apart.ts';
import { timesOf } from '../trial.ts';

/** What the world is asked for; histories and instructions make about 2 kB of text an exchange of it. */
const TEXT_BYTES = 1400;

export type SpeedResult = Awaited<ReturnType<typeof measure>>;

export const part: Part = {
  id: 'speed',
  title: 'one large log: time, memory, and the limit of the engine',
  async run(bench) {
    const [seed = EVALUATION_SEED] = bench.wish.seeds ?? [];
    const options = {
      seed,
      accounts: bench.wish.accounts ?? 50_000,
      exchanges: bench.wish.exchanges ?? 1_000_000,
      textBytes: TEXT_BYTES,
    };
    return { options, results: await measure(bench, options) };
  },
};

async function measure(
  { place, say }: Bench,
  options: { seed: number; accounts: number; exchanges: number; textBytes: number },
) {
  say('making the world …');
  const world = await makeWorld({ ...options, out: join(place, 'world') });
  const bytes = statSync(world.exchangesPath).size;
  say(`scanning ${world.exchanges} exchanges, ${Math.round(bytes / 1e6)} MB …`);
  const scanned = await scanApart({
    exchanges: world.exchangesPath,
    accounts: world.accountsPath,
    calendar: world.calendarPath,
    out: join(place, 'report'),
  });
  const { readings, text } = await alone(join(place, 'engine'), world.exchangesPath);
  const { seconds: total, peak_bytes } = scanned;
  say(`${total.toFixed(1)} s, ${(peak_bytes / 1e9).toFixed(2)} GB`);
  const seconds = timesOf(scanned);
  const { campaigns } = scanned.report;
  const { precision, recall, look_alikes, calibration } = scoreReport({ campaigns }, world.truth);
  return {
    exchanges: world.exchanges,
    accounts: world.accounts,
    bytes,
    text_bytes_an_exchange: text / world.exchanges,
    seconds,
    share: divided(seconds, total),
    exchanges_a_second: world.exchanges / total,
    peak_bytes,
    engine_alone: readings,
    /** How many times as long as the engine alone the whole scan takes. */
    ratio: Object.fromEntries(Object.entries(readings).map(([name, s]) => [name, total / s])),
    reported: byVerdict(campaigns),
    precision,
    recall,
    look_alikes,
    calibration,
  };
}

async function alone(path: string, file: string): Promise<Alone> {
  const engine = await openEmbedded({ path });
  try {
    return await readAlone(engine, file);
  } finally {
    await engine.close();
  }
}

function divided(values: Readonly<Record<string, number>>, by: number): Record<string, number> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value / by]));
}
