/** The words of `explain`. */
import { createColors } from 'picocolors';
import type { CampaignView } from '../campaigns/index.ts';
import {
  type AccountLink,
  type AccountView,
  bits,
  campaignTitle,
  count,
  label,
  score,
  story,
  VERDICT_WORDS,
  visible,
  visibleProse,
  wrap,
} from '../report/index.ts';
import type { Place } from './place.ts';
import type { Screen } from './screen.ts';
import { DEFAULT_DATA } from './values.ts';

const INDENT = '  ';
/** Keys of one signal resemble each other; more than a few tell nothing new. */
const MOST_OF_A_SIGNAL = 4;

/** One account: where it belongs, every link with its weight or the reason why it did not count, every check. `place` is where the scan lies. */
export function accountWords(view: AccountView, place: Place, screen: Screen): string {
  const page = new Page(screen);
  page.title(`Account ${visible(view.account_id, 100)}`);
  page.text(`${membership(view)} ${risk(view)}`);
  const used = view.links.filter((link) => link.used).sort((a, b) => b.bits - a.bits);
  const unused = view.links.filter((link) => !link.used);
  // An address may hold a password, and whoever gave it can give it again.
  const where =
    'engine' in place || place.data === DEFAULT_DATA ? '' : ` --data ${visible(place.data, 300)}`;
  page.section('What links it', foremost(used).map(linkWords), 'No link counted.');
  for (const [why, links] of byReason(unused)) {
    page.section(`Seen, but not counted: ${one(why)}`, foremost(links).map(linkWords));
  }
  if (view.campaign !== null) {
    page.section('What speaks against it', view.checks.map(checkWords), 'No check found anything.');
    page.text(`See also: stillwatch explain ${visible(view.campaign, 40)}${where}`);
  }
  return page.toString();
}

/** One campaign: its story, what ties it, what speaks against it, what to do next. */
export function campaignWords(view: CampaignView, screen: Screen): string {
  const { campaign } = view;
  const words = VERDICT_WORDS[campaign.verdict];
  const page = new Page(screen);
  page.title(`Campaign ${visible(campaign.id, 40)}: ${campaignTitle(view).toLowerCase()}`);
  page.text(`${words.name}. ${words.means}`);
  page.text(story(view).map(one).join(' '));
  const heaviest = [...campaign.evidence].sort((a, b) => b.bits - a.bits);
  page.section(
    'Evidence',
    heaviest.map(
      (row) => `${bits(row.bits).padStart(5)} bits  ${one(row.says)} (${label(row.signal)})`,
    ),
    'None recorded.',
  );
  page.section(
    'Counter-evidence',
    campaign.counter_evidence.map(checkWords),
    'No check found anything.',
  );
  page.text(`Next: ${words.next}`);
  return page.toString();
}

function byReason(links: readonly AccountLink[]): Map<string, AccountLink[]> {
  const groups = new Map<string, AccountLink[]>();
  for (const link of links) {
    const why = link.why_not ?? 'no reason recorded';
    groups.set(why, [...(groups.get(why) ?? []), link]);
  }
  return groups;
}

/** The first few of each signal; the last of them says how many are left out. */
function foremost(links: readonly AccountLink[]): (AccountLink & { more: number })[] {
  const shown = new Map<string, (AccountLink & { more: number })[]>();
  const kept: (AccountLink & { more: number })[] = [];
  for (const link of links) {
    const before = shown.get(link.signal) ?? [];
    const last = before.at(-1);
    if (before.length >= MOST_OF_A_SIGNAL && last !== undefined) {
      last.more += 1;
      continue;
    }
    const row = { ...link, more: 0 };
    shown.set(link.signal, [...before, row]);
    kept.push(row);
  }
  return kept;
}

function membership({ campaign }: AccountView): string {
  return campaign === null ? 'In no campaign.' : `In campaign ${visible(campaign, 40)}.`;
}

function risk({ risk: value, extraction }: AccountView): string {
  if (value === null || extraction === null)
    return 'The report does not list it: no risk was found.';
  return `Risk ${score(value)}, extraction ${score(extraction)}.`;
}

function linkWords(link: AccountLink & { more: number }): string {
  const weight = link.used ? `${bits(link.bits).padStart(5)} bits  ` : '';
  return `${weight}${label(link.signal)} ${visible(link.key_label, 60)}, shared with ${count(link.with, 'other account')}${link.more > 0 ? `, and ${count(link.more, 'more key')} of this kind` : ''}`;
}

function checkWords(row: { check: string; says: string; bits: number }): string {
  const weight = row.bits > 0 ? `−${bits(row.bits)}` : bits(0);
  return `${weight.padStart(5)} bits  ${one(row.says)} (${label(row.check)})`;
}

const one = (text: string) => visibleProse(text, 500).replace(/\s+/g, ' ');

class Page {
  readonly #rows: string[] = [];
  readonly #screen: Screen;

  constructor(screen: Screen) {
    this.#screen = screen;
  }

  get #width(): number {
    return this.#screen.outTty
      ? Math.min(120, Math.max(40, this.#screen.width))
      : Number.POSITIVE_INFINITY;
  }

  title(text: string): void {
    this.#rows.push(createColors(this.#screen.color).bold(text));
  }

  text(text: string): void {
    this.#rows.push(...wrap(text, this.#width), '');
  }

  /** Without items and without words for that, the section is left out. */
  section(name: string, items: readonly string[], empty?: string): void {
    if (items.length === 0 && empty === undefined) return;
    this.#rows.push(createColors(this.#screen.color).bold(name));
    const shown = items.length === 0 ? [empty ?? ''] : items;
    for (const item of shown) {
      const [first = '', ...rest] = wrap(item, this.#width - INDENT.length * 2);
      this.#rows.push(`${INDENT}${first}`, ...rest.map((row) => `${INDENT}${INDENT}${row}`));
    }
    this.#rows.push('');
  }

  toString(): string {
    return `${this.#rows.join('\n').trimEnd()}\n`;
  }
}
