/** Maximum mean discrepancy, one account at a time: does what it asks come from another distribution? */
import { readSql, runStep } from '../../../engine/index.ts';
import type { Baseline } from '../baseline.ts';

const VECTORS = readSql(import.meta.url, '../lab_vectors.sql');
const DISCREPANCY = readSql(import.meta.url, '../account_mmd.sql');

/** Requests an account is judged by, drawn by hash of their ids. */
const MOST_EXCHANGES = 500;
const LEVEL = 0.05;

const baseline: Baseline = {
  id: 'account_mmd',
  title: 'Accounts whose requests differ from everybody’s, by maximum mean discrepancy',
  source:
    'The test of arXiv 2606.05725 for one account against a reference, with random Fourier features (Rahimi and Recht 2007) of hashed words and pairs of words. The threshold is the distribution-free one of Gretton et al. (2012, corollary 9) at 5 %. The reference is the mean over all accounts, as nobody knows who is honest; at most 500 requests an account.',
  rule: 'a discrepancy above √(2/n) (1 + √(2 ln 20)) for n requests',
  threshold: Math.SQRT2 * (1 + Math.sqrt(2 * Math.log(1 / LEVEL))),
  run: async ({ engine }) => {
    await runStep(engine, VECTORS, { most: MOST_EXCHANGES });
    const rows = await engine.rows<{ account_id: string; score: number }>(DISCREPANCY.sql);
    return rows.map(({ account_id, score }) => ({ account_id, group: account_id, score }));
  },
};
export default baseline;
