/** What stretches of work cost, one or several named ones that follow each other. */

export interface Stretch {
  readonly seconds: number;
  /** Of all threads, the engine's among them: others on the machine change it less. */
  readonly cpu_seconds: number;
}

/** Begins to count; what it gives says what was spent since then. */
export function counting(): () => Stretch {
  const since = performance.now();
  const before = process.cpuUsage();
  return () => {
    const seconds = (performance.now() - since) / 1000;
    const { user, system } = process.cpuUsage(before);
    return { seconds, cpu_seconds: (user + system) / 1e6 };
  };
}

/** Adds up the time spent in each stretch. */
export class Stopwatch {
  readonly #spent = new Map<string, Stretch>();
  #name: string;
  #spentSince = counting();

  constructor(first: string) {
    this.#name = first;
  }

  /** Ends the present stretch and begins another, or the same again. */
  enter(name: string): void {
    const { seconds, cpu_seconds } = this.#spentSince();
    const before = this.#spent.get(this.#name) ?? { seconds: 0, cpu_seconds: 0 };
    this.#spent.set(this.#name, {
      seconds: before.seconds + seconds,
      cpu_seconds: before.cpu_seconds + cpu_seconds,
    });
    [this.#name, this.#spentSince] = [name, counting()];
  }

  /** By name, in the order they were first ended; the present one ends. */
  spent(): Record<string, Stretch> {
    this.enter(this.#name);
    return Object.fromEntries(this.#spent);
  }
}
