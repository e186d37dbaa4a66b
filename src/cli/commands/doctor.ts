/** `doctor`: is this machine able to scan, and what is missing if not. */
import { createColors } from 'picocolors';
import type { Finding } from '../checks.ts';
import type { Verb } from '../command.ts';
import { askExit } from '../exit.ts';
import type { Screen } from '../screen.ts';
import { DEFAULT_DATA, ENGINE_HELP, path } from '../values.ts';

const EXAMPLES = `
Prints one line a check: OK, WARN or FAIL, and what to do. Exit status 1 when a check fails.

Examples:
  $ stillwatch doctor
  $ stillwatch doctor --data /srv/stillwatch
  $ stillwatch doctor --engine 'clickhouse://ann@db1,db2/logs?cluster=main'`;

const verb: Verb = {
  order: 5,
  register: (program, screen) => {
    program
      .command('doctor')
      .summary('check the engine, the machine and the place where scans are kept')
      .description(
        'Checks the engine, the machine, and the data directory or servers, and says what to do.',
      )
      .option('-d, --data <dir>', `data directory to look at (default: "${DEFAULT_DATA}")`, path)
      .option('--engine <address>', ENGINE_HELP)
      .addHelpText('after', EXAMPLES)
      .action(async (flags: { data?: string; engine?: string }) => {
        const check = await import('../checks.ts');
        const { checkServers } = await import('../server-checks.ts');
        const { placeOf } = await import('../place.ts');
        const place = placeOf(flags);
        const findings: Finding[] = [
          check.checkNode(),
          await check.checkEngine(),
          check.checkMemory(),
        ];
        // One engine at a time: the throw-away one is closed by now.
        const engineWorks = findings[1]?.level === 'OK';
        if ('engine' in place) findings.push(...(await checkServers(place.engine)));
        else findings.push(check.checkDisk(place.data), check.checkData(place.data));
        const answers = findings.every(({ name, level }) => name !== 'server' || level !== 'FAIL');
        if (engineWorks && answers) findings.push(await check.checkLastScan(place));
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
