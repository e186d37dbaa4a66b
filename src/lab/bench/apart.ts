/** Work in a child process, so that time and memory are the work's own and a crash is a result. */
import { fork } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { StillwatchError } from '../../errors.ts';

/**
 * Sends the order to the child's file and gives its answer. `temporary` is its place for temporary files.
 * Throws `internal` when the child does not come to its end; what it said is on standard error.
 */
export async function runApart<Answer>(
  child: string,
  order: object,
  temporary: string,
): Promise<Answer> {
  mkdirSync(temporary, { recursive: true });
  const forked = fork(child, { env: { ...process.env, TMPDIR: temporary } });
  forked.send(order);
  return new Promise<Answer>((resolve, reject) => {
    let told: { readonly answer: Answer } | undefined;
    forked.once('message', (message) => {
      told = { answer: message as Answer };
    });
    forked.once('error', reject);
    forked.once('exit', (code, signal) => {
      if (told) resolve(told.answer);
      else {
        const how = signal ?? code;
        reject(new StillwatchError('internal', `A measured process ended early (${how}).`));
      }
    });
  });
}

/** The child's side: waits for the order, does the work, answers and ends. */
export function answerOnce<Order>(work: (order: Order) => Promise<object>): void {
  // The bench was stopped: nobody waits for this.
  process.once('disconnect', () => process.exit(1));
  process.once('message', async (order: Order) => {
    const answer = await work(order);
    process.send?.(answer, () => process.exit());
  });
}
