import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOSTILE } from './fixture.ts';
import { label, visible, visibleProse } from './text.ts';

const STEERING = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\u200b\ufeff]/u;

test('an escape sequence is spelled out and can no longer colour a terminal', () => {
  expect(visible('\u001b[31mred')).toBe('‹U+001B›[31mred');
});

test('text that would turn its neighbours around shows its marks', () => {
  expect(visible('evil\u202efdp.exe')).toBe('evil‹U+202E›fdp.exe');
});

test('ten kilobytes are cut to what fits', () => {
  expect(visible('x'.repeat(10_000), 20)).toBe(`${'x'.repeat(19)}…`);
});

test('a character outside the first plane is not cut in half', () => {
  expect(visible('😀'.repeat(30), 5)).toBe(`${'😀'.repeat(4)}…`);
});

test('marks stacked without end are thinned out', () => {
  expect(visible(`Z${'\u0301'.repeat(50)}`)).toBe(`Z${'\u0301'.repeat(4)}`);
});

test('ordinary words of many scripts stay as they are', () => {
  const words = 'naïve Ünïcode 蒸留 증류 تقطير дистилляция';
  expect(visible(words)).toBe(words);
});

test('prose keeps its lines and the joiners that Persian needs', () => {
  expect(visibleProse('می\u200cخواهم\r\nB')).toBe('می\u200cخواهم\nB');
});

describe('no string whatever', () => {
  test('steers the reader', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(visible(text)).not.toMatch(STEERING);
        expect(visibleProse(text).replace(/[\n\t]/g, '')).not.toMatch(STEERING);
        expect(label(text)).not.toMatch(STEERING);
      }),
    );
  });

  test.each(HOSTILE.map((text) => [text.slice(0, 30), text]))(
    '%j is longer than asked',
    (_, text) => {
      expect(
        Array.from(visible(text, 40).replace(/‹U\+[0-9A-F]+›/g, '.')).length,
      ).toBeLessThanOrEqual(40);
    },
  );
});

test('names of a vocabulary read as words', () => {
  expect(label('cot_elicitation')).toBe('chain-of-thought elicitation');
  expect(label('shared-payment')).toBe('shared payment');
});
