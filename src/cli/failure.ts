/** A failure as one line on standard error, whatever went wrong. */
import { CommanderError } from 'commander';
import { StillwatchError } from '../errors.ts';
import type { Screen } from './screen.ts';

/** Any thrown thing as the one typed error. */
function typed(error: unknown): StillwatchError {
  if (error instanceof StillwatchError) return error;
  if (error instanceof CommanderError) {
    if (error.code === 'commander.help') {
      return new StillwatchError('usage', 'This command needs one more word: what to do.', {
        cause: error,
      });
    }
    const code = error.code === 'commander.invalidArgument' ? 'option-value' : 'usage';
    return new StillwatchError(code, sentence(error.message.replace(/^error: /, '')), {
      cause: error,
    });
  }
  const name = error instanceof Error ? error.name : typeof error;
  return new StillwatchError('internal', `Something unforeseen happened (${name}).`, {
    cause: error,
  });
}

/** `stillwatch: <message> [<code>] <todo>`; the stack only with STILLWATCH_DEBUG. Returns the exit status. */
export async function fail(error: unknown, screen: Screen): Promise<number> {
  const { visible } = await import('../report/index.ts');
  const known = typed(error);
  screen.err(`stillwatch: ${visible(known.message, 600)} [${known.code}] ${known.todo}\n`);
  if ((process.env['STILLWATCH_DEBUG'] ?? '') !== '') {
    for (let at: unknown = error; at instanceof Error; at = at.cause) {
      screen.err(
        `${(at.stack ?? at.message)
          .split('\n')
          .map((row) => visible(row, 400))
          .join('\n')}\n`,
      );
    }
  }
  return known.exit;
}

function sentence(text: string): string {
  // Commander adds a suggestion on a line of its own.
  const joined = text.trim().replace(/\s*\n\s*/g, ' ');
  const first = joined.charAt(0).toUpperCase() + joined.slice(1);
  return /[.?!]$/.test(first) ? first : `${first}.`;
}
