/** Builds the program from the files in `commands/` and runs one command line. */
import { readdirSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { VERSION } from '../version.ts';
import type { Verb } from './command.ts';
import { takeExit } from './exit.ts';
import { fail } from './failure.ts';
import type { Screen } from './screen.ts';

const ABOUT = `Finds networks of accounts that distil a language model, from the provider's own logs.
Everything runs in this process: no server, no network, no account.`;

const EPILOGUE = `
Start here:
  $ stillwatch demo                            a made-up provider with known campaigns, scanned in a minute
  $ stillwatch scan --exchanges logs/ --out report
  $ stillwatch explain acct_123                why an account was linked, and what speaks against it

Exit status: 0 done (found or not), 1 our fault or the machine's, 2 bad usage, 3 unreadable input,
4 nothing usable in the input, 130 stopped with Ctrl-C. A failure is one line on standard error with a code in brackets;
STILLWATCH_DEBUG=1 adds the stack. NO_COLOR is respected.`;

/** Every command of the folder, by its place. */
export async function verbs(): Promise<Verb[]> {
  const folder = new URL('./commands/', import.meta.url);
  const files = readdirSync(folder).filter((name) => /^[a-z-]+\.(ts|js)$/.test(name));
  const loaded = await Promise.all(
    files.map(async (name) => {
      const module = (await import(new URL(name, folder).href)) as { default: Verb };
      return module.default;
    }),
  );
  return loaded.sort((a, b) => a.order - b.order);
}

async function buildProgram(screen: Screen): Promise<Command> {
  const program = new Command('stillwatch')
    .description(ABOUT)
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show what a command takes, with examples')
    .helpCommand('help [command]', 'the same as --help')
    .addHelpText('after', EPILOGUE)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => screen.out(text),
      // The failure is written once, in our own form.
      writeErr: () => {},
      getOutHelpWidth: () => Math.min(110, Math.max(80, screen.width)),
    });
  for (const verb of await verbs()) verb.register(program, screen);
  return program;
}

/** Runs the arguments after the program's name; returns the exit status and never throws. */
export async function run(argv: readonly string[], screen: Screen): Promise<number> {
  try {
    const program = await buildProgram(screen);
    if (argv.length === 0) {
      screen.out(`${program.helpInformation()}${EPILOGUE}\n`);
      return 0;
    }
    await program.parseAsync([...argv], { from: 'user' });
    return takeExit();
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    return fail(error, screen);
  }
}
