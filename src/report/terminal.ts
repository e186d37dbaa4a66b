/** A scan's findings in a terminal: a table for people, the same facts one a line for pipes and logs. */
import { createColors } from 'picocolors';
import type { CampaignView, Verdict } from '../campaigns/index.ts';
import { type GridColumn, grid, widest } from './grid.ts';
import { headline } from './headline.ts';
import { count, score, short, whole } from './numbers.ts';
import type { ScanResult } from './report.ts';
import { campaignTitle } from './story.ts';
import { visible, visibleProse } from './text.ts';
import { VERDICT_WORDS } from './words.ts';

export interface TerminalStyle {
  /** A terminal draws tables; anything else gets plain lines. */
  readonly tty: boolean;
  readonly color: boolean;
  /** Columns of the terminal; above 140 nothing gets wider. */
  readonly width: number;
}

const MOST_ROWS = 40;
/** Longer lines of prose are hard to read. */
const MOST_PROSE = 110;
/** Fewer characters of a title say nothing. */
const LEAST_TITLE = 14;

/** The text with a newline at its end. Data reaches it only through `visible`: no control character passes. */
export function terminalReport(result: ScanResult, style: TerminalStyle): string {
  const { report, views } = result;
  const paint = createColors(style.color);
  const { sentence, detail } = headline(report);
  const width = Math.min(140, Math.max(40, style.width));
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
  const wrapAt = style.tty ? Math.min(width, MOST_PROSE) : Number.POSITIVE_INFINITY;
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

/** Columns are dropped until the table fits; what is left over goes to the campaigns' titles. */
function table(views: readonly CampaignView[], style: TerminalStyle, width: number): string[] {
  if (views.length === 0) return [];
  let columns = COLUMNS;
  let rows = drawn(views, columns, 0, style.color);
  for (const head of DROPPED_FIRST) {
    if (widest(rows) <= width) break;
    columns = columns.filter((column) => column.head !== head);
    rows = drawn(views, columns, 0, style.color);
  }
  const spare = width - widest(rows) - 2;
  return spare < LEAST_TITLE ? rows : drawn(views, columns, spare, style.color);
}

function drawn(
  views: readonly CampaignView[],
  columns: readonly Column[],
  title: number,
  color: boolean,
): string[] {
  const colour = colours(color);
  const rows = views.slice(0, MOST_ROWS).map((view, index) =>
    columns.map(({ cell, head }) => {
      const text = cell(view, index, title);
      return head === 'verdict' ? colour[view.campaign.verdict](text) : text;
    }),
  );
  return grid(columns, rows);
}

interface Column extends GridColumn {
  /** `title` is the room for the campaign's title. */
  readonly cell: (view: CampaignView, index: number, title: number) => string;
}

const right = (head: string, cell: Column['cell']): Column => ({ head, align: 'right', cell });
const left = (head: string, cell: Column['cell']): Column => ({ head, align: 'left', cell });

const COLUMNS: readonly Column[] = [
  right('#', (_, index) => `${index + 1}`),
  left('campaign', (view, _, title) => {
    const id = visible(view.campaign.id, 20);
    return title === 0 ? id : `${id}  ${clip(campaignTitle(view), title)}`;
  }),
  left('verdict', ({ campaign }) => VERDICT_WORDS[campaign.verdict].name.toLowerCase()),
  right('conf.', ({ campaign }) => score(campaign.confidence)),
  right('accounts', ({ campaign }) => whole(campaign.accounts.length)),
  right('exchanges', ({ campaign }) => short(campaign.exchanges.total)),
  right('extracted', ({ campaign: { exchanges } }) =>
    exchanges.high > 0 ? `${short(exchanges.low)}–${short(exchanges.high)}` : '0',
  ),
  right('tokens', ({ campaign: { tokens } }) => short(tokens.input + tokens.output)),
  right('days', ({ days }) => whole(days)),
];
const DROPPED_FIRST = ['#', 'tokens', 'days', 'exchanges', 'extracted'];

/** One campaign as `name=value` words: the facts of the table in full. */
function line(view: CampaignView): string {
  const { campaign } = view;
  const { exchanges, tokens } = campaign;
  return [
    `campaign=${visible(campaign.id, 40)}`,
    `verdict=${campaign.verdict}`,
    `confidence=${score(campaign.confidence)}`,
    `family=${campaign.family}`,
    `accounts=${campaign.accounts.length}`,
    `exchanges=${exchanges.total}`,
    `extracted=${exchanges.extraction}`,
    `low=${exchanges.low}`,
    `high=${exchanges.high}`,
    `share=${score(exchanges.extraction / Math.max(1, exchanges.total))}`,
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
