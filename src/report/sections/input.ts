/** What was read, what was thrown away and why: so that a thin input is not mistaken for a clean one. */
import { html, type Markup } from '../markup.ts';
import { percent, whole } from '../numbers.ts';
import type { ScanResult } from '../report.ts';
import { visible, visibleProse } from '../text.ts';

export function input({ report, rejected }: ScanResult): Markup {
  const counts = report.input;
  const lines = counts.exchanges + counts.duplicates + counts.rejected;
  const rows: [string, number, string][] = [
    ['Exchanges read', counts.exchanges, 'after removing duplicates'],
    ['Duplicates', counts.duplicates, 'same id, counted once'],
    [
      'Lines rejected',
      counts.rejected,
      lines === 0 ? '' : `${percent(counts.rejected / lines)} of the lines`,
    ],
    [
      'Exchanges without content',
      counts.without_content,
      counts.exchanges === 0
        ? ''
        : `${percent(counts.without_content / counts.exchanges)}; judged by links and traffic only`,
    ],
    ['Accounts seen', counts.accounts_seen, 'in exchanges or signals'],
    ['Accounts described', counts.accounts_described, 'with registration or billing facts'],
  ];
  return html`<section aria-labelledby="input"><h2 id="input">What was read</h2><table class="plain input"><tbody>${rows.map(
    ([name, value, note]) =>
      html`<tr><th scope="row">${name}</th><td class="num">${whole(value)}</td><td class="quiet">${note}</td></tr>`,
  )}</tbody></table>${counts.rejected > 0 && rejectedLines(rejected, counts.rejected)}</section>`;
}

function rejectedLines(rejected: ScanResult['rejected'], total: number): Markup | null {
  if (rejected.length === 0) return null;
  return html`<details><summary>Rejected lines <span class="quiet">first ${rejected.length} of ${whole(total)}; all of them in rejected.jsonl</span></summary><table class="plain"><thead><tr><th scope="col">File</th><th scope="col" class="num">Line</th><th scope="col">Field</th><th scope="col">Reason</th></tr></thead><tbody>${rejected.map(
    (line) =>
      html`<tr><th scope="row" class="id"><bdi>${visible(line.file, 90)}</bdi></th><td class="num">${whole(line.line)}</td><td class="id"><bdi>${visible(line.field, 40)}</bdi></td><td><bdi>${visibleProse(line.reason, 200)}</bdi></td></tr>`,
  )}</tbody></table></details>`;
}
