/** What ties the accounts and shows extraction, and what speaks against it, weighed in bits. */
import type { Campaign } from '../../campaigns/index.ts';
import { bar } from '../charts/bars.ts';
import { html, type Markup } from '../markup.ts';
import { bits, whole } from '../numbers.ts';
import { label, visibleProse } from '../text.ts';

const sum = (rows: readonly { bits: number }[]) => rows.reduce((total, row) => total + row.bits, 0);

export function evidence({ evidence: found, counter_evidence: against }: Campaign): Markup {
  const heaviest = Math.max(1, ...found.map((row) => row.bits), ...against.map((row) => row.bits));
  return html`<div class="weighing"><h4>Evidence</h4>${
    found.length === 0
      ? html`<p class="quiet">None recorded.</p>`
      : html`<table class="weigh"><thead><tr><th scope="col">Seen</th><th scope="col">Signal</th><th scope="col" class="num">Accounts</th><th scope="col" class="num">Bits</th><th class="track"><span class="unseen">Weight</span></th></tr></thead><tbody>${[
          ...found,
        ]
          .sort((a, b) => b.bits - a.bits)
          .map(
            (row) =>
              html`<tr><td class="says"><bdi>${visibleProse(row.says, 400)}</bdi></td><td class="id"><bdi>${label(row.signal)}</bdi></td><td class="num" data-label="Accounts">${whole(row.accounts)}</td><td class="num" data-label="Bits">${bits(row.bits)}</td><td class="track">${bar(row.bits / heaviest)}</td></tr>`,
          )}</tbody></table>`
  }
<h4>Counter-evidence</h4>${
    against.length === 0
      ? html`<p class="quiet">No check found anything that speaks against it. That is not proof: the checks know only what these logs record.</p>`
      : html`<table class="weigh"><thead><tr><th scope="col">Speaks against it</th><th scope="col">Check</th><th scope="col" class="num">Bits taken away</th><th class="track"><span class="unseen">Weight</span></th></tr></thead><tbody>${[
          ...against,
        ]
          .sort((a, b) => b.bits - a.bits)
          .map(
            (row) =>
              html`<tr><td class="says"><bdi>${visibleProse(row.says, 400)}</bdi></td><td class="id"><bdi>${label(row.check)}</bdi></td><td class="num" data-label="Bits taken away">${row.bits > 0 ? `−${bits(row.bits)}` : bits(0)}</td><td class="track">${bar(row.bits / heaviest, 'against')}</td></tr>`,
          )}</tbody></table>`
  }
<p class="quiet">Found ${bits(sum(found))} bits, taken away ${bits(sum(against))}. Each bit doubles the odds; signals overlap, so the sum is an upper bound and the confidence above is what counts.</p></div>`;
}
