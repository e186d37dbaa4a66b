/** Precision against recall for Stillwatch and for simpler methods, world by world. */
import { at, capital, html, label, type Markup, visible } from '../../../report/index.ts';
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
    (id, index) =>
      html`<li><span class="swatch ${colour(id, index)}"></span><span class="quiet">${index + 1}</span> ${nameOf(id)}</li>`,
  )}</ul>`;
}

function worlds(found: readonly BaselineResult[]): Markup {
  const names = [...new Set(found.map(({ text }) => text))];
  return html`<div class="plots">${names.map((name, index) => {
    const own = found.filter(({ text }) => text === name);
    return html`<figure><figcaption class="axis-title">Worlds with text “${visible(name, 40)}”, ${own.length === 1 ? 'one seed' : `${own.length} seeds`}</figcaption>${chart(`curve-${index}`, name, own)}</figure>`;
  })}</div>`;
}

function chart(id: string, name: string, own: readonly BaselineResult[]): Markup {
  const methods = methodsOf(own);
  const spec: Plot = {
    id,
    title: `Precision against recall in worlds with text ${name}`,
    desc: methods
      .map((id) => {
        const { precision, recall } = standing(own, id);
        return `${nameOf(id)}: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}.`;
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
    const order = methods.map((id, index) => ({ id, index }));
    // Ours last, above the others.
    order.sort((a, b) => Number(a.id === OURS) - Number(b.id === OURS));
    return order.map(({ id, index }) => {
      const { precision, recall } = standing(own, id);
      const kind = colour(id, index);
      const lines = allOf(own, id);
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
function curvePoints({ recall, precision }: BaselineMethod['curve']) {
  return recall
    .map((value, index) => [value, precision[index] ?? 0] as const)
    .sort((a, b) => a[0] - b[0] || b[1] - a[1]);
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
    methodsOf(found).map((id, index) => {
      const all = allOf(found, id);
      const mean = (pick: (method: BaselineMethod) => number) =>
        all.reduce((sum, method) => sum + pick(method), 0) / Math.max(1, all.length);
      return [
        html`<span class="swatch ${colour(id, index)}"></span>${index + 1} ${nameOf(id)}`,
        mean((one) => one.default.precision).toFixed(3),
        mean((one) => one.default.recall).toFixed(3),
        mean((one) => one.default.f1).toFixed(3),
        mean((one) => one.best.f1).toFixed(3),
        mean((one) => one.seconds).toFixed(1),
        mean((one) => one.peak_bytes / 1e9).toFixed(1),
      ];
    }),
  );
}

/** Ids, ours first, then as they come. */
function methodsOf(found: readonly BaselineResult[]): string[] {
  const all = new Set(found.flatMap(({ methods }) => methods.map(({ id }) => id)));
  return [...all].sort((a, b) => Number(b === OURS) - Number(a === OURS));
}

/** As their authors write them. */
const NAMES: Readonly<Record<string, string>> = {
  account_mmd: 'MMD, account by account',
  fellegi_sunter: 'Fellegi–Sunter',
  fraudar: 'FRAUDAR',
  leiden_modularity: 'Leiden, modularity',
  synchrotrap: 'SynchroTrap',
  template_minhash: 'Template MinHash',
};

function nameOf(id: string): string {
  return NAMES[id] ?? capital(label(id));
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
