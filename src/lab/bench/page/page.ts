/** The results of the bench as one HTML file that needs no network and runs no script. */
import { html, pageHtml } from '../../../report/index.ts';
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
  return pageHtml({
    title: 'Stillwatch, results of the bench',
    style: PAGE_STYLE,
    skipTo: 'results',
    masthead: masthead(results),
    main: html`${ladder(results)}
${curves(results)}
${reliability(results)}
${lookAlikes(results)}
${time(results)}
${rare(results)}
${blindChannels(results)}
${runs(results)}`,
    footer: html`Made by <code>stillwatch lab bench</code> from the files of results; docs/evaluation.md has the same numbers as tables.`,
  });
}
