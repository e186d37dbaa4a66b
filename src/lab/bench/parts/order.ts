/** The same log twice, and once with its lines in another order: the answer must be the same bytes. */
import { join } from 'node:path';
import type { Report } from '../../../report/index.ts';
import { makeWorld } from '../../world.ts';
import { EVALUATION_SEED, type Part } from '../part.ts';
import { scanApart } from '../scan-apart.ts';
import { shuffleLines } from '../shuffle.ts';

export const part: Part = {
  id: 'order',
  title: 'the same log twice, and with its lines shuffled',
  async run({ wish, place, say }) {
    const [seed = EVALUATION_SEED] = wish.seeds ?? [];
    const options = { seed, accounts: wish.accounts ?? 2000, exchanges: wish.exchanges ?? 40_000 };
    const world = await makeWorld({ ...options, out: join(place, 'world') });
    const shuffled = {
      exchanges: join(place, 'shuffled-exchanges.jsonl'),
      accounts: join(place, 'shuffled-accounts.jsonl'),
    };
    shuffleLines(world.exchangesPath, shuffled.exchanges, seed);
    shuffleLines(world.accountsPath, shuffled.accounts, seed);
    const plain = { exchanges: world.exchangesPath, accounts: world.accountsPath };
    const reports: Report[] = [];
    for (const [i, input] of [plain, plain, shuffled].entries()) {
      const out = join(place, `report-${i}`);
      reports.push((await scanApart({ ...input, calendar: world.calendarPath, out })).report);
    }
    const [first, second, third] = reports as [Report, Report, Report];
    const results: OrderResult = {
      exchanges: world.exchanges,
      campaigns: first.campaigns.length,
      accounts: first.accounts.length,
      twice: alike(first, second),
      shuffled: alike(first, third),
    };
    say(`twice ${verdict(results.twice)}, shuffled ${verdict(results.shuffled)}`);
    return { options, results };
  },
};

export interface OrderResult {
  readonly exchanges: number;
  readonly campaigns: number;
  readonly accounts: number;
  readonly twice: Alike;
  readonly shuffled: Alike;
}

interface Alike {
  readonly campaigns: boolean;
  readonly accounts: boolean;
}

function alike(a: Report, b: Report): Alike {
  const same = (x: unknown, y: unknown) => JSON.stringify(x) === JSON.stringify(y);
  return { campaigns: same(a.campaigns, b.campaigns), accounts: same(a.accounts, b.accounts) };
}

function verdict({ campaigns, accounts }: Alike): string {
  return campaigns && accounts ? 'identical' : 'NOT identical';
}
