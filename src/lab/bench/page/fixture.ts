/** Invented results of the bench for the tests of the page. */
import type { Calibration } from '../../calibration.ts';
import type { WrittenResults } from '../results.ts';
import type { BaselineMethod } from './baselines.ts';
import { asResults, type Results } from './results.ts';

const MACHINE = {
  cpu: 'A processor',
  cores: 2,
  memory_gb: 25,
  os: 'Linux',
  node: 'v20.20.2',
  engine: 'chdb 26.7',
  load_before: 1,
};

function run(part: string, results: unknown): WrittenResults<unknown> {
  const at = '2026-11-25T02:00:00.000Z';
  return { part, at, version: '0.1.0', machine: MACHINE, options: {}, results };
}

function method(id: string, skill: number): BaselineMethod {
  const recall = Array.from({ length: 15 }, (_, i) => 0.05 + (i / 14) * 0.95);
  const precision = recall.map((value) => 1 - (1 - skill) * value ** (4 * skill));
  const at = (index: number) => {
    const [p, r] = [precision[index] ?? 0, recall[index] ?? 0];
    return { precision: p, recall: r, f1: (2 * p * r) / (p + r) };
  };
  const curve = { recall, precision };
  return {
    id,
    default: at(Math.round(5 + 9 * skill)),
    best: at(12),
    curve,
    seconds: 30 * skill,
    peak_bytes: 9e8,
  };
}

const METHODS = (seed: number) => [
  method('shared_identifiers', 0.42 + seed / 5000),
  method('template_minhash', 0.58 + seed / 5000),
  method('volume_rules', 0.14),
  method('leiden_modularity', 0.3 + seed / 9000),
  method('stillwatch', 0.97),
];

function calibration(...bins: [number, number, number, number, number][]): Calibration {
  const all = bins.map(([from, to, count, stated, right]) => ({ from, to, count, stated, right }));
  return { count: all.reduce((sum, bin) => sum + bin.count, 0), brier: 0.083, bins: all };
}

const CALIBRATION = {
  campaigns: calibration(
    [0.6, 0.7, 6, 0.66, 0.5],
    [0.8, 0.9, 14, 0.86, 0.79],
    [0.9, 0.95, 31, 0.93, 0.94],
    [0.98, 1, 160, 0.99, 0.98],
  ),
  members: calibration(
    [0.5, 0.6, 210, 0.55, 0.61],
    [0.9, 0.95, 800, 0.93, 0.97],
    [0.98, 1, 9000, 0.99, 0.995],
  ),
};

const LOOK_ALIKES = {
  H2: { names: ['class_nat'], accounts: 12_400, accused: 0, share: 0 },
  H3: { names: ['saas_template'], accounts: 8200, accused: 31, share: 31 / 8200 },
  H21: { names: ['relayed_person'], accounts: 2100, accused: 96, share: 96 / 2100 },
  H26: { names: ['viral_prompt'], accounts: 9000, accused: 4, share: 4 / 9000 },
};

const RECALL = [1, 0.99, 0.81, 0.62, 0.44, 0.3];

function steps(factor: number) {
  return RECALL.map((recall, evasion) => ({
    evasion,
    worlds: 22,
    recall: recall * factor,
    precision: 1 - 0.012 * evasion,
    whole: Math.max(0, recall * factor - 0.06 * evasion),
    false_accounts: 3 * evasion,
  }));
}

const FAMILIES = ['fixed_prompt', 'templated_generation', 'low_and_slow', 'serve_and_harvest'];
const LADDER = {
  levels: steps(1).map((step) => ({ ...step, look_alikes: LOOK_ALIKES, calibration: CALIBRATION })),
  families: FAMILIES.map((family, i) => ({ family, levels: steps(1 - 0.17 * i) })),
  worlds: [],
};

function world(recall: number, precision: number) {
  return {
    accounts: 20_000,
    exchanges: 500_000,
    guilty: 60,
    guilty_accused: Math.round(60 * recall),
    false_accounts: 2,
    precision,
    recall,
    f1: 0.9,
    campaigns: 3,
    campaigns_found: Math.round(3 * recall),
    campaigns_whole: 2,
    look_alikes: LOOK_ALIKES,
    calibration: CALIBRATION,
    seconds: 40,
  };
}

function found(profile: string, marked: number | null, at: number | null) {
  return {
    profile,
    evasion: 1,
    accounts: 37,
    exchanges: 4210,
    marked,
    found: at,
    hours: marked === null || at === null ? null : at - marked,
    exchanges_until_found: at === null ? null : 611,
  };
}

/** Every part measured. */
export function measured(): Results {
  return asResults([
    run(
      'baselines',
      ['own', 'corpus'].flatMap((text) =>
        [201, 202].map((seed) => ({ text, seed, methods: METHODS(seed) })),
      ),
    ),
    run('ladder', LADDER),
    run('rare', [
      { seed: 201, evasion: 0, ...world(1, 0.99) },
      { seed: 201, evasion: 2, ...world(0.68, 0.93) },
    ]),
    run(
      'blind_channels',
      (['nothing', 'accounts', 'client', 'content'] as const).map((withheld, i) => ({
        seed: 201,
        withheld,
        ...world(1 - 0.2 * i, 1 - 0.03 * i),
      })),
    ),
    run('time', [
      {
        seed: 201,
        accounts: 3000,
        exchanges: 100_000,
        scans: 19,
        campaigns: [
          found('fixed_prompt', 61.2, 78),
          found('judge_cleaner', 120.4, 102),
          found('templated_generation', 44, 150),
          found('reasoning_extraction', 80, null),
          found('low_and_slow', null, 240),
        ],
      },
    ]),
  ]);
}

/** One part that the page does not draw, and nothing else. */
export function hardlyMeasured(): Results {
  return asResults([run('order', { campaigns: 4 })]);
}
