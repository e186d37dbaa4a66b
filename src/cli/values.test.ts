import { expect, test } from 'vitest';
import { checkMemory, checkNode } from './checks.ts';
import { progressBar } from './progress.ts';
import { integer, memory, path, paths, share, since } from './values.ts';

test.each([
  ['6GB', 6e9],
  ['6 gb', 6e9],
  ['512MiB', 512 * 2 ** 20],
  ['1.5g', 1.5e9],
  ['2000000000', 2e9],
])('%s of memory', (text, bytes) => {
  expect(memory(text)).toBe(bytes);
});

test.each(['', 'much', '-1GB', '6XB', '10MB', '0'])('%j is no size', (text) => {
  expect(() => memory(text)).toThrow(/Give/);
});

test('a share is a percentage or a fraction', () => {
  expect([share('5%'), share('0.05'), share('0'), share('100%')]).toEqual([0.05, 0.05, 0, 1]);
});

test.each(['', '5', '-1%', '101%', 'half'])('%j is no share', (text) => {
  expect(() => share(text)).toThrow(/Give/);
});

test('whole numbers may be grouped, and keep their bounds', () => {
  expect([integer(0, 1e6)('120_000'), integer(0, 1e6)('120,000')]).toEqual([120_000, 120_000]);
  for (const text of ['1.5', '1e3', 'x', '', '5000000']) {
    expect(() => integer(0, 1e6)(text)).toThrow(/whole number/);
  }
});

test.each([
  ['2026-10-01', '2026-10-01T00:00:00.000Z'],
  ['2026-10-01T12:00', '2026-10-01T12:00:00.000Z'],
  ['2026-10-01 12:00:30', '2026-10-01T12:00:30.000Z'],
  ['2026-10-01T12:00:00+02:00', '2026-10-01T10:00:00.000Z'],
])('%s is a time', (text, time) => {
  expect((since(text) as Date).toISOString()).toBe(time);
});

test('so is where the store ends', () => {
  expect(since(' last ')).toBe('last');
});

test.each(['', 'yesterday', '10', '2026-13-01', '2026-10-01T25:00'])('%j is no time', (text) => {
  expect(() => since(text)).toThrow(/Give a time/);
});

test('paths are collected, an empty one is refused', () => {
  expect(paths('b', ['a'])).toEqual(['a', 'b']);
  expect(() => path(' ')).toThrow(/path/);
  expect(() => path('a\0b')).toThrow(/path/);
});

test('an old Node.js and a small machine are named', () => {
  expect(checkNode('20.18.1').level).toBe('FAIL');
  expect(checkNode('20.19.0').level).toBe('OK');
  expect(checkNode('24.1.0').level).toBe('OK');
  expect(checkMemory(1e9, 16e9, 4e9).level).toBe('WARN');
  expect(checkMemory(0, 16e9, 4e9).level).toBe('OK');
});

test('in a terminal the bar is redrawn in place and cleared at the end', () => {
  let err = '';
  const bar = progressBar({
    out: () => {},
    err: (text) => {
      err += text;
    },
    outTty: true,
    errTty: true,
    color: false,
    width: 60,
  });
  bar.show({ stage: 'link', done: 0.5, note: 'cards' });
  bar.end();
  bar.show({ stage: 'link', done: 1, note: 'late' });
  expect(err).toBe(
    `\r\u001b[2Klinking   ${'━'.repeat(12)}${'╌'.repeat(12)}  50%  cards\r\u001b[2K`,
  );
});
