/** Multinomial logistic regression over sparse features: what tells one label from another, learnt from examples. */

/** Feature numbers and their values, side by side. */
export interface Features {
  readonly at: Uint32Array;
  readonly value: Float32Array;
}

export interface Lessons {
  readonly features: Features;
  /** Number of the label. */
  readonly label: number;
}

const EPOCHS = 3;
const RATE = 0.5;
const DECAY = 3e-6;
/** What is as good as right teaches nothing. */
const LEAST = 0.01;

/** Trained by AdaGrad (Duchi et al. 2011), examples in a fixed order of their own. */
export class Softmax {
  readonly #labels: number;
  readonly #weights: Float32Array;

  constructor(labels: number, size: number, lessons: readonly Lessons[]) {
    this.#labels = labels;
    this.#weights = new Float32Array(labels * size);
    const seen = new Float32Array(labels * size).fill(1e-2);
    const often = new Float64Array(labels);
    for (const { label } of lessons) often[label] = (often[label] ?? 0) + 1;
    // A step that shares no factor with the number of examples visits each once.
    const step = coprime(lessons.length, Math.floor(lessons.length * 0.618));
    for (let epoch = 0; epoch < EPOCHS; epoch++) {
      for (let i = 0; i < lessons.length; i++) {
        const { features, label } = lessons[(i * step + epoch) % lessons.length] as Lessons;
        const importance = lessons.length / (labels * (often[label] as number));
        this.#learn(features, label, importance, seen);
      }
    }
  }

  #learn({ at, value }: Features, label: number, importance: number, seen: Float32Array): void {
    const off = this.judge({ at, value });
    for (let k = 0; k < this.#labels; k++) {
      const one = importance * ((off[k] as number) - (k === label ? 1 : 0));
      off[k] = Math.abs(one) < LEAST ? 0 : one;
    }
    for (let i = 0; i < at.length; i++) {
      const from = (at[i] as number) * this.#labels;
      for (let k = 0; k < this.#labels; k++) {
        if (off[k] === 0) continue;
        const w = from + k;
        const old = this.#weights[w] as number;
        const slope = (off[k] as number) * (value[i] as number) + DECAY * old;
        seen[w] = (seen[w] as number) + slope * slope;
        this.#weights[w] = old - (RATE * slope) / Math.sqrt(seen[w] as number);
      }
    }
  }

  /** Probability of each label, as if all were equally common. */
  judge({ at, value }: Features): Float64Array {
    const scores = new Float64Array(this.#labels);
    for (let i = 0; i < at.length; i++) {
      const from = (at[i] as number) * this.#labels;
      for (let k = 0; k < this.#labels; k++) {
        scores[k] =
          (scores[k] as number) + (this.#weights[from + k] as number) * (value[i] as number);
      }
    }
    const most = Math.max(...scores);
    let sum = 0;
    for (let k = 0; k < scores.length; k++)
      sum += scores[k] = Math.exp((scores[k] as number) - most);
    return scores.map((score) => score / sum);
  }
}

function coprime(n: number, from: number): number {
  let step = Math.max(1, from);
  const common = (a: number, b: number): number => (b === 0 ? a : common(b, a % b));
  while (common(n, step) !== 1) step++;
  return step;
}
