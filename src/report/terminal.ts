/** A scan's findings in a terminal: a table for people, the same facts one a line for pipes and logs. */
import Table from 'cli-table3';
import { createColors } from 'picocolors';
import type { CampaignView, Verdict } from '../campaigns/index.ts';
import { headline } from './headline.ts';
import { count, percent, score, short, whole } from './numbers.ts';
import type { ScanResult } from './report.ts';
import { campaignTitle } from './story.ts';
import { visible, visibleProse } from './text.ts';
import { likelihood, VERDICT_WORDS } from './words.ts';

export interface TerminalStyle {
  /** A terminal draws tables; anything else gets plain lines. */
  readonly tty: boolean;
  readonly color: boolean;
  /** Columns of the terminal; the table keeps between 80 and 120. */
  readonly width: number;
}

const MOST_ROWS = 40;
/** Width of the table without the campaigns' titles. */
const FIXED_COLUMNS = 82;
/** Fewer characters of a title say nothing. */
const LEAST_TITLE = 14;

/** The text with a newline at its end. Data reaches it only through `visible`: no control character passes. */
export function terminalReport(result: ScanResult, style: TerminalStyle): string {
  const { report, views } = result;
  const paint = createColors(style.color);
  const { sentence, detail } = headline(report);
  const width = Math.min(120, Math.max(80, style.width));
  const body = style.tty ? table(views, style, width) : views.map(line);
  const more =
    style.tty && views.length > MOST_ROWS ? [`… and ${views.length - MOST_ROWS} more`] : [];
  const gaps = report.gaps.map((gap) => `gap: ${visibleProse(gap, 300).replace(/\s+/g, ' ')}`);
  const rejected =
    report.input.rejected === 0
      ? []
      : [
          `rejected: ${count(report.input.rejected, 'line')}, the first ${result.rejected
            .map(
              (one) =>
                `${visible(one.file, 60)}:${one.line} ${visible(one.field, 30)} ${visible(one.reason, 60)}`,
            )
            .join('; ')}`,
        ];
  const wrapAt = style.tty ? width : Number.POSITIVE_INFINITY;
  return `${[
    ...wrap(sentence, wrapAt).map((text) => paint.bold(text)),
    ...wrap(detail, wrapAt),
    '',
    ...body,
    ...more,
    ...(views.length > 0 ? [''] : []),
    ...gaps.flatMap((gap) => wrap(gap, wrapAt)).map((text) => paint.dim(text)),
    ...rejected.flatMap((text) => wrap(text, wrapAt)).map((text) => paint.dim(text)),
  ]
    .join('\n')
    .trimEnd()}\n`;
}

function table(views: readonly CampaignView[], style: TerminalStyle, width: number): string[] {
  if (views.length === 0) return [];
  const colour = colours(style.color);
  const spare = width - FIXED_COLUMNS;
  const drawn = new Table({
    head: ['#', 'campaign', 'verdict', 'conf.', 'accounts', 'exchanges', 'extracted', 'days'],
    colAligns: ['right', 'left', 'left', 'right', 'right', 'right', 'right', 'right'],
    style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 1 },
    chars: PLAIN_RULES,
  });
  for (const [index, view] of views.slice(0, MOST_ROWS).entries()) {
    const { campaign } = view;
    const { exchanges, verdict } = campaign;
    drawn.push([
      index + 1,
      spare < LEAST_TITLE
        ? visible(campaign.id, 20)
        : `${visible(campaign.id, 20)}  ${clip(campaignTitle(view), spare)}`,
      colour[verdict](VERDICT_WORDS[verdict].name.toLowerCase()),
      score(campaign.confidence),
      whole(campaign.accounts.length),
      short(exchanges.total),
      exchanges.high > 0 ? `${short(exchanges.low)}–${short(exchanges.high)}` : '0',
      whole(view.days),
    ]);
  }
  return drawn
    .toString()
    .split('\n')
    .map((row) => row.trimEnd());
}

/** One campaign as `name=value` words: the facts of the table in full. */
function line(view: CampaignView): string {
  const { campaign } = view;
  const { exchanges, tokens } = campaign;
  return [
    `campaign=${visible(campaign.id, 40)}`,
    `verdict=${campaign.verdict}`,
    `confidence=${score(campaign.confidence)}`,
    `(${likelihood(campaign.confidence)})`,
    `family=${campaign.family}`,
    `accounts=${campaign.accounts.length}`,
    `exchanges=${exchanges.total}`,
    `extracted=${exchanges.extraction}`,
    `low=${exchanges.low}`,
    `high=${exchanges.high}`,
    `share=${percent(exchanges.extraction / Math.max(1, exchanges.total))}`,
    `sessions=${campaign.sessions}`,
    `tokens_in=${tokens.input}`,
    `tokens_out=${tokens.output}`,
    `days=${view.days}`,
    `first=${visible(campaign.first_seen, 30)}`,
    `last=${visible(campaign.last_seen, 30)}`,
  ].join(' ');
}

function colours(color: boolean): Record<Verdict, (text: string) => string> {
  const paint = createColors(color);
  return {
    distillation: paint.red,
    relay: paint.yellow,
    coordinated: paint.magenta,
    authorised: paint.green,
    undetermined: paint.dim,
  };
}

function clip(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, Math.max(1, width - 1)).trimEnd()}…`;
}

/** Breaks at spaces; a longer word stands on a line of its own. */
export function wrap(text: string, width: number): string[] {
  if (!Number.isFinite(width)) return [text];
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else {
      current = current === '' ? word : `${current} ${word}`;
    }
  }
  return [...lines, current];
}

/** A rule under the head and nothing else. */
const PLAIN_RULES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '─',
  'mid-mid': '─',
  right: '',
  'right-mid': '',
  middle: ' ',
};
