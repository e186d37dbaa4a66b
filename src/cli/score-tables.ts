/** A score in tables: accounts, campaigns, verdicts, look-alikes, and how well probabilities are kept. */
import type { Score } from '../lab/index.ts';
import {
  type GridColumn,
  grid,
  percent,
  score as twoDigits,
  visible,
  whole,
} from '../report/index.ts';

type Calibration = Score['calibration']['campaigns'];

/** Lines to print; every table has a heading that says what is seen. */
export function scoreTables(score: Score): string[] {
  return [
    ...titled('Accounts, by what counts as accused', accounts(score)),
    ...titled('True campaigns, and the report’s best match for each', campaigns(score)),
    ...titled(
      'Extracted exchanges, and distances of the shares of capabilities and techniques',
      described(score),
    ),
    ...titled('Accounts by who they are and the verdict they are under', verdicts(score)),
    ...titled('Look-alikes accused, by class', lookAlikes(score)),
    ...titled(
      'Confidence of accused campaigns, and the share that is right',
      kept(score.calibration.campaigns),
    ),
    ...titled(
      'Membership of accused accounts, and the share that is right',
      kept(score.calibration.members),
    ),
  ];
}

function titled(title: string, lines: readonly string[]): string[] {
  return ['', title, ...lines.map((line) => `  ${line}`)];
}

function accounts(score: Score): string[] {
  return grid(heads('accused is', ['precision', 'recall', 'F1']), [
    ['distillation or coordinated', ...[score.precision, score.recall, score.f1].map(three)],
    [
      'distillation alone',
      ...[score.distillation_precision, score.distillation_recall, score.distillation_f1].map(
        three,
      ),
    ],
  ]);
}

function campaigns({ campaigns: all }: Score): string[] {
  if (all.length === 0) return ['There is none.'];
  return grid(
    heads('campaign', ['accounts', 'recall', 'purity', 'Jaccard', 'pieces'], ['verdict', 'merged']),
    all.map((one) => [
      visible(one.profile, 30),
      whole(one.accounts),
      ...[one.recall, one.purity, one.jaccard].map(twoDigits),
      whole(one.fragments),
      one.verdict ?? 'not found',
      one.merged ? 'yes' : 'no',
    ]),
  );
}

function described({ campaigns: all }: Score): string[] {
  const found = all.filter(({ verdict }) => verdict !== null);
  if (found.length === 0) return ['None was found.'];
  return grid(
    heads(
      'campaign',
      ['extracted', 'reported', 'low–high', 'off by', 'cap. off', 'tech. off'],
      ['within', 'family'],
    ),
    found.map((one) => [
      visible(one.profile, 30),
      whole(one.extraction.truth),
      whole(one.extraction.reported),
      `${whole(one.extraction.low)}–${whole(one.extraction.high)}`,
      one.extraction_error === null ? '–' : `${Math.round(100 * one.extraction_error)}%`,
      ...[one.capability_distance, one.technique_distance].map((distance) =>
        distance === null ? '–' : twoDigits(distance),
      ),
      one.extraction_within ? 'yes' : 'no',
      one.family_right ? 'right' : 'wrong',
    ]),
  );
}

function verdicts({ verdicts: table }: Score): string[] {
  const names = Object.keys(table.ordinary) as (keyof Score['verdicts']['ordinary'])[];
  return grid(
    heads('who they are', names),
    Object.entries(table).map(([side, row]) => [side, ...names.map((name) => whole(row[name]))]),
  );
}

function lookAlikes({ look_alikes: classes }: Score): string[] {
  const all = Object.entries(classes);
  const accused = all.filter(([, one]) => one.accused > 0);
  const sum = all.reduce((total, [, one]) => total + one.accounts, 0);
  if (accused.length === 0) return [`None of ${whole(sum)} accounts of ${all.length} classes.`];
  return grid(
    heads('class', ['accounts', 'accused', 'share'], ['look-alike']),
    accused.map(([name, one]) => [
      visible(name, 20),
      whole(one.accounts),
      whole(one.accused),
      percent(one.share),
      visible(one.names.join(', '), 60),
    ]),
  );
}

function kept({ bins, brier }: Calibration): string[] {
  if (brier === null) return ['Nobody is accused.'];
  return [
    ...grid(
      heads('stated', ['count', 'mean', 'right']),
      bins.map(({ from, to, count, stated, right }) => [
        `${from.toFixed(2)}–${to.toFixed(2)}`,
        whole(count),
        stated.toFixed(2),
        percent(right),
      ]),
    ),
    `Brier score ${brier.toFixed(3)} (0 is perfect).`,
  ];
}

/** A first column of names, then numbers, then words. */
function heads(first: string, numbers: readonly string[], words: readonly string[] = []) {
  const column = (align: GridColumn['align']) => (head: string) => ({ head, align });
  return [column('left')(first), ...numbers.map(column('right')), ...words.map(column('left'))];
}

function three(value: number): string {
  return value.toFixed(3);
}
