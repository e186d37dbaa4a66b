/** The report for people: one HTML file that needs no network, runs no script and prints well. */
import { html, Markup } from './markup.ts';
import { minute } from './numbers.ts';
import type { ScanResult } from './report.ts';
import { campaignSection } from './sections/campaign.ts';
import { input } from './sections/input.ts';
import { limits } from './sections/limits.ts';
import { loneAccounts } from './sections/lone-accounts.ts';
import { masthead } from './sections/masthead.ts';
import { overview } from './sections/overview.ts';
import { reading } from './sections/reading.ts';
import { STYLE } from './style/index.ts';
import { visible } from './text.ts';

/** Campaigns shown unfolded; the ones ranked below are a click away and printed all the same. */
const MOST_OPEN = 12;

/** The whole document. Everything from data is escaped and made visible; same result, same bytes. */
export function reportHtml(result: ScanResult): string {
  const { report, views } = result;
  const campaigns = views.map((view) => view.campaign);
  const sections = views.map((view, index) => campaignSection(view, index + 1, campaigns));
  const folded = sections.slice(MOST_OPEN);
  const document = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>Stillwatch report, ${minute(report.generated_at)}</title>
<link rel="icon" href="data:,">
<style>${new Markup(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the findings</a>
${masthead(report)}
<main id="main">
${overview(views)}
${sections.slice(0, MOST_OPEN)}
${folded.length > 0 && html`<details class="more"><summary>Campaigns ranked ${MOST_OPEN + 1} to ${sections.length}</summary>${folded}</details>`}
${loneAccounts(report)}
${limits(report)}
${reading()}
${input(result)}
</main>
<footer><p>Stillwatch ${visible(report.version, 30)} on ${visible(report.engine, 40)} · ${report.schema} · Confidential: holds account ids and masked excerpts of prompts.</p></footer>
</body>
</html>
`;
  return document.text;
}
