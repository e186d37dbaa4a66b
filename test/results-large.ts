/** Tables of the large worlds: one of sixteen million exchanges, growth up to it, and a million side by side. */
import type { LargeResult } from '../src/lab/bench/large.ts';
import { OURS } from '../src/lab/bench/methods.ts';
import { type Growth, growthOf } from '../src/lab/bench/parts/growth.ts';
import type { SideBySideResult } from '../src/lab/bench/parts/side_by_side.ts';
import { LARGE_TARGET, TARGET } from '../src/lab/bench/targets.ts';
import { code, met, number, percent, type Rows, whole } from './results-words.ts';

const gb = (bytes: number) => number(bytes / 1e9, 2);
const linking = ({ scan: { stages } }: LargeResult) =>
  (stages['postings']?.seconds ?? 0) + (stages['clusters']?.seconds ?? 0);

export function large(result: LargeResult): Rows {
  const { ingest, scan } = result;
  const disk = result.store_bytes_after_scan / result.text_bytes;
  const row = (name: string, value: string, target = '', ok = '') => [name, value, target, ok];
  const most = (name: string, value: number, digits: number, limit: number) =>
    row(name, number(value, digits), `≤ ${limit}`, met(value <= limit));
  const least = (name: string, value: number, digits: number, limit: number) =>
    row(name, number(value, digits), `≥ ${limit}`, met(value >= limit));
  return [
    ['Measure', 'Value', 'Target', 'Met'],
    row('Exchanges', whole(result.exchanges)),
    row('Accounts', whole(result.accounts)),
    row('Size of the log, GB', gb(result.bytes)),
    row('Request and response, bytes an exchange', whole(result.text_bytes / result.exchanges)),
    row('Making the world, seconds (not counted below)', whole(result.generation.seconds)),
    row(
      'Reading, exchanges a second',
      whole(ingest.exchanges_a_second),
      `≥ ${whole(LARGE_TARGET.exchanges_a_second)}`,
      met(ingest.exchanges_a_second >= LARGE_TARGET.exchanges_a_second),
    ),
    row('Reading, processor time an exchange, µs', number(ingest.cpu_microseconds_an_exchange, 0)),
    most('Scan of the store, seconds', scan.seconds, 0, LARGE_TARGET.scan_seconds),
    most('Of it linking, seconds', linking(result), 0, LARGE_TARGET.linking_seconds),
    most(
      'Peak memory of the process, GB',
      result.peak_bytes / 1e9,
      1,
      LARGE_TARGET.peak_bytes / 1e9,
    ),
    row('Store, GB', gb(result.store_bytes_after_scan)),
    most('Store over the text read', disk, 2, LARGE_TARGET.disk),
    most(
      'Reading and scan over `SELECT count()` of the same files',
      result.ratio.count_records,
      0,
      LARGE_TARGET.ratio,
    ),
    row('The same over counting lines', number(result.ratio.count_lines, 0)),
    row('The same over parsing every field', number(result.ratio.parse_fields, 1)),
    least('Precision', result.precision, 3, TARGET.precision),
    least('Recall', result.recall, 3, TARGET.recall),
    row(
      'Look-alike groups accused (half of it or more)',
      whole(result.accused_groups.length),
      '0',
      met(result.accused_groups.length === 0),
    ),
  ];
}

export function largeCampaigns({ campaigns }: LargeResult): Rows {
  return [
    ['Campaign', 'Accounts', 'Exchanges', 'Verdict', 'Recall', 'In one piece', 'Its own accounts'],
    ...campaigns.map((one) => [
      code(one.profile),
      whole(one.accounts),
      whole(one.exchanges),
      code(one.verdict),
      number(one.recall, 3),
      percent(one.best_share),
      percent(one.purity),
    ]),
  ];
}

