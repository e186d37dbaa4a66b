/** A field with two axes, a grid and dashed lines where the targets are; the marks are the caller's. */
import { at, html, type Markup, type Piece, svg } from '../../../report/index.ts';

export interface Axis {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  /** A target is a line across the field. */
  readonly targets?: readonly { readonly value: number; readonly text: string }[];
}

export interface Plot {
  readonly id: string;
  readonly title: string;
  readonly desc: string;
  readonly x: Axis;
  readonly y: Axis;
  /** Room to the right of the field, for names at the ends of lines. */
  readonly right?: number;
}

/** Where a value lies in the picture. */
export interface Scale {
  x(value: number): number;
  y(value: number): number;
}

const W = 520;
const H = 400;
const FIELD = { left: 46, top: 34, right: 14, bottom: 52 };

export function plot(spec: Plot, marks: (scale: Scale) => Piece): Markup {
  const right = W - (spec.right ?? FIELD.right);
  const bottom = H - FIELD.bottom;
  const along =
    ({ low, high }: Axis, from: number, to: number) =>
    (value: number) =>
      from + ((value - low) / (high - low)) * (to - from);
  const scale = { x: along(spec.x, FIELD.left, right), y: along(spec.y, bottom, FIELD.top) };
  const across = (value: number) => `M${FIELD.left} ${at(scale.y(value))}H${at(right)}`;
  const up = (value: number) => `M${at(scale.x(value))} ${FIELD.top}V${at(bottom)}`;
  return svg(
    { id: spec.id, kind: 'plot', title: spec.title, desc: spec.desc, width: W, height: H },
    [
      html`<path class="grid" d="${spec.y.ticks.map(({ value }) => across(value)).join('')}${spec.x.ticks.map(({ value }) => up(value)).join('')}"/>`,
      html`<path class="base" d="${across(spec.y.low)}"/>`,
      spec.y.ticks.map(
        ({ value, text }) =>
          html`<text class="tick" x="${FIELD.left - 8}" y="${at(scale.y(value) + 4)}" text-anchor="end">${text}</text>`,
      ),
      spec.x.ticks.map(
        ({ value, text }) =>
          html`<text class="tick" x="${at(scale.x(value))}" y="${bottom + 19}" text-anchor="middle">${text}</text>`,
      ),
      (spec.y.targets ?? []).map(({ value }) => html`<path class="target" d="${across(value)}"/>`),
      (spec.x.targets ?? []).map(({ value }) => html`<path class="target" d="${up(value)}"/>`),
      html`<text class="axis-name" x="${FIELD.left - 8}" y="14">${spec.y.name}</text><text class="axis-name" x="${at(right)}" y="${H - 8}" text-anchor="end">${spec.x.name}</text>`,
      marks(scale),
      (spec.y.targets ?? []).map(
        ({ value, text }) =>
          html`<text class="target-name" x="${at(right - 4)}" y="${at(nameUnder(scale.y(value)))}" text-anchor="end">${text}</text>`,
      ),
      (spec.x.targets ?? []).map(
        ({ value, text }) =>
          html`<text class="target-name" x="${at(scale.x(value) - 6)}" y="${bottom - 8}" text-anchor="end">${text}</text>`,
      ),
    ],
  );
}

/** Under its line; near the top of the field, where lines crowd, above the field. */
function nameUnder(y: number): number {
  return y < FIELD.top + 12 ? FIELD.top - 7 : y + 16;
}

/** Ticks of a share, in fifths. */
export const SHARE_TICKS = [0, 0.2, 0.4, 0.6, 0.8, 1].map((value) => ({
  value,
  text: value.toFixed(1),
}));

/** Points of a line as `x,y x,y …`. */
export function points(scale: Scale, values: readonly (readonly [number, number])[]): string {
  return values.map(([x, y]) => `${at(scale.x(x))},${at(scale.y(y))}`).join(' ');
}

/** Positions moved apart until each has `gap` to the next; order and middle stay. */
export function apart(positions: readonly number[], gap: number): number[] {
  const order = positions
    .map((_, i) => i)
    .sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0));
  const placed = [...positions];
  for (let round = 0; round < 8 * positions.length; round++) {
    for (let i = 1; i < order.length; i++) {
      const [upper, lower] = [order[i - 1] as number, order[i] as number];
      const lack = gap - ((placed[lower] ?? 0) - (placed[upper] ?? 0));
      if (lack <= 0) continue;
      placed[upper] = (placed[upper] ?? 0) - lack / 2;
      placed[lower] = (placed[lower] ?? 0) + lack / 2;
    }
  }
  return placed;
}
