/** Where the command line writes, and what it may assume of it. */
import { unwritten } from '../errors.ts';

export interface Screen {
  /** Results. Nothing else goes here. */
  out(text: string): void;
  /** Progress and failures. */
  err(text: string): void;
  readonly outTty: boolean;
  readonly errTty: boolean;
  readonly color: boolean;
  readonly width: number;
}

/** Why something written could not leave the process. */
let lost: NodeJS.ErrnoException | undefined;

/** The terminal or pipes of this process. A reader that closes its end early, such as `head`, is no failure. */
export function processScreen(): Screen {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') lost ??= error;
    });
  }
  const outTty = process.stdout.isTTY === true;
  // https://no-color.org: set and not empty means no colour.
  const refused = (process.env['NO_COLOR'] ?? '') !== '' || process.env['TERM'] === 'dumb';
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    outTty,
    errTty: process.stderr.isTTY === true,
    color: outTty && !refused,
    width: process.stdout.columns ?? 100,
  };
}

/**
 * Resolves when everything written has left the process, or can no longer leave it.
 * @throws StillwatchError `disk-full` or `output-not-writable` when a part of it is lost.
 */
export async function drained(): Promise<void> {
  await Promise.all(
    [process.stdout, process.stderr].map(
      (stream) => new Promise<void>((done) => void stream.write('', () => done())),
    ),
  );
  if (lost !== undefined) throw unwritten(lost, 'the output', 'The output cannot be written.');
}
