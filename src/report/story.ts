/** One campaign told in a paragraph: counts, what is taken, what ties the accounts, what speaks against it. */
import type { CampaignView } from '../campaigns/index.ts';
import { bounded, count, day, percent, score } from './numbers.ts';
import { capital, label, visibleProse } from './text.ts';
import { FAMILY_WORDS, likelihood, list, VERDICT_WORDS } from './words.ts';

/** Sentences in reading order; values from data are made visible, not escaped. */
export function story({ campaign, days }: CampaignView): string[] {
  const { exchanges, accounts } = campaign;
  const first = day(campaign.first_seen);
  const last = day(campaign.last_seen);
  const when =
    first === last ? `on ${first}` : `between ${first} and ${last}, on ${count(days, 'day')}`;
  const sentences =
    exchanges.total === 0
      ? [`${count(accounts.length, 'account')} are tied; no exchange of theirs was given.`]
      : [
          `${count(accounts.length, 'account')} sent ${count(exchanges.total, 'exchange')} in ${count(campaign.sessions, 'session')} ${when}.`,
          taken(campaign),
        ];
  const ties = [...campaign.evidence].sort((a, b) => b.bits - a.bits).slice(0, 2);
  if (ties.length > 0) {
    sentences.push(
      `The strongest evidence: ${ties.map((tie) => clause(tie.says)).join(', and ')}.`,
    );
  }
  const against = [...campaign.counter_evidence].sort((a, b) => b.bits - a.bits)[0];
  if (against !== undefined && against.bits > 0) {
    sentences.push(`Against it: ${clause(against.says)}.`);
  }
  sentences.push(
    `All weighed, ${belief(campaign.confidence)} (${score(campaign.confidence)}) that this is one campaign.`,
  );
  return sentences;
}

function belief(confidence: number): string {
  const words = likelihood(confidence);
  return words === 'even odds' ? 'the odds are even' : `it is ${words}`;
}

function taken({ exchanges, family, capabilities, channels }: CampaignView['campaign']): string {
  if (exchanges.extraction === 0) return 'No extracting stream was measured among them.';
  const share = percent(exchanges.extraction / Math.max(1, exchanges.total));
  const way = family === 'none' ? '' : `, with ${FAMILY_WORDS[family]}`;
  const wanted = top(capabilities, 2);
  const after = wanted.length === 0 ? '' : `; what is asked for is mostly ${list(wanted)}`;
  const doors = top(channels, 3);
  const through = doors.length < 2 ? '' : ` It came through ${list(doors)}.`;
  return `About ${bounded(exchanges.extraction, exchanges.low, exchanges.high)} of them, ${share}, belong to the extracting stream${way}${after}.${through}`;
}

function top(values: Readonly<Record<string, number>>, most: number): string[] {
  return ranked(values)
    .slice(0, most)
    .map(([id]) => label(id));
}

/** Entries above nothing, largest first, ties by name. */
export function ranked(values: Readonly<Record<string, number>>): [string, number][] {
  return Object.entries(values)
    .filter(([, value]) => value > 0)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

function clause(says: string): string {
  const text = visibleProse(says, 240).replace(/[.\s]+$/, '');
  // Mid-sentence: `A card` becomes `a card`, while `IP` and `API` stay.
  return /^[A-Z]([a-z]|\s)/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** The heading of a campaign. */
export function campaignTitle({ campaign }: CampaignView): string {
  if (campaign.family !== 'none') return capital(FAMILY_WORDS[campaign.family]);
  return VERDICT_WORDS[campaign.verdict].title;
}
