#!/usr/bin/env node
/** The command `stillwatch`: composition root of the command line. */
import { fail } from './failure.ts';
import { removeThrowAway } from './interrupt.ts';
import { run } from './run.ts';
import { drained, processScreen } from './screen.ts';

const screen = processScreen();

process.on('exit', removeThrowAway);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    screen.err(
      `${screen.errTty ? '\r\u001b[2K' : ''}stillwatch: Stopped before the end. The data directory is whole; run the command again when you like.\n`,
    );
    removeThrowAway();
    // Ends by the signal itself (130 or 143 to a shell): a proper exit waits for the statement the engine is at,
    // and may wait for ever.
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

const status = await run(process.argv.slice(2), screen);
// What was found and could not be printed is a failure; one that was told already stays what it is.
process.exit(
  await drained().then(
    () => status,
    (error) => status || fail(error, screen),
  ),
);
