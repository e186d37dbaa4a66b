/** The report for people: one HTML file that needs no network, runs no script and prints well. */
import { html } from './markup.ts';
import { minute } from './numbers.ts';
import { pageHtml } from './page.ts';
import type { ScanResult } from './report.ts';
import { campaignSection } from './sections/campaign.ts';
import { input } from './sections/input.ts';
import { limits } from './sections/limits.ts';
import { loneAccounts } from './sections/lone-accounts.ts';
import { masthead } from './sections/masthead.ts';
import { overview } from './sections/overview.ts';
import { reading } from './sections/reading.ts';
import { visible } from './text.ts';

/** Campaigns shown unfolded; the ones ranked below are a click away and printed all the same. */
const MOST_OPEN = 12;

/** The whole document. Everything from data is escaped and made visible; same result, same bytes. */
export function reportHtml(result: ScanResult): string {
  const { report, views } = result;
  const campaigns = views.map((view) => view.campaign);
  const sections = views.map((view, index) => campaignSection(view, index + 1, campaigns));
  const folded = sections.slice(MOST_OPEN);
  return pageHtml({
    title: `Stillwatch report, ${minute(report.generated_at)}`,
    head: html`<meta name="robots" content="noindex">\n`,
    skipTo: 'findings',
    masthead: masthead(report),
    main: html`${overview(views)}
${sections.slice(0, MOST_OPEN)}
${folded.length > 0 && html`<details class="more"><summary>Campaigns ranked ${MOST_OPEN + 1} to ${sections.length}</summary>${folded}</details>`}
${loneAccounts(report)}
${limits(report)}
${reading()}
${input(result)}`,
    footer: html`Stillwatch ${visible(report.version, 30)} on ${visible(report.engine, 40)} · ${report.schema} · Confidential: holds account ids and masked excerpts of prompts.`,
  });
}
