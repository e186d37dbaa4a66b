/** Tables of the bench's detection part. */
import type { DetectionResult } from '../src/lab/bench/parts/detection.ts';
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

/** A row for each measure, a column for each world. */
export function detection(worlds: DetectionResult[]): Rows {
  const row = (
    name: string,
    value: (world: DetectionResult) => string,
    target = '',
    meets?: (world: DetectionResult) => boolean,
  ) => [name, ...worlds.map(value), target, meets === undefined ? '' : met(worlds.every(meets))];
  return [
    ['Measure', ...worlds.map(nameOf), 'Target', 'Met'],
    row(
      'Accounts accused that are guilty (precision)',
      ({ score }) => number(score.precision, 3),
      `≥ ${TARGET.precision}`,
      ({ score }) => score.precision >= TARGET.precision,
    ),
    row(
      'Guilty accounts that are accused (recall)',
      ({ score }) => number(score.recall, 3),
      `≥ ${TARGET.recall}`,
      ({ score }) => score.recall >= TARGET.recall,
    ),
    row('Accounts wrongly accused', ({ score }) => whole(score.false_accounts)),
    row(
      'Campaigns found (half of it or more)',
      (w) => `${w.found} of ${w.true_campaigns}`,
      'all',
      (w) => w.found === w.true_campaigns,
    ),
    row(
      'Campaigns in more than two pieces',
      ({ split }) => whole(split),
      '0',
      ({ split }) => split === 0,
    ),
    row(
      'Campaigns merged with others',
      ({ merged }) => whole(merged),
      '0',
      ({ merged }) => merged === 0,
    ),
    row(
      'Look-alike groups accused (half of it or more)',
      (w) => `${w.accused_groups.length} of ${w.groups}`,
      '0',
      (w) => w.accused_groups.length === 0,
    ),
    row('Campaigns reported', ({ reported }) => verdicts(reported)),
    row('Accounts', ({ accounts }) => whole(accounts)),
    row('Exchanges', ({ exchanges }) => whole(exchanges)),
    row('Seconds of the scan', ({ seconds }) => number(seconds['total'] ?? 0, 0)),
    row('Peak memory, GB', ({ peak_bytes }) => number(peak_bytes / 1e9, 1)),
  ];
}

export function detectionCampaigns(worlds: DetectionResult[]): Rows {
  return [
    [
      'World',
      'Campaign',
      'Evasion',
      'Verdict',
      'Confidence',
      'Recall',
      'Jaccard',
      'Pieces',
      'Family named',
      'Extraction off by',
      'Within low–high',
      'Capabilities off by',
      'Techniques off by',
      'Target',
      'Met',
    ],
    ...worlds.flatMap((world) =>
      world.score.campaigns.map((one) => [
        nameOf(world),
        code(one.profile),
        String(one.evasion),
        code(one.verdict),
        number(one.confidence, 2),
        number(one.recall, 2),
        number(one.jaccard, 2),
        whole(one.fragments),
        code(one.family_named),
        percent(one.verdict === null ? null : one.extraction_error),
        one.verdict === null ? '–' : one.extraction_within ? 'yes' : 'no',
        number(one.capability_distance, 2),
        number(one.technique_distance, 2),
        `recall ≥ ${TARGET.recall}, at most ${TARGET.pieces} pieces, not merged`,
        met(one.recall >= TARGET.recall && one.fragments <= TARGET.pieces && !one.merged),
      ]),
    ),
  ];
}

export function detectionLookAlikes(worlds: DetectionResult[]): Rows {
  return [
    [
      'World',
      'Look-alike accounts',
      'Accused',
      'Ordinary accounts accused',
      'Groups accused',
      'Target',
      'Met',
    ],
    ...worlds.map((world) => {
      const classes = Object.values(world.score.look_alikes);
      return [
        nameOf(world),
        whole(classes.reduce((sum, { accounts }) => sum + accounts, 0)),
        whole(classes.reduce((sum, { accused }) => sum + accused, 0)),
        whole(world.score.ordinary_accused),
        world.accused_groups
          .map((group) => `${code(group.look_alike)} (${group.accused} of ${group.accounts})`)
          .join(', ') || 'none',
        'no group',
        met(world.accused_groups.length === 0),
      ];
    }),
  ];
}
