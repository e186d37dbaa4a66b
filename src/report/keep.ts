/** Keeps a finished scan in the store, so that `explain` can answer later. */
import type { Engine } from '../engine/index.ts';
import type { ScanResult } from './report.ts';

/** Replaces what the last scan left in `results`. */
export async function storeResults(engine: Engine, result: ScanResult): Promise<void> {
  await engine.run('TRUNCATE TABLE results');
  await engine.insert('results', [
    ...result.views.map((view) => ({
      kind: 'campaign',
      id: view.campaign.id,
      body: JSON.stringify(view),
    })),
    ...result.report.accounts.map((account) => ({
      kind: 'account',
      id: account.account_id,
      body: JSON.stringify(account),
    })),
    {
      kind: 'scan',
      id: 'last',
      body: JSON.stringify({ ...result.report, campaigns: undefined, accounts: undefined }),
    },
  ]);
}
