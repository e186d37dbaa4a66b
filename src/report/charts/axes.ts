/** The two axes: are these accounts run as one, and is what they get collected? */
import type { Campaign } from '../../campaigns/index.ts';
import { html, type Markup } from '../markup.ts';
import { score } from '../numbers.ts';
import { strength } from '../words.ts';
import { at, svg } from './svg.ts';

const SIZE = 320;
const LEFT = 26;
const TOP = 8;
const BOX = 284;

const unit = (value: number) => Math.min(1, Math.max(0, Number.isFinite(value) ? value : 0));
const px = (campaign: Campaign) => LEFT + unit(campaign.coordination) * BOX;
const py = (campaign: Campaign) => TOP + (1 - unit(campaign.extraction)) * BOX;

const CORNERS: readonly (readonly [string, number, number, 'start' | 'end'])[] = [
  ['one customer', LEFT + 10, TOP + 20, 'start'],
  ['distillation', LEFT + BOX - 10, TOP + 20, 'end'],
  ['ordinary use', LEFT + 10, TOP + BOX - 11, 'start'],
  ['relay or group', LEFT + BOX - 10, TOP + BOX - 11, 'end'],
];

function ground(): Markup {
  const half = BOX / 2;
  const corners = CORNERS.map(
    ([name, x, y, anchor]) =>
      html`<text class="corner" x="${x}" y="${y}" text-anchor="${anchor}">${name}</text>`,
  );
  return html`<rect class="field" x="${LEFT}" y="${TOP}" width="${BOX}" height="${BOX}"/><rect class="field hot" x="${LEFT + half}" y="${TOP}" width="${half}" height="${half}"/><path class="grid" d="M${LEFT + half} ${TOP}V${TOP + BOX}M${LEFT} ${TOP + half}H${LEFT + BOX}"/>${corners}<text class="axis-name" x="${LEFT + half}" y="${TOP + BOX + 18}" text-anchor="middle">coordination →</text><text class="axis-name" transform="translate(16 ${TOP + half}) rotate(-90)" text-anchor="middle">extraction →</text>`;
}

/** One campaign's place, the others faint behind it. */
export function axesChart(id: string, own: Campaign, all: readonly Campaign[]): Markup {
  const others = all
    .filter((campaign) => campaign !== own)
    .slice(0, 100)
    .map(
      (campaign) =>
        html`<circle class="other" cx="${at(px(campaign))}" cy="${at(py(campaign))}" r="4"/>`,
    );
  return svg(
    {
      id,
      title: 'Coordination and extraction',
      desc: `Coordination ${score(own.coordination)} (${strength(own.coordination)}), extraction ${score(own.extraction)} (${strength(own.extraction)}), each from 0 to 1.`,
      width: SIZE,
      height: SIZE,
    },
    [
      ground(),
      others,
      html`<circle class="own v-${own.verdict}" cx="${at(px(own))}" cy="${at(py(own))}" r="8"/>`,
    ],
  );
}

/** All campaigns, numbered by rank. */
export function axesOverview(id: string, all: readonly Campaign[]): Markup {
  const dots = all.slice(0, 60).map((campaign, index) => {
    const x = at(px(campaign));
    return html`<circle class="own v-${campaign.verdict}" cx="${x}" cy="${at(py(campaign))}" r="9"/><text class="in-dot" x="${x}" y="${at(py(campaign) + 3.6)}" text-anchor="middle">${index + 1}</text>`;
  });
  return svg(
    {
      id,
      title: 'Every campaign on the two axes',
      desc: 'Numbers are ranks in the table. Right: run as one. Up: what they get looks collected.',
      width: SIZE,
      height: SIZE,
    },
    [ground(), dots.reverse()],
  );
}
