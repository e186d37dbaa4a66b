/** Who may stand behind a campaign: kept apart from what was observed, and labelled as inference. */
import type { Campaign } from '../../campaigns/index.ts';
import { html, type Markup } from '../markup.ts';
import { score } from '../numbers.ts';
import { visible, visibleProse } from '../text.ts';
import { likelihood } from '../words.ts';

export function attribution({ attribution: rows }: Campaign): Markup | null {
  if (rows.length === 0) return null;
  return html`<aside class="inference"><h4>Attribution: inference, not observation</h4>${rows.map(
    (row) =>
      html`<p><b><bdi>${visible(row.actor, 80)}</bdi></b>: ${likelihood(row.confidence)} (${score(row.confidence)}), because</p><ul>${row.basis
        .slice(0, 8)
        .map((reason) => html`<li><bdi>${visibleProse(reason, 300)}</bdi></li>`)}</ul>`,
  )}<p class="quiet">Attribution took no part in finding or ranking this campaign. Confirm it by other means before using it.</p></aside>`;
}
