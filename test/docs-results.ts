/** The tables of the documents that are made from `bench/results/*.json`, with what was aimed at and whether it was met. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LargeResult } from '../src/lab/bench/large.ts';
import type { AblationsResult } from '../src/lab/bench/parts/ablations.ts';
import type { BaselinesResult } from '../src/lab/bench/parts/baselines.ts';
import type { BlindResult } from '../src/lab/bench/parts/blind_channels.ts';
import type { CleanResult } from '../src/lab/bench/parts/clean.ts';
import type { ContentResult } from '../src/lab/bench/parts/content.ts';
import type { DetectionResult } from '../src/lab/bench/parts/detection.ts';
import type { Growth } from '../src/lab/bench/parts/growth.ts';
import type { LadderResult } from '../src/lab/bench/parts/ladder.ts';
import type { OrderResult } from '../src/lab/bench/parts/order.ts';
import type { ProfileResult } from '../src/lab/bench/parts/profiles.ts';
import type { RareResult } from '../src/lab/bench/parts/rare.ts';
import type { SideBySideResult } from '../src/lab/bench/parts/side_by_side.ts';
import type { SpeedResult } from '../src/lab/bench/parts/speed.ts';
import type { TimeResult } from '../src/lab/bench/parts/time.ts';
import type { WrittenResults } from '../src/lab/bench/results.ts';
import { ROOT } from './repository.ts';
import { ablations, ablationsCounts, ablationsRates } from './results-ablations.ts';
import { baselines, baselinesBest } from './results-baselines.ts';
import {
  content,
  contentCapabilities,
  contentSources,
  contentTechniques,
} from './results-content.ts';
import { detection, detectionCampaigns, detectionLookAlikes } from './results-detection.ts';
import {
  growth,
  growthExponents,
  large,
  largeCampaigns,
  largeStages,
  sideBySide,
} from './results-large.ts';
import {
  code,
  met,
  nameOf,
  number,
  percent,
  type Rows,
  TARGET,
  verdicts,
  whole,
} from './results-words.ts';
import { blindChannels, ladder, ladderFamilies, rare, time } from './results-worlds.ts';

const PARTS = [
  'detection',
  'baselines',
  'clean',
  'profiles',
  'ladder',
  'rare',
  'blind_channels',
  'ablations',
  'time',
  'speed',
  'large',
  'growth',
  'side_by_side',
  'content',
  'order',
] as const;
type PartId = (typeof PARTS)[number];

/** Name, as in `<!-- result: NAME -->`, to rows; the first row is the heading. */
export const RESULTS: Readonly<Record<string, () => Rows>> = {
  runs: () => [
    ['Part', 'Measured', 'Engine', 'Machine', 'Load before'],
    ...PARTS.map((part) => {
      const run = resultsOf<unknown>(part);
      if (run === undefined) return [code(part), 'not measured yet', '', '', ''];
      const { cpu, cores, memory_gb, node, engine, load_before } = run.machine;
      return [
        code(part),
        run.at.slice(0, 10),
        engine,
        `${cpu}, ${cores} cores, ${memory_gb} GB, Node ${node.slice(1)}`,
        number(load_before, 1),
      ];
    }),
  ],
  detection: () => table<DetectionResult[]>('detection', detection),
  'detection-campaigns': () => table<DetectionResult[]>('detection', detectionCampaigns),
  'detection-look-alikes': () => table<DetectionResult[]>('detection', detectionLookAlikes),
  baselines: () => table<BaselinesResult[]>('baselines', baselines),
  'baselines-best': () => table<BaselinesResult[]>('baselines', baselinesBest),
  clean: () => table<CleanResult[]>('clean', clean),
  profiles: () => table<ProfileResult[]>('profiles', profiles),
  ladder: () => table<LadderResult>('ladder', ladder),
  'ladder-families': () => table<LadderResult>('ladder', ladderFamilies),
  rare: () => table<RareResult[]>('rare', rare),
  'blind-channels': () => table<BlindResult[]>('blind_channels', blindChannels),
  ablations: () => table<AblationsResult[]>('ablations', ablations),
  'ablations-rates': () => table<AblationsResult[]>('ablations', ablationsRates),
  'ablations-counts': () => table<AblationsResult[]>('ablations', ablationsCounts),
  time: () => table<TimeResult[]>('time', time),
  speed: () => table<SpeedResult>('speed', speed),
  'speed-stages': () => table<SpeedResult>('speed', speedStages),
  'speed-engine': () => table<SpeedResult>('speed', speedEngine),
  large: () => table<LargeResult>('large', large),
  'large-campaigns': () => table<LargeResult>('large', largeCampaigns),
  'large-stages': () => table<LargeResult>('large', largeStages),
  growth: () => table<Growth>('growth', (result) => growth(result, largest())),
  'growth-exponents': () => table<Growth>('growth', (result) => growthExponents(result, largest())),
  'side-by-side': () => table<SideBySideResult>('side_by_side', sideBySide),
  content: () => table<ContentResult>('content', content),
  'content-capabilities': () => table<ContentResult>('content', contentCapabilities),
  'content-techniques': () => table<ContentResult>('content', contentTechniques),
  'content-sources': () => table<ContentResult>('content', contentSources),
  order: () => table<OrderResult>('order', order),
};

