/** A command line as a pipe would see it, for the tests of commands. */
import { run } from './run.ts';
import type { Screen } from './screen.ts';

/** What it wrote, and its exit status. */
export async function shell(...argv: string[]) {
  let out = '';
  let err = '';
  const screen: Screen = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    outTty: false,
    errTty: false,
    color: false,
    width: 100,
  };
  const status = await run(argv, screen);
  return { status, out, err };
}
