/** Adds up the time spent in each of several named stretches that follow each other. */

export interface Stretch {
  readonly seconds: number;
  /** Of all threads, the engine's among them: others on the machine change it less. */
  readonly cpu_seconds: number;
}

export class Stopwatch {
  readonly #spent = new Map<string, Stretch>();
  #name: string;
  #since = performance.now();
  #cpu = process.cpuUsage();

  constructor(first: string) {
    this.#name = first;
  }

  /** Ends the present stretch and begins another, or the same again. */
  enter(name: string): void {
    const now = performance.now();
    const { user, system } = process.cpuUsage(this.#cpu);
    const before = this.#spent.get(this.#name) ?? { seconds: 0, cpu_seconds: 0 };
    this.#spent.set(this.#name, {
      seconds: before.seconds + (now - this.#since) / 1000,
      cpu_seconds: before.cpu_seconds + (user + system) / 1e6,
    });
    [this.#name, this.#since, this.#cpu] = [name, now, process.cpuUsage()];
  }

  /** By name, in the order they were first ended; the present one ends. */
  spent(): Record<string, Stretch> {
    this.enter(this.#name);
    return Object.fromEntries(this.#spent);
  }
}
