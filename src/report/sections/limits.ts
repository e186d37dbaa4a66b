/** What this input cannot show, before anyone builds on it. */
import { html, type Markup } from '../markup.ts';
import type { Report } from '../report.ts';
import { visibleProse } from '../text.ts';

/** True of every scan, whatever the input. */
const ALWAYS = [
  'Requests that went through a channel whose log is not here are missing, and so are its accounts.',
  'An exchange counted as extracted was sent in an extracting pattern; whether its answer was used for training cannot be seen from here.',
];

export function limits({ gaps }: Report): Markup {
  return html`<section aria-labelledby="gaps"><h2 id="gaps">What this scan cannot show</h2>${
    gaps.length > 0 &&
    html`<h3>In this input</h3><ul class="gaps">${gaps.map((gap) => html`<li><bdi>${visibleProse(gap, 400)}</bdi></li>`)}</ul>`
  }<h3>In any input</h3><ul class="gaps">${ALWAYS.map((gap) => html`<li>${gap}</li>`)}</ul></section>`;
}
