/** Exchanges by hour of day (UTC): people sleep, a batch job does not. */
import { html, type Markup } from '../markup.ts';
import { percent, whole } from '../numbers.ts';
import { at, svg } from './svg.ts';

const W = 240;
const TOP = 4;
const BOTTOM = 74;

/** Share of the traffic in the quietest eight consecutive hours, and when they begin; null without traffic. */
export function quietest(hours: readonly number[]): { from: number; share: number } | null {
  const sum = hours.reduce((a, b) => a + b, 0);
  if (sum <= 0 || hours.length !== 24) return null;
  let best = { from: 0, share: 1 };
  for (let from = 0; from < 24; from += 1) {
    let part = 0;
    for (let step = 0; step < 8; step += 1) part += hours[(from + step) % 24] ?? 0;
    if (part / sum < best.share) best = { from, share: part / sum };
  }
  return best;
}

export function hoursChart(id: string, hours: readonly number[]): Markup | null {
  const quiet = quietest(hours);
  if (quiet === null) return null;
  const peak = Math.max(...hours);
  const slot = W / 24;
  const bars = hours.map((value, hour) => {
    const height = (value / peak) * (BOTTOM - TOP);
    const calm = (hour - quiet.from + 24) % 24 < 8;
    return html`<rect class="${calm ? 'bar calm' : 'bar'}" x="${at(hour * slot + 0.9)}" y="${at(BOTTOM - height)}" width="${at(slot - 1.8)}" height="${at(height)}"><title>${hour}:00 UTC: ${whole(value)}</title></rect>`;
  });
  const ticks = [0, 6, 12, 18].map(
    (hour) =>
      html`<text class="tick" x="${at(hour * slot + 0.9)}" y="88">${String(hour).padStart(2, '0')}</text>`,
  );
  return svg(
    {
      id,
      title: 'Exchanges by hour of day, UTC',
      desc: quietWords(hours),
      width: W,
      height: 92,
    },
    [bars, html`<path class="base" d="M0 ${BOTTOM}H${W}"/>`, ticks],
  );
}

/** What the profile shows, as a fact; empty without traffic. */
export function quietWords(hours: readonly number[]): string {
  const quiet = quietest(hours);
  if (quiet === null) return '';
  const clock = (hour: number) => `${String(hour % 24).padStart(2, '0')}:00`;
  return `The quietest eight hours, from ${clock(quiet.from)} UTC, hold ${percent(quiet.share)} of the exchanges; traffic without any rhythm would hold 33%.`;
}
