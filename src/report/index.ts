/** Report room: what a finished scan looks like to programs and to people. */

export { bar } from './charts/bars.ts';
export { at, svg } from './charts/svg.ts';
export { describeInput } from './describe.ts';
export {
  type AccountLink,
  type AccountView,
  EXPLAINED_FROM,
  explainAccount,
  explainCampaign,
  keptResult,
} from './explain.ts';
export { type GridColumn, grid } from './grid.ts';
export { reportHtml } from './html.ts';
export { reportJson } from './json.ts';
export { ancestorsIn, forgetResults, storeLineage, storeResults } from './keep.ts';
export { html, Markup, type Piece } from './markup.ts';
export { bits, count, day, minute, percent, score, whole } from './numbers.ts';
export { type Page, pageHtml } from './page.ts';
export { replaceFile } from './replace.ts';
export type { RejectedLine, Report, ScanResult } from './report.ts';
export { campaignTitle, story } from './story.ts';
export { type TerminalStyle, terminalReport, wrap } from './terminal.ts';
export { capital, label, visible, visibleProse } from './text.ts';
export { VERDICT_WORDS } from './words.ts';
export { type Written, writeReport } from './write.ts';
