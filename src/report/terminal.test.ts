import { describe, expect, test } from 'vitest';
import { hostile, quiet, result, typical, view } from './fixture.ts';
import { terminalReport, wrap } from './terminal.ts';

const plain = { tty: false, color: false, width: 80 };

test.each([60, 72, 80, 90, 100, 120, 140, 200])(
  'at %i columns no line is wider than the terminal or 140',
  (width) => {
    const [first] = typical().views;
    const real = { ...view().campaign, ...first?.campaign, id: 'c-0123456789abcdef' };
    const views = [...typical().views, { ...view(), campaign: real }];
    const text = terminalReport(result(views), { tty: true, color: false, width });
    expect(Math.max(...text.split('\n').map((row) => row.length))).toBeLessThanOrEqual(
      Math.min(140, width),
    );
  },
);

test('the table names every campaign with verdict and confidence', () => {
  const text = terminalReport(typical(), { tty: true, color: false, width: 140 });
  for (const verdict of ['distillation', 'relay', 'coordinated', 'authorised', 'undetermined']) {
    expect(text).toContain(verdict);
  }
  expect(text).toContain('One fixed instruction in every request');
});

test('a pipe gets one line a campaign with the numbers in full', () => {
  const text = terminalReport(typical(), plain);
  const lines = text.split('\n').filter((row) => row.startsWith('campaign='));
  expect(lines).toHaveLength(6);
  expect(lines[0]).toMatch(
    /^campaign=\S+ verdict=distillation confidence=0\.97 family=\S+ accounts=37 exchanges=\d+ extracted=\d+ low=\d+ high=\d+ /,
  );
});

test('every word of a plain line is a name and a value', () => {
  const [line = ''] = terminalReport(typical(), plain)
    .split('\n')
    .filter((row) => row.startsWith('campaign='));
  for (const word of line.split(' ')) expect(word).toMatch(/^[a-z_]+=[^=]+$/);
});

test('a narrow terminal drops columns, never the id or the verdict', () => {
  const narrow = terminalReport(typical(), { tty: true, color: false, width: 60 });
  const [first] = typical().views;
  expect(narrow).toContain(`${first?.campaign.id}`);
  expect(narrow).toMatch(/^campaign +verdict +conf\. +accounts/m);
  expect(narrow).not.toContain('days');
});

test('colour only where it is wanted', () => {
  expect(terminalReport(typical(), { tty: true, color: true, width: 100 })).toContain('\u001b[31m');
  expect(terminalReport(typical(), { tty: true, color: false, width: 100 })).not.toContain(
    '\u001b',
  );
});

describe('hostile data', () => {
  test.each([true, false])('passes no control character (terminal: %s)', (tty) => {
    const text = terminalReport(hostile(), { tty, color: false, width: 100 });
    expect(text.replaceAll('\n', '')).not.toMatch(
      /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u200b]/u,
    );
  });
});

test('nothing found says what that does not mean, and names the gaps', () => {
  const text = terminalReport(quiet(), plain);
  expect(text).toContain('No campaign was found');
  expect(text).toContain('It does not mean that nobody distils');
  expect(text).toMatch(/^gap: No calendar was given/m);
});

test('of fifty campaigns a terminal shows forty and says so', () => {
  const many = Array.from({ length: 50 }, (_, index) =>
    view({ seed: index + 1, accounts: 3, days: 2 }),
  );
  expect(terminalReport(result(many), { tty: true, color: false, width: 100 })).toContain(
    '… and 10 more',
  );
});

test('words wrap at spaces, a long one stands alone', () => {
  expect(wrap('aa bb cccccccc d', 5)).toEqual(['aa bb', 'cccccccc', 'd']);
});
