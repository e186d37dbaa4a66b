/** The accounts of a campaign, folded away: the first fifty and where the rest are. */
import type { Campaign } from '../../campaigns/index.ts';
import { html, type Markup } from '../markup.ts';
import { count, percent, score, whole } from '../numbers.ts';
import { visible } from '../text.ts';

const MOST = 50;

export function members({ accounts }: Campaign): Markup {
  const rest = accounts.length - MOST;
  return html`<details><summary>Member accounts <span class="quiet">${rest > 0 ? `first ${MOST} of ${whole(accounts.length)}` : whole(accounts.length)}</span></summary><table class="plain"><thead><tr><th scope="col">Account</th><th scope="col" class="num">Membership</th><th scope="col" class="num">Exchanges</th><th scope="col" class="num">Extracting</th></tr></thead><tbody>${accounts
    .slice(0, MOST)
    .map(
      (member) =>
        html`<tr><th scope="row" class="id"><bdi>${visible(member.account_id, 72)}</bdi></th><td class="num">${score(member.membership)}</td><td class="num">${whole(member.exchanges)}</td><td class="num">${percent(member.extraction_share)}</td></tr>`,
    )}</tbody></table>${rest > 0 && html`<p class="quiet">${count(rest, 'more account')} in report.json.</p>`}</details>`;
}
