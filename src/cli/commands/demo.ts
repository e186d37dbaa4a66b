/** `demo`: a made-up provider with known campaigns, scanned before your eyes. */
import { join } from 'node:path';
import { ensureWritable } from '../../writable.ts';
import type { Verb } from '../command.ts';
import { withThrowAway } from '../interrupt.ts';
import type { Screen } from '../screen.ts';
import { path } from '../values.ts';

const EXAMPLES = `
Writes DIR/world (logs, accounts, truth), DIR/data (the scan) and DIR/report.html. The accounts, the people
and the campaigns are invented; the truth beside them says how well the scan did.

Examples:
  $ stillwatch demo
  $ stillwatch demo --out tour && stillwatch explain --data tour/data c-…`;

const verb: Verb = {
  order: 3,
  register: (program, screen) => {
    program
      .command('demo')
      .summary('scan a made-up provider with known campaigns')
      .description(
        'Makes a labelled world, scans it, writes the report, and compares it with the truth.',
      )
      .option('-o, --out <dir>', 'directory for everything the demo makes', path, 'stillwatch-demo')
      .addHelpText('after', EXAMPLES)
      .action((flags: { out: string }) => perform(flags.out, screen));
  },
};
export default verb;

/** `npm run demo` on a fresh clone has put no command on the path. */
const COMMAND =
  process.env['npm_lifecycle_event'] === 'demo' ? 'node dist/cli/main.js' : 'stillwatch';

async function perform(out: string, screen: Screen): Promise<void> {
  const { makeWorld } = await import('../../lab/index.ts');
  const { scan } = await import('../../scan.ts');
  const { terminalReport, visible, whole } = await import('../../report/index.ts');
  const { progressBar } = await import('../progress.ts');
  const { scoreLines } = await import('../score.ts');
  ensureWritable('out', out);
  screen.err('stillwatch: making a world of invented accounts\n');
  const world = await makeWorld({ out: join(out, 'world'), seed: 1 });
  const data = join(out, 'data');
  const bar = progressBar(screen);
  const result = await withThrowAway(() =>
    scan({
      exchanges: [world.exchangesPath],
      accounts: [world.accountsPath],
      calendar: world.calendarPath,
      data,
      out,
      onProgress: bar.show,
    }),
  ).finally(bar.end);
  const show = (path: string) => visible(path, 300);
  const first = result.report.campaigns[0];
  screen.out(
    [
      `An invented provider: ${whole(world.exchanges)} exchanges of ${whole(world.accounts)} accounts.`,
      '',
      terminalReport(result, { tty: screen.outTty, color: screen.color, width: screen.width }),
      'Compared with the truth:',
      ...scoreLines(result.report, world.truth).map((row) => `  ${row}`),
      '',
      `Report: ${show(join(out, 'report.html'))}`,
      ...(first === undefined
        ? []
        : [`Why:    ${COMMAND} explain ${visible(first.id, 40)} --data ${show(data)}`]),
      '',
    ].join('\n'),
  );
}
