/** `lab`: worlds with known campaigns, and how well a report finds them. */
import { dirname } from 'node:path';
import { type Command, Option } from 'commander';
import type { Truth } from '../../lab/index.ts';
import type { Report } from '../../report/index.ts';
import { ensureWritable } from '../../writable.ts';
import type { Verb } from '../command.ts';
import type { Screen } from '../screen.ts';
import { integer, path } from '../values.ts';
import { campaigns, type MakeFlags, scale, worldOptions } from '../world-options.ts';

const MAKE_EXAMPLES = `
Writes exchanges.jsonl, accounts.jsonl, calendar.json and truth.json. The same options give the same bytes.

Examples:
  $ stillwatch lab make --out world
  $ stillwatch lab make --out hard --seed 7 --accounts 5000 --exchanges 200000 --evasion 3
  $ stillwatch lab make --out mixed --campaign hydra:2% --campaign thinking_language:1%
  $ stillwatch lab make --out slow --campaign low_and_slow --scale 0.004 --accounts 3000
  $ stillwatch lab make --out feb --preset feb-2026-150k --scale 0.1
  $ stillwatch lab make --out clean --clean          no campaign: whatever a scan finds there is wrong
  $ stillwatch scan --exchanges world/exchanges.jsonl --accounts world/accounts.jsonl --out report`;

const SCORE_EXAMPLES = `
Examples:
  $ stillwatch lab score --report report/report.json --truth world/truth.json
  $ stillwatch lab score --report report/report.json --truth world/truth.json --json`;

const BENCH_EXAMPLES = `
The files are written by npm run bench in a clone of the repository.

Examples:
  $ stillwatch lab bench --out bench.html
  $ stillwatch lab bench --results bench/results --out bench.html`;

const verb: Verb = {
  order: 4,
  register: (program, screen) => {
    const lab = program
      .command('lab')
      .summary('make a labelled world, score a report against its truth')
      .description(
        'Makes logs whose campaigns are known, scores reports against that truth, and draws what was measured.',
      );
    registerMake(lab, screen);
    registerScore(lab, screen);
    registerBench(lab, screen);
  },
};
export default verb;

function registerMake(lab: Command, screen: Screen): void {
  lab
    .command('make')
    .summary('write logs with known campaigns')
    .description(
      'Writes the logs of an invented provider with known campaigns and innocent look-alikes.',
    )
    .requiredOption('-o, --out <dir>', 'directory for the files', path)
    .option('--seed <n>', 'another seed, another world', '1')
    .option(
      '--accounts <n>',
      'number of accounts (default: 2000, or what the preset says)',
      integer(20, 1_000_000),
    )
    .option(
      '--exchanges <n>',
      'number of exchanges (default: 30 an account, beside campaigns at published rates)',
      integer(20, 200_000_000),
    )
    .option(
      '--days <n>',
      'length of the log (default: 21, or what the preset says)',
      integer(2, 90),
    )
    .option(
      '--campaign <profile[:share]>',
      'a campaign, and its share of the accounts; may be repeated',
      campaigns,
    )
    .addOption(
      new Option(
        '--preset <name>',
        'published campaigns at their own sizes: feb-2026-150k, feb-2026-3400k, feb-2026-13m',
      ).conflicts('campaign'),
    )
    .option(
      '--scale <part>',
      'part of the published accounts of campaigns without a share, each at its published rate',
      scale,
    )
    .addOption(
      new Option('--clean', 'no campaign at all').conflicts(['campaign', 'preset', 'scale']),
    )
    .option('--corpus <dir>', 'directory with prompts/*.jsonl.gz to speak with', path)
    .option(
      '--evasion <level>',
      '0 careless to 5 careful and few requests (default: 0 or 1, campaign by campaign)',
      integer(0, 5),
    )
    .addHelpText('after', MAKE_EXAMPLES)
    .action(async (flags: MakeFlags) => {
      const { makeWorld } = await import('../../lab/index.ts');
      const { visible, whole } = await import('../../report/index.ts');
      ensureWritable('out', flags.out);
      const world = await makeWorld(await worldOptions(flags));
      const { truth } = world;
      screen.out(
        `${whole(world.exchanges)} exchanges of ${whole(world.accounts)} accounts, ${truth.campaigns.length} true campaigns, ${truth.groups.length} look-alikes\n${[world.exchangesPath, world.accountsPath, world.calendarPath, world.truthPath].map((file) => visible(file, 300)).join('\n')}\n`,
      );
    });
}

function registerScore(lab: Command, screen: Screen): void {
  lab
    .command('score')
    .summary('compare a report with the truth of its world')
    .description(
      'Says how much of what a report names is true, and how much of the truth it names.',
    )
    .requiredOption('--report <file>', 'report.json of a scan', path)
    .requiredOption('--truth <file>', 'truth.json of the world', path)
    .option('--json', 'print every number as JSON')
    .addHelpText('after', SCORE_EXAMPLES)
    .action(async (flags: { report: string; truth: string; json?: true }) => {
      const { readJson } = await import('../read-json.ts');
      const { scoreReport } = await import('../../lab/index.ts');
      const { scoreLines } = await import('../score.ts');
      const { scoreTables } = await import('../score-tables.ts');
      const report = readJson<Report>(flags.report, ['campaigns', 'accounts']);
      const truth = readJson<Truth>(flags.truth, ['campaigns', 'groups']);
      const score = scoreReport(report, truth);
      screen.out(
        flags.json
          ? `${JSON.stringify(score, null, 2)}\n`
          : `${[...scoreLines(report, truth), ...scoreTables(score)].join('\n')}\n`,
      );
    });
}

function registerBench(lab: Command, screen: Screen): void {
  lab
    .command('bench')
    .summary('draw the results of the bench as one page')
    .description(
      'Writes one HTML page from the files of results: no network, no script, light and dark.',
    )
    .option('--results <dir>', 'directory with the files of results', path, 'bench/results')
    .requiredOption('-o, --out <file>', 'the page to write, such as bench.html', path)
    .addHelpText('after', BENCH_EXAMPLES)
    .action(async (flags: { results: string; out: string }) => {
      const { benchPage, readResults } = await import('../../lab/index.ts');
      const { replaceFile, visible } = await import('../../report/index.ts');
      ensureWritable('out', dirname(flags.out));
      replaceFile(flags.out, benchPage(readResults(flags.results)));
      screen.out(`${visible(flags.out, 300)}\n`);
    });
}
