/** How detection holds as campaigns take more care: the ladder as lines, and family by family. */
import { at, capital, html, label, type Markup, whole } from '../../../report/index.ts';
import type { LadderResult, LadderStep } from '../parts/ladder.ts';
import { ladderTarget, TARGET } from '../targets.ts';
import { apart, plot, points, SHARE_TICKS } from './plot.ts';
import type { Results } from './results.ts';
import { section, table } from './section.ts';

const SERIES = [
  { field: 'precision', name: 'Precision', kind: 'k1' },
  { field: 'recall', name: 'Recall', kind: 'ours' },
  { field: 'whole', name: 'Found whole', kind: 'k0' },
] as const;

/** What a campaign does at each level; every level keeps what the one below does. */
const CARE = [
  'shared infrastructure',
  'a home address for each account',
  'a card and a device for each account',
  'several wordings',
  'people’s hours, and much cover traffic',
  'about four requests an account, over more accounts',
] as const;

export function ladder(results: Results): Markup {
  const found = results.of('ladder');
  return section({
    id: 'ladder',
    title: 'The evasion ladder: how far detection holds as campaigns take more care',
    about:
      'Every way of distilling at every level of evasion, each alone in a small world of its own among all look-alikes. “Found whole” is the share of campaigns that one accused group matches with a Jaccard overlap of 0.8 or more. Dashed lines are the targets.',
    parts: 'ladder',
    body: found
      ? [
          html`<div class="pair"><figure><figcaption class="axis-title">Recall, precision and campaigns found whole, by level of evasion</figcaption>${chart(found)}</figure><div>${care(found)}</div></div>`,
          families(found),
        ]
      : null,
  });
}

function measured(levels: readonly LadderStep[]): LadderStep[] {
  return levels.filter(({ worlds }) => worlds > 0);
}

function chart({ levels }: LadderResult): Markup {
  const steps = measured(levels);
  const last = steps.at(-1);
  return plot(
    {
      id: 'ladder-chart',
      title: 'Recall, precision and campaigns found whole, by level of evasion',
      desc: steps
        .map(
          (one) =>
            `Level ${one.evasion}: recall ${one.recall.toFixed(2)}, precision ${one.precision.toFixed(2)}, found whole ${one.whole.toFixed(2)}.`,
        )
        .join(' '),
      right: 136,
      x: {
        name: 'Level of evasion →',
        low: 0,
        high: Math.max(1, last?.evasion ?? 1),
        ticks: steps.map(({ evasion }) => ({ value: evasion, text: `E${evasion}` })),
      },
      y: {
        name: '↑ Share',
        low: 0,
        high: 1,
        ticks: SHARE_TICKS,
        targets: [
          // The two lines lie so close that one label must do for both.
          { value: TARGET.recall, text: '' },
          {
            value: TARGET.precision,
            text: `precision ≥ ${TARGET.precision}, recall ≥ ${TARGET.recall} to E2`,
          },
        ],
      },
    },
    (scale) => {
      const ends = apart(
        SERIES.map(({ field }) => scale.y(last?.[field] ?? 0)),
        19,
      );
      return SERIES.map(({ field, name, kind }, index) => [
        html`<polyline class="curve strong ${kind}" points="${points(
          scale,
          steps.map((one) => [one.evasion, one[field]] as const),
        )}"/>`,
        steps.map(
          (one) =>
            html`<circle class="stand ${kind}" cx="${at(scale.x(one.evasion))}" cy="${at(scale.y(one[field]))}" r="5"><title>${name} at E${one.evasion}: ${one[field].toFixed(3)}</title></circle>`,
        ),
        html`<text class="line-name ${kind}" x="${at(scale.x(last?.evasion ?? 0) + 11)}" y="${at((ends[index] ?? 0) + 4)}">${name}<tspan class="roomy"> ${(last?.[field] ?? 0).toFixed(2)}</tspan></text>`,
      ]);
    },
  );
}

function care({ levels }: LadderResult): Markup {
  return table(
    'What each level means, and accounts accused wrongly in all its worlds',
    [
      { head: 'Level' },
      { head: 'What the campaign does' },
      { head: 'Worlds', kind: 'num' },
      { head: 'Wrongly accused', kind: 'num' },
    ],
    measured(levels).map(({ evasion, worlds, false_accounts }) => [
      `E${evasion}`,
      CARE[evasion] ?? '',
      whole(worlds),
      whole(false_accounts),
    ]),
  );
}

function families({ levels, families: all }: LadderResult): Markup {
  const steps = measured(levels);
  return table(
    'Recall by family and level; deeper colour is more found, a line below marks what misses the target',
    [
      { head: 'Family' },
      ...steps.map(({ evasion }) => ({ head: `E${evasion}`, kind: 'num' as const })),
    ],
    all.map(({ family, levels: own }) => [
      capital(label(family)),
      ...steps.map(({ evasion }) => {
        const one = own.find((step) => step.evasion === evasion && step.worlds > 0);
        if (one === undefined) return '–';
        const depth = Math.round(one.recall * 4);
        return html`<span class="heat h${depth}${one.recall < (ladderTarget(one.evasion).recall ?? 0) ? ' short' : ''}">${one.recall.toFixed(2)}</span>`;
      }),
    ]),
  );
}
