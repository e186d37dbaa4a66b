/** One campaign in full: the story, the counts, the pictures, the weighing, the accounts. */
import type { Campaign, CampaignView } from '../../campaigns/index.ts';
import { axesChart } from '../charts/axes.ts';
import { countBars, shareBars } from '../charts/bars.ts';
import { graphFigure } from '../charts/graph.ts';
import { hoursChart, quietWords } from '../charts/hours.ts';
import { timelineChart } from '../charts/timeline.ts';
import { html, type Markup } from '../markup.ts';
import { day, score, short, whole } from '../numbers.ts';
import { campaignTitle, story } from '../story.ts';
import { visible } from '../text.ts';
import { likelihood, strength, VERDICT_WORDS } from '../words.ts';
import { attribution } from './attribution.ts';
import { chip } from './chip.ts';
import { evidence } from './evidence.ts';
import { members } from './members.ts';
import { templates } from './templates.ts';

/** Every request with content asks for something. */
const NO_CONTENT = 'Not known: no content was given.';

/** `rank` starts at 1 and names the section's anchor; `all` is drawn faintly behind on the axes. */
export function campaignSection(
  view: CampaignView,
  rank: number,
  all: readonly Campaign[],
): Markup {
  const { campaign } = view;
  const id = `campaign-${rank}`;
  const words = VERDICT_WORDS[campaign.verdict];
  return html`<section class="campaign v-${campaign.verdict}" aria-labelledby="${id}">
<header><p class="over"><span class="rank">${rank}</span>${chip(campaign.verdict)}<span><b>${score(campaign.confidence)}</b> ${likelihood(campaign.confidence)}</span><span class="id"><bdi>${visible(campaign.id, 40)}</bdi></span></p><h3 id="${id}">${campaignTitle(view)}</h3></header>
<div class="beside wide"><div><p class="story">${story(view).join(' ')}</p>
<div class="next"><p><b>${words.name}:</b> ${words.means}</p><p><b>Next:</b> ${words.next}</p></div></div>
${facts(view)}</div>
${pictures(view, id, all)}
${graph(view, id)}
${evidence(campaign)}
${templates(campaign.templates)}
${attribution(campaign)}
${members(campaign)}
</section>`;
}

function facts({ campaign, days }: CampaignView): Markup {
  const { exchanges, tokens } = campaign;
  const accounts = whole(campaign.accounts.length);
  if (exchanges.total === 0) {
    return html`<dl class="facts"><div><dt>Accounts</dt><dd>${accounts}</dd></div><div><dt>Exchanges</dt><dd>none given</dd></div></dl>`;
  }
  const rows: [string, string, string | undefined][] = [
    ['Accounts', accounts, undefined],
    ['Exchanges', whole(exchanges.total), undefined],
    [
      'Extracted',
      whole(exchanges.extraction),
      exchanges.high > 0 ? `${whole(exchanges.low)}–${whole(exchanges.high)}` : undefined,
    ],
    ['Sessions', whole(campaign.sessions), undefined],
    ['Tokens in', short(tokens.input), undefined],
    ['Tokens out', short(tokens.output), undefined],
    ['Days with traffic', whole(days), undefined],
    ['First seen', day(campaign.first_seen), undefined],
    ['Last seen', day(campaign.last_seen), undefined],
  ];
  return html`<dl class="facts">${rows.map(
    ([name, value, note]) =>
      html`<div><dt>${name}</dt><dd>${value}${note !== undefined && html` <span class="quiet">${note}</span>`}</dd></div>`,
  )}</dl>`;
}

function pictures({ campaign, hours }: CampaignView, id: string, all: readonly Campaign[]): Markup {
  const time = timelineChart(`${id}-time`, campaign.timeline);
  const hour = hoursChart(`${id}-hour`, hours);
  return html`<div class="beside"><figure><h4>Day by day</h4>${time ?? html`<p class="quiet">No dated exchanges.</p>`}</figure>
<figure class="axes"><h4>Run as one? Collected?</h4>${axesChart(`${id}-axes`, campaign, all)}<figcaption class="quiet">Coordination ${score(campaign.coordination)}, ${strength(campaign.coordination)}; extraction ${score(campaign.extraction)}, ${strength(campaign.extraction)}.${all.length > 1 && ' Other campaigns are faint.'}</figcaption></figure></div>
<div class="quad">${shareBars('What is asked for', campaign.capabilities, NO_CONTENT)}${shareBars('How it is extracted', campaign.techniques, Object.keys(campaign.capabilities).length === 0 ? NO_CONTENT : 'Not recognised.')}${countBars('Channels', campaign.channels)}<figure class="panel"><h4>Hour of day, UTC</h4>${hour === null ? html`<p class="quiet">No dated exchanges.</p>` : html`${hour}<figcaption class="quiet">${quietWords(hours)}</figcaption>`}</figure></div>`;
}

function graph({ graph: links }: CampaignView, id: string): Markup {
  return html`<h4>What ties the accounts</h4>${graphFigure(`${id}-graph`, links) ?? html`<p class="quiet">These accounts share no key that could be drawn; the ties are in the evidence below.</p>`}`;
}
