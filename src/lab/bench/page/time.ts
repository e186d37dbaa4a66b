/** How long each campaign ran before it was found, counted from its 500th exchange. */
import { at, capital, html, label, type Markup, svg, whole } from '../../../report/index.ts';
import type { TimeResult } from '../parts/time.ts';
import type { Results } from './results.ts';
import { section, table } from './section.ts';

type Row = TimeResult['campaigns'][number] & { readonly seed: number };

const W = 520;
const LEFT = 26;
const RIGHT = 60;
/** A name, and under it the stroke. */
const ROW = 46;
const NAME = 17;
const STROKE = 32;
const TOP = 34;
const DAY = 24;

export function time(results: Results): Markup {
  const rows = (results.of('time') ?? []).flatMap(({ seed, campaigns }) =>
    campaigns.map((one) => ({ ...one, seed })),
  );
  rows.sort((a, b) => (a.hours ?? Infinity) - (b.hours ?? Infinity) || a.seed - b.seed);
  return section({
    id: 'time',
    title: 'Time to detection: hours from a campaign’s 500th exchange',
    about:
      'The log is cut every six hours, with nothing in it that only became known later, and scanned as it was then. A campaign is found at the first cut at which one accused group holds half or more of the accounts it had used until then; once found it is taken to stay found. Left of the line it was found before its 500th exchange.',
    parts: 'time',
    body:
      rows.length > 0
        ? html`<div class="pair"><figure><figcaption class="axis-title">Hours between the 500th exchange and the first scan that finds the campaign</figcaption>${chart(rows)}</figure><div>${figures(rows)}</div></div>`
        : null,
  });
}

function chart(rows: readonly Row[]): Markup {
  const known = rows.flatMap(({ hours }) => (hours === null ? [] : [hours]));
  const low = Math.floor(Math.min(0, ...known) / DAY) * DAY;
  const high = Math.max(DAY, Math.ceil(Math.max(0, ...known) / DAY) * DAY);
  const x = (hour: number) => LEFT + ((hour - low) / (high - low)) * (W - LEFT - RIGHT);
  const step = DAY * Math.max(1, Math.ceil((high - low) / DAY / 6));
  const ticks = Array.from(
    { length: Math.floor((high - low) / step) + 1 },
    (_, i) => low + i * step,
  );
  const bottom = TOP + rows.length * ROW;
  const marks = rows.map((row, index) => {
    const top = TOP + ROW * index;
    const y = top + STROKE;
    const name = html`<text class="row-name" x="4" y="${top + NAME}">${capital(label(row.profile))}, seed ${row.seed}</text>`;
    if (row.hours === null) {
      const why =
        row.found === null ? 'not found in the whole log' : 'found, never had 500 exchanges';
      return [
        name,
        html`<text class="row-name note" x="${at(x(0) + 8)}" y="${y + 4}">${why}</text>`,
      ];
    }
    return [
      name,
      html`<path class="span" d="M${at(x(0))} ${y}H${at(x(row.hours))}"/><circle class="stand ours" cx="${at(x(row.hours))}" cy="${y}" r="6"/><text class="tick" x="${at(Math.max(x(row.hours), x(0)) + 11)}" y="${y + 4}">${hours(row.hours, 0)} h</text>`,
    ];
  });
  return svg(
    {
      id: 'time-chart',
      kind: 'plot',
      title: 'Hours between the 500th exchange and detection, campaign by campaign',
      desc: rows
        .map(
          ({ profile, seed, hours }) =>
            `${label(profile)}, seed ${seed}: ${hours === null ? 'no time' : `${hours.toFixed(0)} hours`}.`,
        )
        .join(' '),
      width: W,
      height: bottom + 46,
    },
    [
      html`<path class="grid" d="${ticks.map((tick) => `M${at(x(tick))} ${TOP}V${bottom}`).join('')}"/><path class="base" d="M${at(x(0))} ${TOP - 6}V${bottom}"/><text class="axis-name" x="${at(x(0))}" y="${TOP - 14}" text-anchor="${low < 0 ? 'middle' : 'start'}">500th exchange</text>`,
      ticks.map(
        (tick) =>
          html`<text class="tick" x="${at(x(tick))}" y="${bottom + 19}" text-anchor="middle">${hours(tick, 0)}</text>`,
      ),
      html`<text class="axis-name" x="${W - RIGHT}" y="${bottom + 40}" text-anchor="end">Hours →</text>`,
      marks,
    ],
  );
}

function figures(rows: readonly Row[]): Markup {
  return table(
    'The same in numbers; hours since the start of the log',
    [
      { head: 'Campaign' },
      { head: '500th exchange', kind: 'num' },
      { head: 'Found', kind: 'num' },
      { head: 'Exchanges until found', kind: 'num' },
    ],
    rows.map((row) => [
      html`${capital(label(row.profile))}<span class="quiet">, seed ${row.seed}</span>`,
      hours(row.marked, 1),
      hours(row.found, 1),
      row.exchanges_until_found === null
        ? '–'
        : `${whole(row.exchanges_until_found)} of ${whole(row.exchanges)}`,
    ]),
  );
}

/** With a minus sign as wide as a digit. */
function hours(value: number | null, digits: number): string {
  return value === null ? '–' : value.toFixed(digits).replace('-', '−');
}
