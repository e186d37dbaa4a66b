/** What a file in `commands/` is. */
import type { Command } from 'commander';
import type { Screen } from './screen.ts';

/**
 * A file in `commands/` exports one as default and is registered by lying there.
 * Obligations: writes only to the screen; throws `StillwatchError`; imports the engine, the scan and the lab
 * inside its action, so that `--help` stays quick. Prohibitions: no `process.exit`, no reading of `process.argv`.
 */
export interface Verb {
  /** Place in the list of commands, 1 first. */
  readonly order: number;
  register(program: Command, screen: Screen): void;
}
