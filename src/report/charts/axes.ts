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
/** Keeps a mark at the very edge inside the field; one half stays on the middle line. */
const INSET = 12;
const px = (campaign: Campaign) => LEFT + INSET + unit(campaign.coordination) * (BOX - 2 * INSET);
const py = (campaign: Campaign) =>
  TOP + INSET + (1 - unit(campaign.extraction)) * (BOX - 2 * INSET);

/** Names stand at the crossing: campaigns gather in the corners. */
const CORNERS: readonly (readonly [string, number, number, 'start' | 'end'])[] = [
  ['one customer', LEFT + BOX / 2 - 9, TOP + BOX / 2 - 10, 'end'],
  ['distillation', LEFT + BOX / 2 + 9, TOP + BOX / 2 - 10, 'start'],
  ['ordinary use', LEFT + BOX / 2 - 9, TOP + BOX / 2 + 19, 'end'],
  ['relay or group', LEFT + BOX / 2 + 9, TOP + BOX / 2 + 19, 'start'],
];

/** Where each mark of radius `r` goes: at its values, or at the free place nearest to them. */
export function apart(
  campaigns: readonly Campaign[],
  r: number,
): { readonly x: number; readonly y: number }[] {
  const placed: { x: number; y: number }[] = [];
  const free = (x: number, y: number) =>
    x >= LEFT + r &&
    x <= LEFT + BOX - r &&
    y >= TOP + r &&
    y <= TOP + BOX - r &&
    placed.every((other) => Math.hypot(other.x - x, other.y - y) >= 2 * r - 0.01);
  for (const campaign of campaigns) {
    const x = px(campaign);
    const y = py(campaign);
    const near = STEPS.map(([right, down]) => ({ x: x + right * 2 * r, y: y + down * 2 * r }));
    placed.push(near.find((place) => free(place.x, place.y)) ?? { x, y });
  }
  return placed;
}

/** Steps of one mark around a place, nearest first. */
const STEPS = Array.from({ length: 17 * 17 }, (_, index) => [
  (index % 17) - 8,
  Math.floor(index / 17) - 8,
]).sort(
  ([ax = 0, ay = 0], [bx = 0, by = 0]) =>
    Math.hypot(ax, ay) - Math.hypot(bx, by) || ay - by || bx - ax,
) as [number, number][];

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
  const shown = all.slice(0, 60);
  const r = shown.length > 12 ? 7.5 : 9;
  const places = apart(shown, r);
  const dots = shown.map((campaign, index) => {
    const { x = 0, y = 0 } = places[index] ?? {};
    return html`<circle class="own v-${campaign.verdict}" cx="${at(x)}" cy="${at(y)}" r="${r}"/><text class="in-dot" x="${at(x)}" y="${at(y + 3.4)}" text-anchor="middle">${index + 1}</text>`;
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
