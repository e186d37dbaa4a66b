/** Work in a child process, so that time and memory are the work's own and a crash is a result. */
import { fork } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { StillwatchError } from '../../errors.ts';

/** A child process that answers one order after another. */
export interface Companion<Order, Answer> {
  /** Throws `internal` when the child ends before it has answered; what it said is on standard error. */
  ask(order: Order): Promise<Answer>;
  end(): Promise<void>;
  /** Ends it at once; whoever waits for an answer gets `internal`. */
  stop(): void;
}

/** `temporary` is the child's place for temporary files, `flags` are those of its Node. */
export function startApart<Order extends object, Answer>(
  child: string,
  temporary: string,
  flags: readonly string[] = [],
): Companion<Order, Answer> {
  mkdirSync(temporary, { recursive: true });
  const forked = fork(child, {
    env: { ...process.env, TMPDIR: temporary },
    execArgv: [...process.execArgv, ...flags],
  });
  const ended = new Promise<string>((resolve, reject) => {
    forked.once('error', reject);
    forked.once('exit', (code, signal) => resolve(String(signal ?? code)));
  });
  // Told by whoever asks next.
  ended.catch(() => {});
  return {
    ask: (order) => {
      const answer = new Promise<Answer>((resolve) => {
        forked.once('message', (message) => resolve(message as Answer));
      });
      forked.send(order, () => {});
      const early = ended.then((how) => {
        throw new StillwatchError('internal', `A measured process ended early (${how}).`);
      });
      return Promise.race([answer, early]);
    },
    end: async () => {
      if (forked.connected) forked.disconnect();
      await ended;
    },
    stop: () => {
      forked.kill('SIGKILL');
    },
  };
}

/** One order to the child's file. Throws as `ask` does, also when no answer comes within `patience` milliseconds. */
export async function runApart<Answer>(
  child: string,
  order: object,
  temporary: string,
  patience?: number,
): Promise<Answer> {
  const companion = startApart<object, Answer>(child, temporary);
  const timer = patience === undefined ? undefined : setTimeout(companion.stop, patience);
  try {
    const answer = await companion.ask(order);
    await companion.end();
    return answer;
  } finally {
    clearTimeout(timer);
  }
}

/** The child's side: answers orders until nobody waits for more, or the bench was stopped. */
export function answerEach<Order>(work: (order: Order) => Promise<object>): void {
  process.once('disconnect', () => process.exit());
  process.on('message', async (order: Order) => {
    process.send?.(await work(order));
  });
}