function resultsOf<R>(part: PartId): WrittenResults<R> | undefined {
  const path = join(ROOT, 'bench/results', `${part}.json`);
  if (!existsSync(path)) return undefined;
  return JSON.parse(readFileSync(path, 'utf8')) as WrittenResults<R>;
}

function largest(): LargeResult | undefined {
  return resultsOf<LargeResult>('large')?.results;
}

function table<R>(part: PartId, rows: (results: R) => Rows): Rows {
  const run = resultsOf<R>(part);
  return run === undefined ? [['Result'], ['Not measured yet.']] : rows(run.results);
}

function clean(worlds: CleanResult[]): Rows {
  return [
    [
      'World',
      'Accounts',
      'Exchanges',
      'Look-alike groups',
      'Campaigns reported',
      'Accused campaigns',
      'Accused accounts',
      'Target',
      'Met',
    ],
    ...worlds.map((world) => [
      nameOf(world),
      whole(world.accounts),
      whole(world.exchanges),
      whole(world.groups),
      verdicts(world.reported),
      whole(world.accused),
      whole(world.accused_accounts),
      'none accused',
      met(world.accused === 0),
    ]),
  ];
}

function profiles(worlds: ProfileResult[]): Rows {
  const fits: Readonly<Record<string, readonly (string | null)[]>> = {
    distillation: ['distillation', 'coordinated'],
    relay: ['relay'],
    authorised: ['authorised', null],
  };
  return [
    [
      'Profile',
      'Seed',
      'Evasion',
      'Verdict',
      'Confidence',
      'Recall',
      'Precision',
      'Jaccard',
      'Family named',
      'Target',
      'Met',
    ],
    ...worlds.map((one) => {
      const verdict = fits[one.label]?.includes(one.verdict) ?? false;
      const enough = one.label === 'authorised' || one.recall >= TARGET.recall;
      return [
        code(one.profile),
        String(one.seed),
        String(one.evasion),
        code(one.verdict),
        number(one.confidence, 2),
        number(one.recall, 2),
        number(one.precision, 2),
        number(one.jaccard, 2),
        code(one.family_named),
        TARGET_BY_LABEL[one.label],
        met(verdict && enough && one.precision >= TARGET.precision),
      ];
    }),
  ];
}

const TARGET_BY_LABEL = {
  distillation: 'accused',
  relay: '`relay`',
  authorised: '`authorised` or nothing',
} as const;

function speed(result: SpeedResult): Rows {
  return [
    ['Measure', 'Value', 'Target', 'Met'],
    ['Exchanges', whole(result.exchanges), '', ''],
    ['Accounts', whole(result.accounts), '', ''],
    ['Size of the log, GB', number(result.bytes / 1e9, 2), '', ''],
    ['Request and response, bytes an exchange', whole(result.text_bytes_an_exchange), '', ''],
    [
      'Scan, seconds',
      number(result.seconds['total'] ?? 0, 1),
      `≤ ${TARGET.seconds}`,
      met((result.seconds['total'] ?? 0) <= TARGET.seconds),
    ],
    [
      'Peak memory of the process, GB',
      number(result.peak_bytes / 1e9, 2),
      `≤ ${TARGET.peakBytes / 1e9}`,
      met(result.peak_bytes <= TARGET.peakBytes),
    ],
    ['Exchanges a second', whole(result.exchanges_a_second), '', ''],
    [
      'Precision',
      number(result.precision, 3),
      `≥ ${TARGET.precision}`,
      met(result.precision >= TARGET.precision),
    ],
    ['Recall', number(result.recall, 3), `≥ ${TARGET.recall}`, met(result.recall >= TARGET.recall)],
  ];
}

function speedStages({ seconds, share }: SpeedResult): Rows {
  return [
    ['Stage', 'Seconds', 'Share'],
    ...Object.entries(seconds).map(([stage, time]) => [
      stage,
      number(time, 1),
      percent(share[stage] ?? 0),
    ]),
  ];
}

function speedEngine({ engine_alone, ratio }: SpeedResult): Rows {
  const what: Readonly<Record<string, string>> = {
    count_lines: 'Count lines',
    count_records: 'Count records (`SELECT count()`, `JSONEachRow`)',
    parse_fields: 'Parse the fields of every record',
  };
  return [
    ['The engine alone', 'Seconds', 'The scan takes so many times as long'],
    ...Object.entries(engine_alone).map(([reading, seconds]) => [
      what[reading] ?? reading,
      number(seconds, 2),
      number(ratio[reading] ?? 0, 1),
    ]),
  ];
}

function order(result: OrderResult): Rows {
  const row = (name: string, { campaigns, accounts }: OrderResult['twice']) => [
    name,
    campaigns ? 'identical' : 'different',
    accounts ? 'identical' : 'different',
    'identical',
    // Nothing is always identical to nothing.
    met(campaigns && accounts && result.campaigns > 0),
  ];
  return [
    [
      'Compared with the first scan',
      `\`campaigns\` (${result.campaigns})`,
      `\`accounts\` (${result.accounts})`,
      'Target',
      'Met',
    ],
    row('The same log again', result.twice),
    row('Lines of log and accounts shuffled', result.shuffled),
  ];
}
