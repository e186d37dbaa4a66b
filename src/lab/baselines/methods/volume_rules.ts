/** Volume and rate rules: what a limit on each account by itself can see. */
import { readSql } from '../../../engine/index.ts';
import type { Baseline } from '../baseline.ts';

const RATES = readSql(import.meta.url, '../volume_rates.sql');

const baseline: Baseline = {
  id: 'volume_rules',
  title: 'Accounts that send unusually much, fast or evenly',
  source:
    'Rate limits and round-the-clock use as advised by AA26-251A and OWASP LLM10; the outlier rule and its threshold are those of Iglewicz and Hoaglin (1993).',
  rule: 'a modified z-score of 3.5 in requests, busiest hour, requests a day, hours of the day or days',
  threshold: 3.5,
  run: async ({ engine }) => {
    const rows = await engine.rows<{ account_id: string; score: number }>(RATES.sql);
    return rows.map(({ account_id, score }) => ({ account_id, group: account_id, score }));
  },
};
export default baseline;
