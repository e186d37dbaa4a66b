/** Tables of the bench's ladder, rare campaigns, blind channels and time to detection. */
import type { BlindResult } from '../src/lab/bench/parts/blind_channels.ts';
import type { LadderResult, LadderStep } from '../src/lab/bench/parts/ladder.ts';
import type { RareResult } from '../src/lab/bench/parts/rare.ts';
import type { TimeResult } from '../src/lab/bench/parts/time.ts';
import type { WorldResult } from '../src/lab/bench/world-result.ts';
import {
  code,
  ladderTarget,
  met,
  number,
  percent,
  RARE_TARGET,
  type Rows,
  TARGET,
  whole,
} from './results-words.ts';

interface Aim {
  readonly precision: number;
  readonly recall?: number | undefined;
  readonly whole?: number | undefined;
}

/** What was aimed at, and whether it was met. */
function aimed(aim: Aim, one: { precision: number; recall: number; whole?: number }): string[] {
  const marks = (['precision', 'recall', 'whole'] as const).flatMap((name) => {
    const mark = aim[name];
    return mark === undefined ? [] : [{ name, mark, got: one[name] ?? 0 }];
  });
  return [
    marks.map(({ name, mark }) => `${name} ≥ ${mark}`).join(', '),
    met(marks.every(({ mark, got }) => got >= mark)),
  ];
}

export function ladder({ levels }: LadderResult): Rows {
  return [
    ['Evasion', 'Worlds', 'Precision', 'Recall', 'Found whole', 'Wrongly accused', 'Target', 'Met'],
    ...measured(levels).map((one) => [
      `E${one.evasion}`,
      whole(one.worlds),
      number(one.precision, 3),
      number(one.recall, 3),
      percent(one.whole),
      whole(one.false_accounts),
      ...aimed(ladderTarget(one.evasion), one),
    ]),
  ];
}

/** Recall and, in brackets, the share found whole. */
export function ladderFamilies({ levels, families }: LadderResult): Rows {
  const steps = measured(levels).map(({ evasion }) => evasion);
  return [
    ['Family', ...steps.map((evasion) => `E${evasion}`)],
    ...families.map(({ family, levels: own }) => [
      code(family),
      ...steps.map((evasion) => {
        const one = measured(own).find((step) => step.evasion === evasion);
        return one === undefined ? '–' : `${number(one.recall, 2)} (${percent(one.whole)})`;
      }),
    ]),
  ];
}

function measured(levels: readonly LadderStep[]): readonly LadderStep[] {
  return levels.filter(({ worlds }) => worlds > 0);
}

export function rare(worlds: RareResult[]): Rows {
  return [
    ['Evasion', 'Seed', 'Accounts', 'Hostile', ...FIGURES],
    ...worlds.map((one) => [
      `E${one.evasion}`,
      String(one.seed),
      whole(one.accounts),
      whole(one.guilty),
      ...figures(one, RARE_TARGET),
    ]),
  ];
}

export function blindChannels(worlds: BlindResult[]): Rows {
  return [
    ['Missing', 'Seed', ...FIGURES],
    ...worlds.map((one) => [WITHHELD[one.withheld], String(one.seed), ...figures(one, TARGET)]),
  ];
}

const WITHHELD: Readonly<Record<BlindResult['withheld'], string>> = {
  nothing: 'nothing',
  accounts: 'accounts file',
  client: 'client fields',
  content: 'requests and responses',
};

const FIGURES = ['Precision', 'Recall', 'Campaigns found', 'Wrongly accused', 'Target', 'Met'];

function figures(one: WorldResult, { precision, recall }: Aim): string[] {
  return [
    number(one.precision, 3),
    number(one.recall, 3),
    `${one.campaigns_found} of ${one.campaigns}`,
    whole(one.false_accounts),
    ...aimed({ precision, recall }, one),
  ];
}

export function time(worlds: TimeResult[]): Rows {
  return [
    [
      'Seed',
      'Campaign',
      'Evasion',
      'Accounts',
      'Exchanges',
      '500th exchange, hour',
      'Found, hour',
      'Hours between',
      'Exchanges until found',
    ],
    ...worlds.flatMap(({ seed, campaigns }) =>
      campaigns.map((one) => [
        String(seed),
        code(one.profile),
        String(one.evasion),
        whole(one.accounts),
        whole(one.exchanges),
        number(one.marked, 1),
        one.found === null ? 'never' : number(one.found, 1),
        number(one.hours, 1),
        one.exchanges_until_found === null ? '–' : whole(one.exchanges_until_found),
      ]),
    ),
  ];
}
