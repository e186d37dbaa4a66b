/** The top of the report: what was found, in one sentence, and the figures behind it. */
import { figures, headline } from '../headline.ts';
import { html, type Markup } from '../markup.ts';
import { count, day, minute } from '../numbers.ts';
import type { Report } from '../report.ts';

export function masthead(report: Report): Markup {
  const { sentence, detail } = headline(report);
  const { from, to } = report.window;
  const window = from === '' ? 'known links alone' : `${day(from)} to ${day(to)}`;
  return html`<header class="masthead">
<p class="brand"><b>Stillwatch</b><span>Scan of ${window}</span><span>Written ${minute(report.generated_at)}</span></p>
<h1>${sentence}</h1>
<p class="lead">${detail}</p>
<dl class="figures">${figures(report).map(
    (figure) =>
      html`<div><dt>${figure.name}</dt><dd><b>${figure.value}</b><span>${figure.note}</span></dd></div>`,
  )}</dl>
${report.gaps.length > 0 && html`<p class="caution">This input has ${count(report.gaps.length, 'gap')}: read <a href="#gaps">what this scan cannot show</a> before relying on it.</p>`}
</header>`;
}
