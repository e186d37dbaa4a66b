/** How long a large log takes, how much memory, and how that compares with the engine's own reading of the file. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { openEmbedded } from '../../../engine/index.ts';
import { scoreReport } from '../../score.ts';
import { makeWorld } from '../../world.ts';
import { byVerdict } from '../compare.ts';
import { type Bench, EVALUATION_SEED, type Part } from '../part.ts';
import { scanApart } from '../scan-apart.ts';
import { timesOf } from '../trial.ts';

/** What the world is asked for; histories and instructions make about 2 kB of text an exchange of it. */
const TEXT_BYTES = 1400;

const COLUMNS =
  'account_id String, timestamp String, client String, request String, response String, usage String';
/** What the engine alone needs, from counting line ends to parsing every field; objects are read as text. */
const READINGS = {
  count_lines: `SELECT count() FROM file({path:String}, 'LineAsString')`,
  count_records: `SELECT count() FROM file({path:String}, 'JSONEachRow', '${COLUMNS}')`,
  parse_fields: `SELECT sum(length(account_id) + length(timestamp) + length(client) + length(usage)),
    sum(length(request) + length(response)) FROM file({path:String}, 'JSONEachRow', '${COLUMNS}')`,
} as const;
const TEXT = `SELECT avg(length(request) + length(response)) AS bytes
  FROM file({path:String}, 'JSONEachRow', '${COLUMNS}')`;

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
  const alone = await readAlone(join(place, 'engine'), world.exchangesPath);
  const { seconds: total, peak_bytes } = scanned;
  say(`${total.toFixed(1)} s, ${(peak_bytes / 1e9).toFixed(2)} GB`);
  const seconds = timesOf(scanned);
  const { campaigns } = scanned.report;
  const { precision, recall, look_alikes, calibration } = scoreReport({ campaigns }, world.truth);
  return {
    exchanges: world.exchanges,
    accounts: world.accounts,
    bytes,
    text_bytes_an_exchange: alone.text,
    seconds,
    share: divided(seconds, total),
    exchanges_a_second: world.exchanges / total,
    peak_bytes,
    engine_alone: alone.readings,
    /** How many times as long as the engine alone the whole scan takes. */
    ratio: Object.fromEntries(Object.entries(alone.readings).map(([name, s]) => [name, total / s])),
    reported: byVerdict(campaigns),
    precision,
    recall,
    look_alikes,
    calibration,
  };
}

/** Seconds of each reading. After the scan, so that the file is in the machine's memory: the engine at its best. */
async function readAlone(path: string, file: string) {
  const engine = await openEmbedded({ path });
  try {
    const readings: Record<string, number> = {};
    for (const [name, sql] of Object.entries(READINGS)) {
      const started = performance.now();
      await engine.rows(sql, { path: file });
      readings[name] = (performance.now() - started) / 1000;
    }
    const [text] = await engine.rows<{ bytes: number }>(TEXT, { path: file });
    return { readings, text: text?.bytes ?? 0 };
  } finally {
    await engine.close();
  }
}

function divided(values: Readonly<Record<string, number>>, by: number): Record<string, number> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value / by]));
}
