/** A share as a number and a bar in one table cell, with a line where the target is. */
import { at, html, type Markup } from '../../../report/index.ts';

/** `target` 0..1 draws the line, and a value below it is marked. */
export function gauge(value: number, target?: number): Markup {
  const short = target !== undefined && value < target;
  const width = at(Math.min(100, Math.max(value > 0 ? 0.8 : 0, value * 100)));
  const line =
    target !== undefined &&
    html`<path class="mark" d="M${at(target * 100)} -2V10" vector-effect="non-scaling-stroke"/>`;
  return html`<span class="gauge${short ? ' short' : ''}"><b>${value.toFixed(3)}</b><svg class="level" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="rail" width="100" height="8"/><rect class="bar" width="${width}" height="8"/>${line}</svg></span>`;
}
