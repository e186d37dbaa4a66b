/** Keeps a finished scan in the store, so that `explain` can answer later. */
import type { Engine } from '../engine/index.ts';
import type { ScanResult } from './report.ts';

/** Drops what the last scan found. Call it before the tables that `explain` reads beside it are made anew. */
export async function forgetResults(engine: Engine): Promise<void> {
  await engine.change('results', (stored) => `TRUNCATE TABLE ${stored}`);
}

/** Keeps what this scan found. */
export async function storeResults(engine: Engine, result: ScanResult): Promise<void> {
  await forgetResults(engine);
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
