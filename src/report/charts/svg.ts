/** The frame of every chart: an SVG with a title and a description that a screen reader speaks. */
import { html, type Markup, type Piece } from '../markup.ts';

export interface Frame {
  /** Unique in the document; made by us, never from data. */
  readonly id: string;
  /** Class for the style sheet. */
  readonly kind?: string;
  readonly title: string;
  readonly desc: string;
  readonly width: number;
  readonly height: number;
}

export function svg(frame: Frame, body: Piece): Markup {
  const { id, width, height } = frame;
  return html`<svg class="chart ${frame.kind ?? ''}" role="img" aria-labelledby="${id}-t ${id}-d" viewBox="0 0 ${width} ${height}"><title id="${id}-t">${frame.title}</title><desc id="${id}-d">${frame.desc}</desc>${body}</svg>`;
}

/** A coordinate with one digit: small files, same bytes everywhere. */
export function at(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return Object.is(rounded, -0) || !Number.isFinite(rounded) ? '0' : String(rounded);
}

/** The next round number at or above `value`, for the top of an axis. */
export function roundUp(value: number): number {
  if (!(value > 0)) return 1;
  const scale = 10 ** Math.floor(Math.log10(value));
  const step = [1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((factor) => factor * scale >= value) ?? 10;
  return Math.max(1, step * scale);
}
