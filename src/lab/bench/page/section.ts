/** The frame of every part of the page: a heading that says what is seen, the pictures, and what to run when there are none. */
import { html, type Markup, type Piece } from '../../../report/index.ts';

export interface Section {
  readonly id: string;
  readonly title: string;
  /** What is measured and how to read it. */
  readonly about: string;
  /** `null` when the part was not run. */
  readonly body: Piece;
  /** Parts that fill it. */
  readonly parts: string;
}

export function section({ id, title, about, body, parts }: Section): Markup {
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>
<p class="about">${about}</p>
${body ?? html`<p class="missing">Not measured yet: <code>npm run bench -- ${parts}</code> fills this.</p>`}
</section>`;
}

export interface Column {
  readonly head: string;
  readonly kind?: 'num' | 'wide';
}

/** A table under a title that says what is seen, which stays in place when the table scrolls; the first cell of a row names it. */
export function table(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Piece[])[],
): Markup {
  const kindOf = (index: number) => columns[index]?.kind ?? '';
  return html`<p class="axis-title table-title">${caption}</p><div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table class="figures-table"><thead><tr>${columns.map(
    ({ head, kind = '' }) => html`<th scope="col" class="${kind}">${head}</th>`,
  )}</tr></thead><tbody>${rows.map(
    ([name, ...cells]) =>
      html`<tr><th scope="row">${name}</th>${cells.map(
        (cell, index) => html`<td class="${kindOf(index + 1)}">${cell}</td>`,
      )}</tr>`,
  )}</tbody></table></div>`;
}
