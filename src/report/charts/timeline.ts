/** Exchanges a day as bars, and under them on the same days the accounts that sent them as a line. */
import type { Campaign } from '../../campaigns/index.ts';
import { html, type Markup } from '../markup.ts';
import { count, dayOfYear, short, whole } from '../numbers.ts';
import { at, roundUp, svg } from './svg.ts';

const DAY = 86_400_000;
const MOST_BARS = 180;
const W = 520;
const LEFT = 40;
const RIGHT = 8;
const BARS = { top: 18, bottom: 138 };
const LINE = { top: 170, bottom: 214 };

export interface Bin {
  /** Start of the bin, milliseconds. */
  readonly at: number;
  readonly exchanges: number;
  /** Most accounts on one day of the bin. */
  readonly accounts: number;
}

/** Days from the first to the last, empty ones filled in; longer spans in bins of several days. */
export function bins(timeline: Campaign['timeline']): { bins: Bin[]; step: number } {
  const days = timeline
    .map((row) => ({ ...row, at: Math.floor(Date.parse(row.at) / DAY) * DAY }))
    .filter((row) => Number.isFinite(row.at));
  if (days.length === 0) return { bins: [], step: 1 };
  const start = Math.min(...days.map((row) => row.at));
  const span = (Math.max(...days.map((row) => row.at)) - start) / DAY + 1;
  const step = Math.ceil(span / MOST_BARS);
  const filled = Array.from({ length: Math.ceil(span / step) }, (_, index) => ({
    at: start + index * step * DAY,
    exchanges: 0,
    accounts: 0,
  }));
  for (const row of days) {
    const bin = filled[Math.floor((row.at - start) / DAY / step)];
    if (bin === undefined) continue;
    bin.exchanges += row.exchanges;
    bin.accounts = Math.max(bin.accounts, row.accounts);
  }
  return { bins: filled, step };
}

export function timelineChart(id: string, timeline: Campaign['timeline']): Markup | null {
  const { bins: rows, step } = bins(timeline);
  const first = rows[0];
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return null;
  const peak = Math.max(...rows.map((row) => row.exchanges));
  const most = Math.max(...rows.map((row) => row.accounts));
  const busiest = rows.find((row) => row.exchanges === peak) ?? first;
  const slot = (W - LEFT - RIGHT) / Math.max(rows.length, 7);
  const width = Math.max(1, Math.min(slot * 0.78, 34));
  const x = (index: number) => LEFT + slot * (index + 0.5);
  const tops = { bars: roundUp(peak), line: roundUp(most) };
  const y = (value: number, top: number, box: typeof BARS) =>
    box.bottom - (value / top) * (box.bottom - box.top);
  const unit = step === 1 ? 'day' : `${step} days`;
  const bars = rows.map((row, index) =>
    row.exchanges === 0
      ? null
      : html`<rect class="bar" x="${at(x(index) - width / 2)}" y="${at(y(row.exchanges, tops.bars, BARS))}" width="${at(width)}" height="${at(Math.max(1, BARS.bottom - y(row.exchanges, tops.bars, BARS)))}"><title>${dayOfYear(row.at)}: ${count(row.exchanges, 'exchange')}, ${count(row.accounts, 'account')}</title></rect>`,
  );
  const points = rows.map(
    (row, index) => `${at(x(index))},${at(y(row.accounts, tops.line, LINE))}`,
  );
  const line =
    rows.length === 1
      ? html`<circle class="dot" cx="${at(x(0))}" cy="${at(y(first.accounts, tops.line, LINE))}" r="3"/>`
      : html`<polygon class="area" points="${at(x(0))},${LINE.bottom} ${points.join(' ')} ${at(x(rows.length - 1))},${LINE.bottom}"/><polyline class="line" points="${points.join(' ')}"/>`;
  return svg(
    {
      id,
      kind: 'time',
      title: `Exchanges and accounts by ${unit}`,
      desc: `From ${dayOfYear(first.at)} to ${dayOfYear(last.at)}. The most exchanges, ${whole(peak)}, began ${dayOfYear(busiest.at)}; at most ${count(most, 'account')} on one day.`,
      width: W,
      height: 236,
    },
    [
      html`<text class="axis-name" x="${LEFT}" y="10">Exchanges by ${unit}</text><text class="axis-name" x="${LEFT}" y="162">Accounts active</text>`,
      axis(BARS, tops.bars),
      axis(LINE, tops.line),
      bars,
      line,
      dates(rows, x),
    ],
  );
}

function axis(box: typeof BARS, top: number): Markup {
  const middle = (box.top + box.bottom) / 2;
  const half =
    box.bottom - box.top > 60
      ? html`<path class="grid" d="M${LEFT} ${middle}H${W - RIGHT}"/>`
      : null;
  return html`<path class="grid" d="M${LEFT} ${box.top}H${W - RIGHT}"/>${half}<path class="base" d="M${LEFT} ${box.bottom}H${W - RIGHT}"/><text class="tick" x="${LEFT - 7}" y="${box.top + 4}" text-anchor="end">${short(top)}</text><text class="tick" x="${LEFT - 7}" y="${box.bottom + 4}" text-anchor="end">0</text>`;
}

function dates(rows: readonly Bin[], x: (index: number) => number): Markup[] {
  const marks =
    rows.length < 3
      ? rows.map((_, i) => i)
      : [0, Math.floor((rows.length - 1) / 2), rows.length - 1];
  return marks.map((index) => {
    const row = rows[index] as Bin;
    const anchor =
      index === 0 && rows.length > 5
        ? 'start'
        : index === rows.length - 1 && rows.length >= 7
          ? 'end'
          : 'middle';
    return html`<text class="tick" x="${at(x(index))}" y="232" text-anchor="${anchor}">${dayOfYear(row.at)}</text>`;
  });
}
