#!/usr/bin/env node
/** The command `stillwatch`: composition root of the command line. */
import { removeThrowAway } from './interrupt.ts';
import { run } from './run.ts';
import { drained, processScreen } from './screen.ts';

const STOPPED = 130;
const screen = processScreen();

process.on('exit', removeThrowAway);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    screen.err(
      `${screen.errTty ? '\r\u001b[2K' : ''}stillwatch: Stopped before the end. The data directory is whole; run the command again when you like.\n`,
    );
    process.exit(STOPPED);
  });
}

const status = await run(process.argv.slice(2), screen);
await drained();
process.exit(status);
