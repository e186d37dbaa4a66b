/** Adds up the seconds spent in each of several named stretches that follow each other. */
export class Stopwatch {
  readonly #seconds = new Map<string, number>();
  #name: string;
  #since = performance.now();

  constructor(first: string) {
    this.#name = first;
  }

  /** Ends the present stretch and begins another, or the same again. */
  enter(name: string): void {
    const now = performance.now();
    const before = this.#seconds.get(this.#name) ?? 0;
    this.#seconds.set(this.#name, before + (now - this.#since) / 1000);
    [this.#name, this.#since] = [name, now];
  }

  /** By name, in the order they were first ended; the present one ends. */
  seconds(): Record<string, number> {
    this.enter(this.#name);
    return Object.fromEntries(this.#seconds);
  }
}
