/** Accounts that stand out alone: a single customer to talk to, not a network. */
import { html, type Markup } from '../markup.ts';
import { count, score } from '../numbers.ts';
import type { Report } from '../report.ts';
import { visible } from '../text.ts';

const MOST = 50;

export function loneAccounts({ accounts }: Report): Markup | null {
  const alone = accounts
    .filter((account) => account.campaign === null)
    .sort((a, b) => b.risk - a.risk || (a.account_id < b.account_id ? -1 : 1));
  if (alone.length === 0) return null;
  const rest = alone.length - MOST;
  return html`<section aria-labelledby="alone"><h2 id="alone">Accounts that stand out alone</h2>
<p>${count(alone.length, 'account')} in no campaign ${alone.length === 1 ? 'has' : 'have'} a risk of one half or more. Without ties to others this is a customer to talk to, often with a lawful reason: an evaluation, a course, research.</p>
<details ${alone.length <= 12 ? 'open' : ''}><summary>Accounts <span class="quiet">${rest > 0 ? `first ${MOST} of ${alone.length}` : alone.length}</span></summary><table class="plain"><thead><tr><th scope="col">Account</th><th scope="col" class="num">Risk</th><th scope="col" class="num">Extraction</th></tr></thead><tbody>${alone
    .slice(0, MOST)
    .map(
      (account) =>
        html`<tr><th scope="row" class="id"><bdi>${visible(account.account_id, 72)}</bdi></th><td class="num">${score(account.risk)}</td><td class="num">${score(account.extraction)}</td></tr>`,
    )}</tbody></table>${rest > 0 && html`<p class="quiet">${count(rest, 'more account')} in report.json.</p>`}</details></section>`;
}
