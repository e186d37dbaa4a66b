/** Progress by bytes; within one statement, which the engine does not let us look into, by the speed so far. */

const TICK_MS = 500;
/** Bytes a millisecond before anything was measured: 60 MB/s. */
const FIRST_GUESS = 60_000;

export interface Progress {
  /** Runs one piece of the work. */
  during<T>(bytes: number, work: () => Promise<T>): Promise<T>;
}

/** `total` in the bytes that pieces will name; `report` hears 0..1, never going back, and a few words. */
export function progressOver(
  total: number,
  report: ((done: number, note: string) => void) | undefined,
): Progress {
  const started = performance.now();
  let finished = 0;
  let last = 0;
  const say = (bytes: number) => {
    last = Math.max(last, total === 0 ? 1 : Math.min(1, bytes / total));
    report?.(last, `${size(last * total)} of ${size(total)} read`);
  };
  say(0);
  return {
    async during(bytes, work) {
      const from = performance.now();
      const speed = finished > 0 ? finished / (from - started) : FIRST_GUESS;
      const timer = setInterval(() => {
        // Ever slower towards the end of a piece that takes longer than thought.
        const guessed = 1 - Math.exp((-(performance.now() - from) * speed) / bytes);
        say(finished + bytes * 0.95 * guessed);
      }, TICK_MS);
      try {
        return await work();
      } finally {
        clearInterval(timer);
        finished += bytes;
        say(finished);
      }
    },
  };
}

function size(bytes: number): string {
  if (bytes >= 1e9) return `${(bytes / 1e9).toFixed(1)} GB`;
  return `${Math.ceil(bytes / 1e6)} MB`;
}
