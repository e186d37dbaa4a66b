/** A tournament tree over numbers that change: gives the index of the least, the lower index among equals. */
export class LeastFirst {
  readonly #values: Float64Array;
  readonly #width: number;
  /** Node → winning index of its two children; the leaves begin at `#width`. */
  readonly #winner: Int32Array;

  /** Keeps the array; an index that is out has an infinite value. */
  constructor(values: Float64Array) {
    this.#values = values;
    this.#width = 2 ** Math.ceil(Math.log2(Math.max(2, values.length)));
    this.#winner = new Int32Array(2 * this.#width).fill(-1);
    for (let i = 0; i < values.length; i++) this.#winner[this.#width + i] = i;
    for (let node = this.#width - 1; node > 0; node--) this.#decide(node);
  }

  /** Index of the least value. */
  get first(): number {
    return this.#winner[1] as number;
  }

  /** To be called after a value has changed. */
  moved(index: number): void {
    for (let node = (this.#width + index) >> 1; node > 0; node >>= 1) this.#decide(node);
  }

  #decide(node: number): void {
    const [left, right] = [this.#winner[2 * node] as number, this.#winner[2 * node + 1] as number];
    const rightWins =
      right >= 0 && (this.#values[right] as number) < (this.#values[left] as number);
    this.#winner[node] = rightWins ? right : left;
  }
}
