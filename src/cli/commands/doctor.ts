/** `doctor`: is this machine able to scan, and what is missing if not. */
import { createColors } from 'picocolors';
import type { Finding } from '../checks.ts';
import type { Verb } from '../command.ts';
import { askExit } from '../exit.ts';
import type { Screen } from '../screen.ts';
import { DEFAULT_DATA, path } from '../values.ts';

const EXAMPLES = `
Prints one line a check: OK, WARN or FAIL, and what to do. Exit status 1 when a check fails.

Examples:
  $ stillwatch doctor
  $ stillwatch doctor --data /srv/stillwatch`;

const verb: Verb = {
  order: 5,
  register: (program, screen) => {
    program
      .command('doctor')
      .summary('check the engine, the machine and the data directory')
      .description('Checks the engine, the machine and the data directory, and says what to do.')
      .option('-d, --data <dir>', 'data directory to look at', path, DEFAULT_DATA)
      .addHelpText('after', EXAMPLES)
      .action(async (flags: { data: string }) => {
        const check = await import('../checks.ts');
        const findings: Finding[] = [
          check.checkNode(),
          await check.checkEngine(),
          check.checkMemory(),
          check.checkDisk(flags.data),
          check.checkData(flags.data),
        ];
        // One engine at a time: the throw-away one is closed by now.
        const engineWorks = findings[1]?.level === 'OK';
        if (engineWorks) findings.push(await check.checkLastScan(flags.data));
        for (const finding of findings) screen.out(line(finding, screen));
        if (findings.some((finding) => finding.level === 'FAIL')) askExit(1);
      });
  },
};
export default verb;

function line(finding: Finding, screen: Screen): string {
  const paint = createColors(screen.color);
  const colour = { OK: paint.green, WARN: paint.yellow, FAIL: paint.red }[finding.level];
  const todo = finding.todo === undefined ? '' : `. ${finding.todo}`;
  return `${colour(finding.level.padEnd(4))}  ${finding.name.padEnd(9)}  ${finding.says}${todo}\n`;
}
