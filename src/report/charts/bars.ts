/** Named values as a table with a bar in each row: readable without seeing the bars. */
import { html, type Markup } from '../markup.ts';
import { percent, whole } from '../numbers.ts';
import { ranked } from '../story.ts';
import { capital, label } from '../text.ts';
import { at } from './svg.ts';

const MOST_ROWS = 10;

/** Shares 0..1 by name, largest first; `empty` says what it means that there are none. */
export function shareBars(
  caption: string,
  values: Readonly<Record<string, number>>,
  empty = 'None seen.',
): Markup {
  return table(caption, values, 1, percent, empty);
}

/** Counts by name; the longest bar is the sum, so bars are shares of it. */
export function countBars(caption: string, values: Readonly<Record<string, number>>): Markup {
  const sum = Object.values(values).reduce((a, b) => a + Math.max(0, b), 0);
  return table(caption, values, sum, whole, 'None seen.');
}

function table(
  caption: string,
  values: Readonly<Record<string, number>>,
  full: number,
  format: (value: number) => string,
  empty: string,
): Markup {
  const rows = ranked(values);
  if (rows.length === 0) {
    return html`<div class="panel"><h4>${caption}</h4><p class="quiet">${empty}</p></div>`;
  }
  const rest = rows.length - MOST_ROWS;
  return html`<div class="panel"><table class="bars"><caption>${caption}</caption><tbody>${rows
    .slice(0, MOST_ROWS)
    .map(
      ([id, value]) =>
        html`<tr><th scope="row"><bdi>${capital(label(id))}</bdi></th><td class="track">${bar(value / full)}</td><td class="num">${format(value)}</td></tr>`,
    )}</tbody></table>${rest > 0 && html`<p class="quiet">${rest} smaller ones are left out.</p>`}</div>`;
}

/** A bar of 0..1 of its cell. */
export function bar(share: number, kind = ''): Markup {
  const width = at(Math.min(100, Math.max(share > 0 ? 0.8 : 0, share * 100)));
  return html`<svg class="level ${kind}" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="rail" width="100" height="8"/><rect class="bar" width="${width}" height="8"/></svg>`;
}
