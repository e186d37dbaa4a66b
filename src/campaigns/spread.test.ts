/** How unevenly accounts share what ties them, from stored rows. */
import { expect, test } from 'vitest';
import { fill, openRows } from '../../test/rows.ts';
import { readSql, runStep } from '../engine/index.ts';

test('spread tells even shares of work from shares as people take them', async () => {
  const own = await openRows();
  const groups = { pool: () => 12, people: (account: number) => 2 ** account };
  const accounts = (name: string) => Array.from({ length: 8 }, (_, at) => `${name}-${at}`);
  try {
    await fill(own, {
      exchanges: Object.entries(groups).flatMap(([name, share]) =>
        accounts(name).flatMap((account_id, at) =>
          Array.from({ length: share(at) }, (_, i) => ({
            id: `${account_id}-${i}`,
            account_id,
            at: '2026-03-01 10:00:00',
            system_hash: 7,
          })),
        ),
      ),
    });
    await own.engine.insert(
      'cluster_members',
      Object.keys(groups).flatMap((name, cluster) =>
        accounts(name).map((account_id) => ({ cluster, account_id, membership: 1 })),
      ),
    );
    await own.engine.run(
      "INSERT INTO cluster_tokens SELECT number, 'shared-system-prompt', cityHash64('7'), 5 FROM numbers(2)",
    );
    for (const step of ['int_wordings', 'int_binding', 'ftr_clusters']) {
      await runStep(own.engine, readSql(import.meta.url, `./${step}.sql`));
    }
    const rows = await own.engine.rows<{ spread: number }>(
      'SELECT spread FROM ftr_clusters ORDER BY cluster',
    );
    // Eight shares that double lie 1.7 apart in the log, one standard deviation either way; chance adds one in 32.
    expect(rows.map(({ spread }) => spread)).toEqual([0, expect.closeTo(1.65, 1)]);
  } finally {
    await own.remove();
  }
});
