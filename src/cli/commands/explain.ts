/** `explain`: why an account or a campaign was named, and what speaks against it. */
import { StillwatchError } from '../../errors.ts';
import type { Verb } from '../command.ts';
import type { Screen } from '../screen.ts';
import { DEFAULT_DATA, path } from '../values.ts';

const EXAMPLES = `
Reads the last scan of the data directory; no log is read again.

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
      .option('-d, --data <dir>', 'data directory of the scan', path, DEFAULT_DATA)
      .option('--json', 'print it as JSON')
      .addHelpText('after', EXAMPLES)
      .action((subject: string, flags: { data: string; json?: true }) =>
        perform(subject, flags.data, flags.json === true, screen),
      );
  },
};
export default verb;

async function perform(
  subject: string,
  data: string,
  json: boolean,
  screen: Screen,
): Promise<void> {
  const { withLastScan } = await import('../store.ts');
  const { explainAccount, explainCampaign } = await import('../../report/index.ts');
  const { accountWords, campaignWords } = await import('../explanation.ts');
  await withLastScan(data, async (engine) => {
    const campaign = await explainCampaign(engine, subject);
    const account = campaign === undefined ? await explainAccount(engine, subject) : undefined;
    if (json && (campaign ?? account) !== undefined) {
      screen.out(`${JSON.stringify(campaign ?? account, null, 2)}\n`);
    } else if (campaign !== undefined) {
      screen.out(campaignWords(campaign, screen));
    } else if (account !== undefined) {
      screen.out(accountWords(account, data, screen));
    } else {
      throw new StillwatchError(
        'unknown-subject',
        `The last scan says nothing of “${subject.slice(0, 80)}”.`,
      );
    }
  });
}
