/** Tables of the bench's baselines part. */
import { type MethodResult, OURS } from '../src/lab/bench/methods.ts';
import type { BaselinesResult } from '../src/lab/bench/parts/baselines.ts';
import { code, met, nameOf, number, type Rows, whole } from './results-words.ts';

/** A row for each method in each world: at its default, and at the threshold that the truth favours. */
export function baselines(worlds: BaselinesResult[]): Rows {
  const three = ({ precision, recall, f1 }: MethodResult['best']) =>
    [precision, recall, f1].map((share) => number(share, 3)).join(' / ');
  return [
    [
      'World',
      'Method',
      'Default: precision / recall / F1',
      'Best F1: precision / recall / F1',
      'Groups accused',
      'Seconds',
      'Peak memory, GB',
    ],
    ...worlds.flatMap((world) =>
      world.methods.map((method) => [
        nameOf(world),
        code(method.id),
        three(method.default),
        three(method.best),
        whole(method.groups),
        number(method.seconds, 0),
        number(method.peak_bytes / 1e9, 1),
      ]),
    ),
  ];
}

/** A column for each world: ours at its default against the best that any other reaches with the truth. */
export function baselinesBest(worlds: BaselinesResult[]): Rows {
  const ours = ({ methods }: BaselinesResult) => methods.find(({ id }) => id === OURS);
  const others = ({ methods }: BaselinesResult) =>
    methods.filter(({ id }) => id !== OURS).sort((x, y) => y.best.f1 - x.best.f1)[0];
  const better = (world: BaselinesResult) =>
    (ours(world)?.default.f1 ?? 0) > (others(world)?.best.f1 ?? 0);
  return [
    ['Measure', ...worlds.map(nameOf), 'Target', 'Met'],
    ['Accounts', ...worlds.map(({ accounts }) => whole(accounts)), '', ''],
    ['Exchanges', ...worlds.map(({ exchanges }) => whole(exchanges)), '', ''],
    ['Hostile accounts', ...worlds.map(({ hostile }) => whole(hostile)), '', ''],
    [
      'F1 of ours, at its default',
      ...worlds.map((world) => number(ours(world)?.default.f1 ?? null, 3)),
      'above the best other',
      met(worlds.every(better)),
    ],
    [
      'Best F1 of any other, threshold chosen with the truth',
      ...worlds.map((world) => {
        const best = others(world);
        return best === undefined ? '–' : `${number(best.best.f1, 3)} (${code(best.id)})`;
      }),
      '',
      '',
    ],
  ];
}
