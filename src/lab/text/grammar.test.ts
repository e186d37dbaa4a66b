import { expect, test } from 'vitest';
import { Random } from '../random.ts';
import { Grammar } from './grammar.ts';
import { makeSpeaker, OwnWords } from './own.ts';

const voice = (seed: number) => ({ random: new Random(seed), own: ['Kestrel'] });

test('a frame chooses among alternatives and takes words from banks', () => {
  const frame = new Grammar({ fruit: ['pear', 'fig'] }).frame('[one|two] <fruit> for <own>');
  const seen = new Set(Array.from({ length: 60 }, (_, i) => frame(voice(i))));
  expect([...seen].sort()).toEqual(
    ['one fig', 'one pear', 'two fig', 'two pear'].map((text) => `${text} for Kestrel`),
  );
});

test('signs that are not references stay, and escapes give brackets', () => {
  expect(new Grammar().frame('i < 3 <lt>work<gt> x<ob>0<cb>')(voice(1))).toBe('i < 3 <work> x[0]');
});

test('an unknown bank is an error with a code', () => {
  expect(() => new Grammar().frame('<nothing>')).toThrow(/no word bank/);
});

test('hardly any two people ask the same thing', () => {
  const words = new OwnWords(700);
  const asked = Array.from(
    { length: 1000 },
    (_, i) => words.ask(makeSpeaker(new Random(i), 'en')).prompt,
  );
  expect(new Set(asked).size).toBeGreaterThan(995);
});

test('text is about as long as ordered', () => {
  const words = new OwnWords(1500);
  const sizes = Array.from({ length: 300 }, (_, i) => {
    const said = words.task(new Random(i));
    return said.prompt.length + said.answer.length;
  }).sort((a, b) => a - b);
  expect(sizes[150]).toBeGreaterThan(1200);
  expect(sizes[150]).toBeLessThan(2000);
});
