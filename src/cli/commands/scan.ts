/** `scan`: from logs to a report. */
import { join } from 'node:path';
import type { Command } from 'commander';
import type { Config } from '../../config/index.ts';
import { StillwatchError } from '../../errors.ts';
import type { ScanOptions } from '../../scan.ts';
import type { Verb } from '../command.ts';
import { withThrowAway } from '../interrupt.ts';
import type { Screen } from '../screen.ts';
import { DEFAULT_DATA, integer, memory, path, paths, share, since } from '../values.ts';

interface Flags extends Config {
  config?: string;
  store: boolean;
  append?: true;
  since?: Date | 'last';
  json?: true;
}

const EXAMPLES = `
A PATH is a file, a directory, a quoted pattern, or - for standard input: JSON Lines or Parquet, plain or
compressed (.gz, .zst); accounts and links may be CSV too. Logs of Stillwatch's own format, LiteLLM and
OpenTelemetry are recognised by content. Options can also stand in stillwatch.json, in camel case; those of
the command line win.

Examples:
  $ stillwatch scan --exchanges logs/ --accounts accounts.csv --out report
      reads every log in logs/, writes report/report.html for people and report/report.json for programs
  $ stillwatch scan --exchanges 'logs/2026-10-*.jsonl.zst' --calendar calendar.json --out october
  $ stillwatch scan --exchanges today.jsonl --append --out report
      adds a day to what the data directory holds, and reports on the whole
  $ stillwatch scan --exchanges logs/ --since last --out report
      every hour: reads what came since the last scan, and calls campaigns by the ids they had
  $ zcat logs/*.gz | stillwatch scan --exchanges - --no-store --json > report.json
      keeps nothing but the report
  $ stillwatch scan --exchanges logs/ --engine 'clickhouse://ann@db1,db2/logs?cluster=main' --out report
      keeps the scan on a cluster, with the password of CLICKHOUSE_PASSWORD; the text of the logs stays here
  $ stillwatch scan --signals links.csv --out report
      no logs: groups of accounts from links you already know`;

const verb: Verb = {
  order: 1,
  register: (program, screen) => {
    program
      .command('scan')
      .summary('read logs, find campaigns, write a report')
      .description(
        'Reads request logs, finds groups of accounts that are run as one, and says which of them extract.',
      )
      .option('-e, --exchanges <path...>', 'logs of requests and responses', paths)
      .option(
        '-a, --accounts <path...>',
        'what is known of the accounts: registration and billing',
        paths,
      )
      .option('-s, --signals <path...>', 'links between accounts that you already know', paths)
      .option('-c, --calendar <path>', 'model releases and enforcement dates', path)
      .option('-o, --out <dir>', 'write report.html and report.json here', path)
      .option(
        '-f, --format <id>',
        'format of the logs, such as litellm or otlp (default: recognised by content)',
      )
      .option('-d, --data <dir>', `where the scan is kept (default: "${DEFAULT_DATA}")`, path)
      .option(
        '--engine <address>',
        'ClickHouse that keeps the scan: clickhouse://user@host:port[,host2:port2]/database (default: $STILLWATCH_ENGINE)',
      )
      .option('--no-store', 'keep nothing: scan in a directory that is removed afterwards')
      .option('--append', 'add to what the data directory holds instead of starting afresh')
      .option(
        '--since <time>',
        'add only exchanges from this time on; "last" goes on where the data directory ends',
        since,
      )
      .option(
        '--keep-days <n>',
        'days for which a data directory that is added to keeps exchanges (default: 90)',
        integer(1, 36_500),
      )
      .option(
        '--max-rejected <share>',
        'most lines that may be refused and still give a report (default: 5%)',
        share,
      )
      .option('--keep-text', 'keep the text of prompts in the data directory')
      .option('--memory <size>', 'most memory for the engine, such as 6GB', memory)
      .option('--config <file>', 'read options from this file instead of stillwatch.json', path)
      .option('--json', 'print report.json on standard output, and nothing else there')
      .addHelpText('after', EXAMPLES)
      .action((_flags: Flags, command: Command) => perform(command.opts<Flags>(), screen));
  },
};
export default verb;

async function perform(given: Flags, screen: Screen): Promise<void> {
  const { loadConfig } = await import('../../config/index.ts');
  const { config, json, ...told } = given;
  const { engineAddress } = await import('../place.ts');
  const configured = loadConfig(config);
  const flags: Flags = { ...configured, ...told };
  check(flags, given);
  const engine = engineAddress(told, configured);
  const { scan } = await import('../../scan.ts');
  const { reportJson, terminalReport, visible } = await import('../../report/index.ts');
  const { progressBar } = await import('../progress.ts');
  const bar = progressBar(screen);
  const options = { ...scanOptions(flags, engine), onProgress: bar.show };
  const result = await withThrowAway(() => scan(options)).finally(bar.end);
  if (json) {
    screen.out(reportJson(result.report));
    return;
  }
  screen.out(
    terminalReport(result, { tty: screen.outTty, color: screen.color, width: screen.width }),
  );
  const file = (name: string) => visible(join(flags.out ?? '', name), 300);
  screen.out(
    flags.out === undefined
      ? '\nAdd --out DIR for the full report with evidence, pictures and member accounts.\n'
      : `\nReport for people:   ${file('report.html')}\nReport for programs: ${file('report.json')}\n`,
  );
}

function check(flags: Flags, given: Flags): void {
  if (flags.exchanges === undefined && flags.signals === undefined) {
    throw new StillwatchError(
      'usage',
      'There is nothing to scan: name logs with --exchanges, or links with --signals.',
    );
  }
  const adds = flags.append ? '--append' : flags.since === undefined ? undefined : '--since';
  if (!flags.store && adds !== undefined) {
    throw new StillwatchError(
      'usage',
      `${adds} needs a data directory, and --no-store keeps none.`,
    );
  }
  if (given.engine !== undefined && (!flags.store || given.data !== undefined)) {
    throw new StillwatchError(
      'usage',
      '--engine names servers that keep the scan; --data and --no-store say something else.',
    );
  }
  if (!flags.store && given.data !== undefined) {
    throw new StillwatchError(
      'usage',
      '--data names a directory to keep, and --no-store keeps none.',
    );
  }
}

function scanOptions(flags: Flags, engine: string | undefined): ScanOptions {
  const { store, append, data, engine: _, ...rest } = flags;
  return {
    ...rest,
    ...(engine === undefined ? {} : { engine }),
    append: append === true,
    data: store ? (data ?? DEFAULT_DATA) : null,
  } as ScanOptions;
}
