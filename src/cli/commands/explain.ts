/** `explain`: why an account or a campaign was named, and what speaks against it. */
import { StillwatchError } from '../../errors.ts';
import type { Verb } from '../command.ts';
import type { Screen } from '../screen.ts';
import { DEFAULT_DATA, ENGINE_HELP, path } from '../values.ts';

interface Flags {
  data?: string;
  engine?: string;
  json?: true;
}

const EXAMPLES = `
Reads the last scan of the data directory, or of servers; no log is read again.

Examples:
  $ stillwatch explain acct_7f3k            which keys this account shares, which of them counted and why not
  $ stillwatch explain c-1f0a9be24c71       the story of a campaign, its evidence and counter-evidence
  $ stillwatch explain acct_7f3k --json     the same as data`;

const verb: Verb = {
  order: 2,
  register: (program, screen) => {
    program
      .command('explain')
      .summary('say why an account or a campaign was named')
      .description(
        'Says in words why an account was linked or a campaign found, and what speaks against it.',
      )
      .argument('<account-or-campaign>', 'an id of the last report')
      .option('-d, --data <dir>', `data directory of the scan (default: "${DEFAULT_DATA}")`, path)
      .option('--engine <address>', ENGINE_HELP)
      .option('--json', 'print it as JSON')
      .addHelpText('after', EXAMPLES)
      .action((subject: string, flags: Flags) => perform(subject, flags, screen));
  },
};
export default verb;

async function perform(subject: string, flags: Flags, screen: Screen): Promise<void> {
  const { placeOf } = await import('../place.ts');
  const { withLastScan } = await import('../store.ts');
  const { explainAccount, explainCampaign } = await import('../../report/index.ts');
  const { accountWords, campaignWords } = await import('../explanation.ts');
  const place = placeOf(flags);
  await withLastScan(place, async (engine) => {
    const campaign = await explainCampaign(engine, subject);
    const account = campaign === undefined ? await explainAccount(engine, subject) : undefined;
    if (flags.json === true && (campaign ?? account) !== undefined) {
      screen.out(`${JSON.stringify(campaign ?? account, null, 2)}\n`);
    } else if (campaign !== undefined) {
      screen.out(campaignWords(campaign, screen));
    } else if (account !== undefined) {
      screen.out(accountWords(account, place, screen));
    } else {
      throw new StillwatchError(
        'unknown-subject',
        `The last scan says nothing of “${subject.slice(0, 80)}”.`,
      );
    }
  });
}
