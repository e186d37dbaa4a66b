/** Tables of the bench's ablations: what detection loses without one of its stages, over all and case by case. */
import type { AblationsResult, SearchResult } from '../src/lab/bench/parts/ablations.ts';
import { code, number, percent, type Rows, whole } from './results-words.ts';

/** All cases together. */
export function ablations(cases: AblationsResult[]): Rows {
  const guilty = sum(cases, (one) => one.guilty);
  const campaigns = sum(cases, (one) => one.campaigns);
  return [
    [
      'Without',
      'Precision',
      'Recall',
      'Campaigns found whole',
      'Wrongly accused',
      'Of them look-alikes',
      'Extraction off by',
      'Cases with fewer found',
      'Cases with more wrongly accused',
    ],
    ...idsOf(cases).map((id) => {
      const pairs = cases.map((one) => ({ own: find(one, id), all: find(one, 'nothing') }));
      const searches = pairs.map(({ own }) => own);
      const right = sum(searches, (one) => one.guilty_accused);
      const wrong = sum(searches, (one) => one.false_accounts);
      const off = searches.flatMap(({ extraction_off }) => extraction_off ?? []);
      return [
        id === 'nothing' ? id : code(id),
        number(right + wrong === 0 ? 1 : right / (right + wrong), 3),
        number(right / guilty, 3),
        `${sum(searches, (one) => one.campaigns_whole)} of ${campaigns}`,
        whole(wrong),
        whole(sum(searches, (one) => one.look_alikes_accused)),
        percent(off.length === 0 ? null : sum(off, (one) => one) / off.length),
        ...(id === 'nothing'
          ? ['', '']
          : [
              whole(pairs.filter(({ own, all }) => own.guilty_accused < all.guilty_accused).length),
              whole(pairs.filter(({ own, all }) => own.false_accounts > all.false_accounts).length),
            ]),
      ];
    }),
  ];
}

/** Precision / recall. */
export function ablationsRates(cases: AblationsResult[]): Rows {
  return matrix(cases, (one) => `${number(one.precision, 2)} / ${number(one.recall, 2)}`);
}

/** Campaigns found whole / accounts wrongly accused / extraction off by. */
export function ablationsCounts(cases: AblationsResult[]): Rows {
  return matrix(
    cases,
    (one, { campaigns }) =>
      `${one.campaigns_whole} of ${campaigns} / ${one.false_accounts} / ${percent(one.extraction_off)}`,
  );
}

/** A row for each case, a column for each ablation; what is as it was with everything is left out. */
function matrix(
  cases: AblationsResult[],
  cell: (search: SearchResult, of: AblationsResult) => string,
): Rows {
  const ids = idsOf(cases);
  return [
    ['Case', 'Seed', ...ids.map((id) => (id === 'nothing' ? 'Everything' : code(id)))],
    ...cases.map((one) => {
      const usual = cell(find(one, 'nothing'), one);
      return [
        code(one.stress),
        String(one.seed),
        usual,
        ...ids.slice(1).map((id) => {
          const shown = cell(find(one, id), one);
          return shown === usual ? '=' : shown;
        }),
      ];
    }),
  ];
}

function idsOf([first]: AblationsResult[]): string[] {
  return first?.searches.map(({ without }) => without) ?? [];
}

function find({ searches, stress }: AblationsResult, id: string): SearchResult {
  const found = searches.find(({ without }) => without === id);
  if (found === undefined) throw new RangeError(`${stress} was not searched without ${id}`);
  return found;
}

function sum<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((total, one) => total + of(one), 0);
}
