/** The frame of every page for people: it needs no network, runs no script and may load nothing. */
import { html, Markup, type Piece } from './markup.ts';
import { STYLE } from './style/index.ts';

export interface Page {
  readonly title: string;
  /** Further lines of the head. */
  readonly head?: Markup;
  /** Rules after the common ones. */
  readonly style?: string;
  /** What the link past the masthead leads to, as in `Skip to the findings`. */
  readonly skipTo: string;
  readonly masthead: Piece;
  readonly main: Piece;
  readonly footer: Piece;
}

/** The whole document; same page, same bytes. */
export function pageHtml({
  title,
  head,
  style = '',
  skipTo,
  masthead,
  main,
  footer,
}: Page): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
${head}<title>${title}</title>
<link rel="icon" href="data:,">
<style>${new Markup(`${STYLE}${style}`)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the ${skipTo}</a>
${masthead}
<main id="main">
${main}
</main>
<footer><p>${footer}</p></footer>
</body>
</html>
`.text;
}
