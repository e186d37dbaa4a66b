/** Masked excerpts of what the prompts of a campaign have in common. */
import type { Template } from '../../campaigns/index.ts';
import { html, type Markup } from '../markup.ts';
import { count } from '../numbers.ts';
import { visible, visibleProse } from '../text.ts';

/** Wordings of one campaign resemble each other: the first few tell most, the others are folded away. */
const OPEN = 3;
const MOST = 8;

export function templates(rows: readonly Template[]): Markup | null {
  if (rows.length === 0) return null;
  const folded = rows.slice(OPEN, MOST);
  const rest = rows.length - MOST;
  return html`<div><h4>What the prompts have in common</h4><p class="quiet">Masked: ▢ stands for what changes from prompt to prompt. Addresses, keys and numbers are taken out.</p>${rows
    .slice(0, OPEN)
    .map(
      figure,
    )}${folded.length > 0 && html`<details class="folded"><summary>${count(folded.length, 'more wording')}</summary>${folded.map(figure)}</details>`}${rest > 0 && html`<p class="quiet">${count(rest, 'more template')} in report.json.</p>`}</div>`;
}

function figure(row: Template): Markup {
  return html`<figure class="template"><blockquote dir="auto">${visibleProse(row.excerpt, 900)}</blockquote><figcaption><span class="id"><bdi>${visible(row.id, 24)}</bdi></span> ${count(row.exchanges, 'exchange')}, ${count(row.accounts, 'account')}</figcaption></figure>`;
}
