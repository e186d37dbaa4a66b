/** The results of the bench as one HTML file that needs no network and runs no script. */
import { html, Markup, STYLE } from '../../../report/index.ts';
import { curves } from './curves.ts';
import { blindChannels, rare } from './hard-worlds.ts';
import { ladder } from './ladder.ts';
import { lookAlikes } from './look-alikes.ts';
import { masthead } from './masthead.ts';
import { reliability } from './reliability.ts';
import type { Results } from './results.ts';
import { runs } from './runs.ts';
import { PAGE_STYLE } from './style.ts';
import { time } from './time.ts';

/** Same results, same bytes. */
export function benchPage(results: Results): string {
  const document = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Stillwatch, results of the bench</title>
<link rel="icon" href="data:,">
<style>${new Markup(`${STYLE}${PAGE_STYLE}`)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the results</a>
${masthead(results)}
<main id="main">
${ladder(results)}
${curves(results)}
${reliability(results)}
${lookAlikes(results)}
${time(results)}
${rare(results)}
${blindChannels(results)}
${runs(results)}
</main>
<footer><p>Made by <code>stillwatch lab bench</code> from the files of results; docs/evaluation.md has the same numbers as tables.</p></footer>
</body>
</html>
`;
  return document.text;
}