export function largeStages({ scan }: LargeResult): Rows {
  return [
    ['Stage', 'Seconds', 'Of processor time', 'Share of the scan'],
    ...Object.entries(scan.stages).map(([stage, { seconds, cpu_seconds }]) => [
      stage,
      number(seconds, 1),
      number(cpu_seconds, 1),
      percent(seconds / scan.seconds),
    ]),
  ];
}

/** The smaller worlds, and the largest where it is of the same kind. */
function worldsOf({ worlds }: Growth, largest: LargeResult | undefined): readonly LargeResult[] {
  const most = Math.max(...worlds.map(({ exchanges }) => exchanges));
  return largest !== undefined && largest.exchanges > most ? [...worlds, largest] : worlds;
}

export function growth(result: Growth, largest: LargeResult | undefined): Rows {
  const worlds = worldsOf(result, largest);
  const row = (name: string, show: (world: LargeResult) => string) => [name, ...worlds.map(show)];
  const stages = Object.keys(worlds[0]?.scan.stages ?? {});
  return [
    ['', ...worlds.map(({ exchanges }) => whole(exchanges))],
    row('Accounts', ({ accounts }) => whole(accounts)),
    row('Reading, seconds', ({ ingest }) => number(ingest.seconds, 0)),
    row('Reading, exchanges a second', ({ ingest }) => whole(ingest.exchanges_a_second)),
    row('Reading, processor time an exchange, µs', ({ ingest }) =>
      number(ingest.cpu_microseconds_an_exchange, 0),
    ),
    row('Scan, seconds', ({ scan }) => number(scan.seconds, 0)),
    row('Scan, seconds of processor time', ({ scan }) => number(scan.cpu_seconds, 0)),
    ...stages.map((stage) =>
      row(`${stage}, seconds of processor time`, ({ scan }) =>
        number(scan.stages[stage]?.cpu_seconds ?? 0, 1),
      ),
    ),
    row('Peak memory of reading, GB', ({ ingest }) => gb(ingest.peak_bytes)),
    row('Peak memory of the scan, GB', ({ scan }) => gb(scan.peak_bytes)),
    row('Store, GB', ({ store_bytes_after_scan }) => gb(store_bytes_after_scan)),
    row('Precision', ({ precision }) => number(precision, 3)),
    row('Recall', ({ recall }) => number(recall, 3)),
    row(
      'Load before and after',
      ({ load_before, load_after }) => `${number(load_before, 1)}, ${number(load_after, 1)}`,
    ),
  ];
}

/** A stage that takes less at the largest size is not judged: what a start costs decides it. */
const LEAST_SECONDS = 2;

export function growthExponents(result: Growth, largest: LargeResult | undefined): Rows {
  const worlds = worldsOf(result, largest);
  const { exponents, n_log_n } = growthOf(worlds);
  const scan = worlds.at(-1)?.scan;
  const limit = n_log_n ?? 1;
  const judged = Object.entries(exponents).filter(
    ([name]) => (scan?.stages[name]?.cpu_seconds ?? LEAST_SECONDS) >= LEAST_SECONDS,
  );
  return [
    ['Stage', 'Grows with this power of the exchanges', 'Target', 'Met'],
    ...judged.map(([name, power]) => [
      name,
      number(power, 2),
      `n log n: ≤ ${number(limit, 2)}`,
      power === null ? '' : met(power <= limit),
    ]),
  ];
}

export function sideBySide({ methods, unfinished }: SideBySideResult): Rows {
  const ours = methods.find(({ id }) => id === OURS);
  return [
    [
      'Method',
      'Seconds',
      'Ours takes so many times as long',
      'Peak memory, GB',
      'Precision',
      'Recall',
      'F1',
    ],
    ...methods.map((one) => [
      code(one.id),
      number(one.seconds, 0),
      ours === undefined ? '–' : number(ours.seconds / one.seconds, 2),
      gb(one.peak_bytes),
      number(one.default.precision, 3),
      number(one.default.recall, 3),
      number(one.default.f1, 3),
    ]),
    ...unfinished.map((id) => [code(id), 'not ended', '–', '–', '–', '–', '–']),
  ];
}
