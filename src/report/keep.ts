/** Keeps a finished scan in the store, so that `explain` can answer later and the next scan goes on from it. */
import { type Ancestor, asAncestor } from '../campaigns/index.ts';
import { type Engine, removeRows } from '../engine/index.ts';
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

/** The campaigns of the last finished scan, and the number of the next. */
export async function ancestorsIn(
  engine: Engine,
): Promise<{ next: number; ancestors: readonly Ancestor[] }> {
  const rows = await engine.rows<{ scan: number; campaign: string; accounts: string[] }>(
    'SELECT scan, campaign, accounts FROM lineage WHERE scan = (SELECT max(scan) FROM lineage) ORDER BY campaign',
  );
  const ancestors = rows
    .filter(({ campaign }) => campaign !== '')
    .map(({ campaign, accounts }) => ({ id: campaign, accounts }));
  return { next: (rows[0]?.scan ?? 0) + 1, ancestors };
}

/** Keeps which accounts each campaign has. Until it is done, the campaigns of the scan before count. */
export async function storeLineage(
  engine: Engine,
  scan: number,
  { views }: ScanResult,
): Promise<void> {
  await engine.insert('lineage', [
    { scan, campaign: '', accounts: [] },
    ...views.map(({ campaign }) => {
      const { id, accounts } = asAncestor(campaign);
      return { scan, campaign: id, accounts };
    }),
  ]);
  await removeRows(engine, 'lineage', 'scan < {scan:UInt32}', { scan });
}
