import { describe, expect, test } from 'vitest';
import { graph, hostile, numbers, quiet, result, typical, view } from './fixture.ts';
import { reportHtml } from './html.ts';
import { escapeText, html } from './markup.ts';

const found = reportHtml(typical());

test('values are escaped by construction, markup is not escaped twice', () => {
  expect(
    html`<p title="${'"\''}">${'<b>&'}${html`<i>${1}</i>`}${false}${['a', '<']}</p>`.text,
  ).toBe('<p title="&quot;&#39;">&lt;b&gt;&amp;<i>1</i>a&lt;</p>');
  expect(escapeText('plain')).toBe('plain');
});

test('the report says in its first heading what was found', () => {
  expect(found).toMatch(
    /<h1>Two networks of accounts appear to be distilling the model: 205 accounts, /,
  );
});

test.each([
  'Campaigns, ranked',
  'What the verdicts mean',
  'Day by day',
  'Run as one? Collected?',
  'What is asked for',
  'How it is extracted',
  'Channels',
  'Hour of day, UTC',
  'What ties the accounts',
  'Evidence',
  'Counter-evidence',
  'What the prompts have in common',
  'Attribution: inference, not observation',
  'Member accounts',
  'Accounts that stand out alone',
  'What this scan cannot show',
  'How to read this report',
  'What was read',
  'Rejected lines',
])('it has a part called “%s”', (part) => {
  expect(found).toContain(part);
});

test('every verdict says what it means and what to do next', () => {
  for (const name of ['Distillation', 'Relay', 'Coordinated', 'Authorised', 'Undetermined']) {
    expect(found).toContain(`<b>${name}:</b>`);
  }
  expect(found.match(/<b>Next:<\/b>/g)).toHaveLength(6);
});

describe('one file, no network, no script', () => {
  test.each([
    ['typical', found],
    ['hostile', reportHtml(hostile())],
    ['empty', reportHtml(quiet())],
  ])('%s', (_, page) => {
    expect(page).toContain("default-src 'none'; style-src 'unsafe-inline'; img-src data:");
    expect(page).not.toMatch(
      /<(script|iframe|object|embed|form|base|img|image|use|foreignObject)\b/i,
    );
    expect(page).not.toMatch(/<[^>]*\s(src|srcset|action|on[a-z]+)\s*=/i);
    const targets = [...page.matchAll(/<[^>]*\shref="([^"]*)"/g)].map((match) => match[1]);
    expect(targets.filter((href) => !/^(#[a-z0-9-]+|data:,)$/.test(href ?? ''))).toEqual([]);
    expect(page).not.toMatch(/@import|url\(/);
  });
});

test('hostile data adds no element and no attribute', () => {
  const tags = (page: string) =>
    new Set([...page.matchAll(/<\/?([a-zA-Z][^\s/>]*)/g)].map((m) => m[1]));
  expect([...tags(reportHtml(hostile()))].filter((tag) => !tags(found).has(tag))).toEqual([]);
});

test('no control, bidi or zero-width character of the data reaches the page', () => {
  const page = reportHtml(hostile()).replaceAll('\n', '').replaceAll('\t', '');
  expect(page).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u200b\ufeff]/u);
});

test('ids inside the document are never made from data', () => {
  const ids = [...reportHtml(hostile()).matchAll(/\sid="([^"]*)"/g)].map((match) => match[1] ?? '');
  expect(ids.filter((id) => !/^[a-z0-9-]+$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

test('ten kilobytes of an id are cut', () => {
  expect(reportHtml(hostile())).not.toContain('x'.repeat(1300));
});

test('nothing found is said honestly, and what that does not mean', () => {
  const page = reportHtml(quiet());
  expect(page).toContain(
    '<h1>No campaign was found in 1,284,113 exchanges of 21,870 accounts.</h1>',
  );
  expect(page).toContain('It does not mean that nobody distils');
  expect(page).not.toContain('Campaigns, ranked');
});

test('signals without exchanges do not speak of exchanges searched', () => {
  const base = quiet();
  const page = reportHtml(
    result([], { accounts: [], input: { ...base.report.input, exchanges: 0, without_content: 0 } }),
  );
  expect(page).toContain('No campaign was found in the known links of 21,870 accounts.');
});

test('findings without distillation are no accusation', () => {
  const page = reportHtml(result([view({ seed: 3, verdict: 'relay', accounts: 6 })]));
  expect(page).toContain('<h1>No distillation was found; one relay stands out.</h1>');
});

test('fifty campaigns: the first are open, the rest folded, all are there', () => {
  const many = Array.from({ length: 50 }, (_, index) =>
    view({ seed: index + 1, accounts: 8, days: 5 }),
  );
  const page = reportHtml(result(many));
  expect(page).toContain('Campaigns ranked 13 to 50');
  for (const rank of [1, 12, 13, 50]) expect(page).toContain(`id="campaign-${rank}"`);
});

test('the same result gives the same bytes', () => {
  expect(reportHtml(typical())).toBe(found);
});

test('a large link graph is cut to two hundred nodes and says so', () => {
  const accounts = Array.from({ length: 900 }, (_, index) => `acct_${index}`);
  const one = view({ accounts: 5 });
  const page = reportHtml(
    result([{ ...one, graph: { ...graph(accounts, numbers(3)), omitted: 1100 } }]),
  );
  const marks = page.match(/<circle class="account"/g)?.length ?? 0;
  expect(marks).toBeGreaterThan(100);
  expect(marks).toBeLessThanOrEqual(200);
  expect(page).toContain(`${(2000 - marks).toLocaleString('en-US')} further accounts not drawn`);
});

test('accounts of an authorised campaign do not count as extracted in the opening figures', () => {
  const page = reportHtml(result([view({ verdict: 'authorised' })]));
  expect(page).toMatch(/Extracted exchanges<\/dt><dd><b>0<\/b>/);
});
