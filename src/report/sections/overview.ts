/** All campaigns at a glance: the ranked table, the two axes, and what the verdicts that occur mean. */
import type { CampaignView } from '../../campaigns/index.ts';
import { axesOverview } from '../charts/axes.ts';
import { html, type Markup } from '../markup.ts';
import { score, short, whole } from '../numbers.ts';
import { campaignTitle } from '../story.ts';
import { visible } from '../text.ts';
import { likelihood, VERDICT_ORDER, VERDICT_WORDS } from '../words.ts';
import { chip } from './chip.ts';

export function overview(views: readonly CampaignView[]): Markup | null {
  if (views.length === 0) return null;
  const campaigns = views.map((view) => view.campaign);
  const present = VERDICT_ORDER.filter((verdict) => campaigns.some((c) => c.verdict === verdict));
  return html`<section aria-labelledby="campaigns"><h2 id="campaigns">Campaigns, ranked</h2>
<table class="index"><thead><tr><th scope="col">#</th><th scope="col">Campaign</th><th scope="col">Verdict</th><th scope="col">Confidence</th><th scope="col" class="num">Accounts</th><th scope="col" class="num">Exchanges</th><th scope="col" class="num">Extracted <span class="quiet">low–high</span></th><th scope="col" class="num">Tokens <span class="quiet">in / out</span></th><th scope="col" class="num">Days</th></tr></thead>
<tbody>${views.map(row)}</tbody></table>
<div class="beside"><div class="axes">${axesOverview('all-axes', campaigns)}</div>
<div><h3>What the verdicts mean</h3><dl class="verdicts">${present.map(
    (verdict) => html`<dt>${chip(verdict)}</dt><dd>${VERDICT_WORDS[verdict].means}</dd>`,
  )}</dl><p class="quiet">The picture shows the two questions that decide the verdict. To the right: are these accounts run as one? Upwards: does what they get look collected? Only both together are distillation. Campaigns that would hide each other stand side by side. What to do next stands with each campaign.</p></div></div>
</section>`;
}

function row(view: CampaignView, index: number): Markup {
  const { campaign } = view;
  const { exchanges, tokens } = campaign;
  return html`<tr><td class="rank">${index + 1}</td><th scope="row"><a href="#campaign-${index + 1}">${campaignTitle(view)}</a> <span class="id"><bdi>${visible(campaign.id, 24)}</bdi></span></th><td data-label="Verdict">${chip(campaign.verdict)}</td><td data-label="Confidence"><span><b>${score(campaign.confidence)}</b> <span class="quiet">${likelihood(campaign.confidence)}</span></span></td><td class="num" data-label="Accounts">${whole(campaign.accounts.length)}</td><td class="num" data-label="Exchanges">${whole(exchanges.total)}</td><td class="num" data-label="Extracted"><span>${whole(exchanges.extraction)}${exchanges.high > 0 && html` <span class="quiet">${short(exchanges.low)}–${short(exchanges.high)}</span>`}</span></td><td class="num" data-label="Tokens in / out">${short(tokens.input)} / ${short(tokens.output)}</td><td class="num" data-label="Days">${whole(view.days)}</td></tr>`;
}
