/** Precision against recall for Stillwatch and for simpler methods, world by world. */
import { at, html, type Markup, visible } from '../../../report/index.ts';
import { TARGET } from '../targets.ts';
import type { BaselineMethod, BaselineResult } from './baselines.ts';
import { type Plot, plot, points, SHARE_TICKS } from './plot.ts';
import type { Results } from './results.ts';
import { section, table } from './section.ts';

const OURS = 'stillwatch';
const COLOURS = 12;

export function curves(results: Results): Markup {
  const found = results.of('baselines');
  return section({
    id: 'curves',
    title: 'Precision and recall, beside simpler methods',
    about:
      'Each line is one method on one seed as its threshold moves from strict to lenient: further to the upper right is better. A numbered dot is where the method stands at its default threshold, as a mean over seeds. Dashed lines are the targets.',
    parts: 'baselines',
    body: found && found.length > 0 ? [legend(found), worlds(found), figures(found)] : null,
  });
}

function legend(found: readonly BaselineResult[]): Markup {
  return html`<ul class="legend">${methodsOf(found).map(
    ({ id, title }, index) =>
      html`<li><span class="swatch ${colour(id, index)}"></span><span class="quiet">${index + 1}</span> ${visible(title, 60)}</li>`,
  )}</ul>`;
}

function worlds(found: readonly BaselineResult[]): Markup {
  const names = [...new Set(found.map(({ world }) => world))];
  return html`<div class="plots">${names.map((name, index) => {
    const own = found.filter(({ world }) => world === name);
    return html`<figure><figcaption class="axis-title">World “${visible(name, 40)}”, ${own.length === 1 ? 'one seed' : `${own.length} seeds`}</figcaption>${chart(`curve-${index}`, name, own)}</figure>`;
  })}</div>`;
}

function chart(id: string, name: string, own: readonly BaselineResult[]): Markup {
  const methods = methodsOf(own);
  const spec: Plot = {
    id,
    title: `Precision against recall in the world ${name}`,
    desc: methods
      .map((method) => {
        const { precision, recall } = standing(own, method.id);
        return `${method.title}: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}.`;
      })
      .join(' '),
    x: {
      name: 'Recall →',
      low: 0,
      high: 1,
      ticks: SHARE_TICKS,
      targets: [{ value: TARGET.recall, text: `recall ≥ ${TARGET.recall}` }],
    },
    y: {
      name: '↑ Precision',
      low: 0,
      high: 1,
      ticks: SHARE_TICKS,
      targets: [{ value: TARGET.precision, text: `precision ≥ ${TARGET.precision}` }],
    },
  };
  return plot(spec, (scale) => {
    const order = methods.map((method, index) => ({ method, index }));
    // Ours last, above the others.
    order.sort((a, b) => Number(a.method.id === OURS) - Number(b.method.id === OURS));
    return order.map(({ method, index }) => {
      const { precision, recall } = standing(own, method.id);
      const kind = colour(method.id, index);
      const lines = own.flatMap(({ methods: all }) =>
        all.filter(({ id: one }) => one === method.id),
      );
      return [
        lines.map(
          ({ curve }) =>
            html`<polyline class="curve ${kind}" points="${points(scale, curvePoints(curve))}"/>`,
        ),
        html`<circle class="stand ${kind}" cx="${at(scale.x(recall))}" cy="${at(scale.y(precision))}" r="8.5"/><text class="in-dot" x="${at(scale.x(recall))}" y="${at(scale.y(precision) + 3.5)}" text-anchor="middle">${index + 1}</text>`,
      ];
    });
  });
}

/** From strict to lenient. */
function curvePoints(curve: BaselineMethod['curve']): (readonly [number, number])[] {
  return [...curve]
    .sort((a, b) => a.recall - b.recall || b.precision - a.precision)
    .map(({ recall, precision }) => [recall, precision] as const);
}

function figures(found: readonly BaselineResult[]): Markup {
  return table(
    'Means over all worlds and seeds. “Best” is the threshold with the highest F1, chosen with the truth at hand.',
    [
      { head: 'Method' },
      { head: 'Precision', kind: 'num' },
      { head: 'Recall', kind: 'num' },
      { head: 'F1', kind: 'num' },
      { head: 'Best F1', kind: 'num' },
      { head: 'Seconds', kind: 'num' },
      { head: 'Memory, GB', kind: 'num' },
    ],
    methodsOf(found).map(({ id, title }, index) => {
      const all = allOf(found, id);
      const mean = (pick: (method: BaselineMethod) => number) =>
        all.reduce((sum, method) => sum + pick(method), 0) / Math.max(1, all.length);
      return [
        html`<span class="swatch ${colour(id, index)}"></span>${index + 1} ${visible(title, 60)}`,
        mean((one) => one.default.precision).toFixed(3),
        mean((one) => one.default.recall).toFixed(3),
        mean((one) => one.default.f1).toFixed(3),
        mean((one) => one.best.f1).toFixed(3),
        mean((one) => one.seconds).toFixed(1),
        mean((one) => one.memory_gb).toFixed(1),
      ];
    }),
  );
}

/** Ours first, then as they come. */
function methodsOf(found: readonly BaselineResult[]): { id: string; title: string }[] {
  const all = new Map(
    found.flatMap(({ methods }) => methods.map(({ id, title }) => [id, { id, title }])),
  );
  return [...all.values()].sort((a, b) => Number(b.id === OURS) - Number(a.id === OURS));
}

function allOf(found: readonly BaselineResult[], id: string): BaselineMethod[] {
  return found.flatMap(({ methods }) => methods.filter((method) => method.id === id));
}

function standing(found: readonly BaselineResult[], id: string) {
  const all = allOf(found, id).map((method) => method.default);
  const mean = (field: 'precision' | 'recall') =>
    all.reduce((sum, one) => sum + one[field], 0) / Math.max(1, all.length);
  return { precision: mean('precision'), recall: mean('recall') };
}

function colour(id: string, index: number): string {
  return id === OURS ? 'ours' : `k${index % COLOURS}`;
}
