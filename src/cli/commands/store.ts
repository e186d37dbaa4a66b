/** `store`: what is kept between scans, and moving it from a data directory to servers. */
import type { Command } from 'commander';
import { StillwatchError } from '../../errors.ts';
import type { Verb } from '../command.ts';
import type { Screen } from '../screen.ts';
import { DEFAULT_DATA, path } from '../values.ts';

const COPY_EXAMPLES = `
The servers must hold no scan yet; the data directory stays as it is. A copy that was stopped is simply run again.
Afterwards \`scan --append\` and \`explain\` with the same --engine go on where the data directory ended.

Examples:
  $ stillwatch store copy --engine 'clickhouse://ann@db1,db2/logs?cluster=main'
  $ stillwatch store copy --data /srv/stillwatch --engine clickhouse://ann@db1/logs`;

const PREPARE_EXAMPLES = `
A scan does it by itself. Do it before, when the user of the scans may not make databases, or on servers that stand by.

Examples:
  $ stillwatch store prepare --engine clickhouse://admin@db1/logs`;

interface Flags {
  readonly data: string;
  readonly engine?: string;
}

const verb: Verb = {
  order: 6,
  register: (program, screen) => {
    const store = program
      .command('store')
      .summary('move what scans keep from a data directory to servers')
      .description('Looks after what is kept between scans on ClickHouse servers.');
    engine(store.command('copy'))
      .summary('copy a data directory into servers')
      .description(
        'Copies what a data directory keeps into ClickHouse servers, and compares both sides.',
      )
      .option('-d, --data <dir>', 'data directory to copy', path, DEFAULT_DATA)
      .addHelpText('after', COPY_EXAMPLES)
      .action((flags: Flags) => copy(flags, screen));
    engine(store.command('prepare'))
      .summary('make the tables on servers')
      .description('Makes the database and the tables that scans keep there.')
      .addHelpText('after', PREPARE_EXAMPLES)
      .action((flags: Flags) => prepare(flags, screen));
  },
};
export default verb;

function engine(command: Command): Command {
  return command.option(
    '--engine <address>',
    'ClickHouse servers: clickhouse://user@host:port[,host2:port2]/database (default: $STILLWATCH_ENGINE)',
  );
}

async function copy(flags: Flags, screen: Screen): Promise<void> {
  const { copyStore, openServer } = await import('../../engine/index.ts');
  const { EXPLAINED_FROM, whole } = await import('../../report/index.ts');
  const { withStore } = await import('../store.ts');
  const address = await addressOf(flags);
  await withStore(flags.data, async (from) => {
    const to = await openServer({ address, scratch: from });
    try {
      await copyStore(from, to, EXPLAINED_FROM, ({ table, rows }) =>
        screen.out(`${table.padEnd(16)}  ${whole(rows).padStart(15)} rows\n`),
      );
    } finally {
      await to.close();
    }
  });
  screen.out('All of it is there, row by row.\n');
}

async function prepare(flags: Flags, screen: Screen): Promise<void> {
  const { migrate, openServer } = await import('../../engine/index.ts');
  const { withThrowAway } = await import('../interrupt.ts');
  const address = await addressOf(flags);
  await withThrowAway(async (scratch) => {
    const server = await openServer({ address, scratch });
    try {
      await migrate(server);
    } finally {
      await server.close();
    }
  });
  screen.out('The tables are there.\n');
}

async function addressOf({ engine: told }: Flags): Promise<string> {
  const { engineAddress } = await import('../place.ts');
  const address = engineAddress({ engine: told });
  if (address === undefined) {
    throw new StillwatchError('usage', 'Say which servers are meant: with --engine.');
  }
  return address;
}
