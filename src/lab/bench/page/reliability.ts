/** Whether a stated confidence is kept: of the groups accused at a value, the share that was right. */
import { at, html, type Markup, percent, whole } from '../../../report/index.ts';
import type { Calibration } from '../../calibration.ts';
import { plot, points, SHARE_TICKS } from './plot.ts';
import { interval, pooledCalibration } from './pool.ts';
import type { Results } from './results.ts';
import { section, table } from './section.ts';

export function reliability(results: Results): Markup {
  const { campaigns, members } = pooledCalibration(results);
  return section({
    id: 'reliability',
    title: 'Reliability: is a stated confidence kept?',
    about:
      'All accused groups of all parts together, sorted by what the report stated. A group is right when more than half of its accounts belong to one true campaign; an account, when it belongs to the campaign that its group mostly is. On the dashed diagonal every statement is kept; below it the report claims too much. Strokes are 95 % intervals: few cases say little.',
    parts: 'detection',
    body:
      campaigns.count === 0
        ? null
        : html`<div class="plots">${panel('groups', 'Groups', 'groups', campaigns)}${panel('members', 'Accounts', 'accounts', members)}</div>`,
  });
}

function panel(id: string, name: string, unit: string, calibration: Calibration): Markup {
  const { bins, brier, count } = calibration;
  return html`<figure><figcaption class="axis-title">${name}: stated and right, ${whole(count)} ${unit}, Brier score ${brier === null ? 'unknown' : brier.toFixed(3)}</figcaption>${chart(id, name, calibration)}${table(
    `${name} by what was stated`,
    [
      { head: 'Stated' },
      { head: name, kind: 'num' },
      { head: 'Mean stated', kind: 'num' },
      { head: 'Right', kind: 'num' },
    ],
    bins.map(({ from, to, count: own, stated, right }) => [
      `${from.toFixed(2)}–${to.toFixed(2)}`,
      whole(own),
      stated.toFixed(2),
      percent(right),
    ]),
  )}</figure>`;
}

function chart(id: string, name: string, { bins, count }: Calibration): Markup {
  return plot(
    {
      id: `reliability-${id}`,
      title: `${name}: share that is right, by what was stated`,
      desc: bins
        .map(
          (bin) => `Stated ${bin.stated.toFixed(2)}: ${percent(bin.right)} of ${bin.count} right.`,
        )
        .join(' '),
      x: { name: 'Stated →', low: 0, high: 1, ticks: SHARE_TICKS },
      y: { name: '↑ Share that is right', low: 0, high: 1, ticks: SHARE_TICKS },
    },
    (scale) => [
      html`<polyline class="target" points="${points(scale, [
        [0, 0],
        [1, 1],
      ])}"/><text class="target-name" x="${at(scale.x(0.2) + 12)}" y="${at(scale.y(0.2) + 12)}">kept exactly</text>`,
      bins.map((bin) => {
        const { low, high } = interval(bin.right, bin.count);
        const x = at(scale.x(bin.stated));
        const r = at(4 + 8 * Math.sqrt(bin.count / Math.max(1, count)));
        return html`<path class="whisker" d="M${x} ${at(scale.y(low))}V${at(scale.y(high))}"/><circle class="stand ours" cx="${x}" cy="${at(scale.y(bin.right))}" r="${r}"><title>${bin.from}–${bin.to}: ${percent(bin.right)} of ${whole(bin.count)} right</title></circle>`;
      }),
    ],
  );
}
