/** Two shallow classifiers and the area under the curve, for tests that ask what a column gives away. */

/** Columns of equal length, and for each row whether it is of the class to find. */
export interface Sheet {
  readonly columns: readonly Float64Array[];
  readonly marked: readonly boolean[];
}
/** Scores every row of a sheet with the same columns. */
type Judge = (sheet: Sheet) => Float64Array;

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
const mean = (list: ArrayLike<number>) => sum(list) / list.length;

function sum(list: ArrayLike<number>): number {
  let out = 0;
  for (let i = 0; i < list.length; i++) out += list[i] as number;
  return out;
}

function dot(a: Float64Array, b: Float64Array): number {
  let out = 0;
  for (let i = 0; i < a.length; i++) out += (a[i] as number) * (b[i] as number);
  return out;
}

/** Adds `factor` times `more` to `base`. */
function grow(base: Float64Array, more: Float64Array, factor: number): void {
  for (let i = 0; i < base.length; i++)
    base[i] = (base[i] as number) + factor * (more[i] as number);
}

/** How far each row is from what it should be. */
const gaps = (scores: Float64Array, marked: Sheet['marked']) =>
  scores.map((score, i) => Number(marked[i]) - sigmoid(score));

/** Logistic regression on standardised columns, by gradient ascent with a penalty on weights. */
export function logistic({ columns, marked }: Sheet): Judge {
  const scale = columns.map((column) => {
    const middle = mean(column);
    return { middle, spread: Math.sqrt(mean(column.map((x) => (x - middle) ** 2))) || 1 };
  });
  const standard = (sheet: Sheet) =>
    scale.map(({ middle, spread }, j) =>
      (sheet.columns[j] as Float64Array).map((x) => (x - middle) / spread),
    );
  const inputs = standard({ columns, marked });
  let weights = inputs.map(() => 0);
  const scored = (rows: readonly Float64Array[]) => {
    const out = new Float64Array(rows[0]?.length ?? 0);
    for (const [j, column] of rows.entries()) grow(out, column, weights[j] as number);
    return out;
  };
  for (let step = 0; step < 150; step++) {
    const left = gaps(scored(inputs), marked);
    weights = weights.map(
      (weight, j) =>
        weight + 0.5 * (dot(inputs[j] as Float64Array, left) / marked.length - 0.01 * weight),
    );
  }
  return (sheet) => scored(standard(sheet));
}

interface Cut {
  readonly column: number;
  readonly at: number;
  /** 1 above the cut, 0 below. */
  readonly above: Float64Array;
}

/** Gradient boosting (Friedman 2001) with one cut a round, at one of eight quantiles of a column. */
export function stumps({ columns, marked }: Sheet): Judge {
  const cuts = columns.flatMap((values, column) =>
    quantiles(values).map((at): Cut => ({ column, at, above: values.map((x) => Number(x > at)) })),
  );
  const scores = new Float64Array(marked.length);
  const grown: { cut: Cut; low: number; high: number }[] = [];
  for (let round = 0; round < 40; round++) {
    const left = gaps(scores, marked);
    const weight = scores.map((score) => sigmoid(score) * (1 - sigmoid(score)));
    const [gap, mass] = [sum(left), sum(weight)];
    let best = { gain: 0, cut: cuts[0] as Cut, low: 0, high: 0 };
    for (const cut of cuts) {
      const [gapAbove, massAbove] = [dot(cut.above, left), dot(cut.above, weight)];
      // Five pseudo-rows on each side keep small leaves modest.
      const high = gapAbove / (massAbove + 5);
      const low = (gap - gapAbove) / (mass - massAbove + 5);
      const gain = high * gapAbove + low * (gap - gapAbove);
      if (gain > best.gain) best = { gain, cut, low: 0.3 * low, high: 0.3 * high };
    }
    grown.push(best);
    grow(scores, best.cut.above, best.high - best.low);
    for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] as number) + best.low;
  }
  return (sheet) =>
    Float64Array.from(sheet.marked, (_, i) =>
      grown.reduce(
        (total, { cut, low, high }) =>
          total + ((sheet.columns[cut.column]?.[i] as number) > cut.at ? high : low),
        0,
      ),
    );
}

function quantiles(values: Float64Array): number[] {
  const sorted = values.slice().sort();
  const cuts = new Set(Array.from({ length: 8 }, (_, i) => sorted[(i * sorted.length) >> 3]));
  cuts.delete(sorted.at(-1));
  return [...cuts] as number[];
}

/** Area under the curve with its 95 % interval after DeLong, DeLong and Clarke-Pearson (1988). */
export function areaUnderCurve(judge: Judge, sheet: Sheet) {
  const scores = judge(sheet);
  const hits = scores.filter((_, i) => sheet.marked[i]);
  const others = scores.filter((_, i) => !sheet.marked[i]);
  const beats = (a: number, b: number) => (a > b ? 1 : a === b ? 0.5 : 0);
  const ofHits = hits.map((a) => mean(others.map((b) => beats(a, b))));
  const ofOthers = others.map((b) => mean(hits.map((a) => beats(a, b))));
  const area = mean(ofHits);
  const error = (shares: Float64Array) =>
    sum(shares.map((x) => (x - area) ** 2)) / (shares.length - 1) / shares.length;
  const half = 1.96 * Math.sqrt(error(ofHits) + error(ofOthers));
  return { area, low: area - half, high: area + half };
}
