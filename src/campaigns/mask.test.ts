import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskedExcerpt } from './mask.ts';

const QUESTIONS = [
  'the tides of a lake',
  'why bread rises',
  'a knot for climbing',
  'glass and heat',
];
const filled = (template: string) => QUESTIONS.map((q) => template.replace('{}', q));

test('what all share stays, what differs becomes a slot', () => {
  expect(maskedExcerpt(filled('Think step by step about {} and write down every step.'))).toBe(
    'Think step by step about ▢ and write down every step.',
  );
});

test('a slot is one mark however long it is', () => {
  const excerpt = maskedExcerpt(
    filled('Answer as an examiner would: {} {} {}'.replaceAll('{}', '{}')),
  );
  expect(excerpt.match(/▢/g)).toHaveLength(1);
});

test('wording of a minority is not shown', () => {
  const [a = '', b = '', c = '', d = ''] = filled('Describe in great detail the matter of {}.');
  const private_ = 'Mrs Example of Sample Street has been ill since Monday';
  expect(maskedExcerpt([a, b, c, `${d} ${private_}`])).not.toMatch(/Example|Monday/);
});

test('one text alone shows nothing of itself', () => {
  expect(maskedExcerpt(['Tell me what my neighbour in Sample Street does.'])).toBe('▢');
  expect(maskedExcerpt([])).toBe('');
});

test('texts that share nothing show nothing', () => {
  expect(maskedExcerpt(QUESTIONS)).toBe('▢');
});

test('scripts without spaces are compared as well', () => {
  const excerpt = maskedExcerpt([
    '请一步一步地思考：海水',
    '请一步一步地思考：面包',
    '请一步一步地思考：玻璃',
  ]);
  expect(excerpt.replaceAll(' ', '')).toBe('请一步一步地思考：▢');
});

test('a long template is cut and says so', () => {
  const long = Array.from({ length: 300 }, (_, i) => `word${'abcdefghij'[i % 10]}`).join(' ');
  const excerpt = maskedExcerpt([long, long]);
  expect(excerpt.length).toBeLessThan(1000);
  expect(excerpt).toMatch(/…$/);
});

/** Redaction of a word that all examples share. */
const shown = (word: string) =>
  maskedExcerpt(filled(`Please always send the result to ${word} when you are done with {}`));

describe('even what all share is redacted', () => {
  test.each([
    ['a mail address', 'ada.example@mail.example.org', '[address]'],
    ['a mail address in brackets', '<ada@example.org>,', '<[address]>,'],
    ['a link', 'https://example.org/a?b=c', '[link]'],
    ['a key', 'sk-live-Ab12Cd34Ef56Gh78Ij90Kl12', '[key]'],
    ['a number', '4000123412341234', '[number]'],
    ['a number in a word', 'case-20261', 'case-[number]'],
  ])('%s', (_, word, masked) => {
    expect(shown(word)).toBe(`Please always send the result to ${masked} when you are done with ▢`);
  });
});

const letters = (min: number, max: number) =>
  fc.string({
    unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
    minLength: min,
    maxLength: max,
  });
const digits = (min: number, max: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: min, maxLength: max });
const around = fc.constantFrom('', '"', '(', '<', '[', '`', "'", 'to:', 'key=', '**');
const placed = (secret: fc.Arbitrary<string>) =>
  fc
    .tuple(around, secret, fc.constantFrom('', '.', ',', '"', ')', '>', ';', '`'))
    .map((p) => p.join(''));

describe('whatever stands around it, nothing comes through of', () => {
  const runs = { numRuns: 300, seed: 11 };

  test('a mail address', () => {
    const host = fc.tuple(letters(2, 8), fc.constantFrom('org', 'example.net', 'co.is'));
    const address = fc
      .tuple(letters(1, 12), host)
      .map(([name, [at, end]]) => `${name}@${at}.${end}`);
    fc.assert(
      fc.property(placed(address), (word) => {
        expect(shown(word)).not.toContain('@');
      }),
      runs,
    );
  });

  test('a long run of digits', () => {
    fc.assert(
      fc.property(placed(fc.tuple(letters(0, 5), digits(4, 19)).map((p) => p.join(''))), (word) => {
        expect(shown(word)).not.toMatch(/\d{4}/);
      }),
      runs,
    );
  });

  test('a telephone or card number in groups', () => {
    const grouped = fc.array(digits(3, 4), { minLength: 3, maxLength: 4 });
    fc.assert(
      fc.property(placed(grouped.map((p) => p.join('-'))), (word) => {
        expect(shown(word)).not.toMatch(/\d{3}/);
      }),
      runs,
    );
  });

  test('a key', () => {
    const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'];
    const body = fc
      .string({ unit: fc.constantFrom(...alphabet), minLength: 24, maxLength: 60 })
      .filter((text) => /\d/.test(text));
    const prefix = fc.constantFrom('', 'sk-', 'ghp_', 'AKIA', 'xoxb-');
    fc.assert(
      fc.property(placed(fc.tuple(prefix, body).map((p) => p.join(''))), (word) => {
        expect(shown(word)).not.toMatch(/[A-Za-z0-9]{12}/);
      }),
      runs,
    );
  });

  test('a key that holds signs of base 64', () => {
    const chunk = letters(10, 18).map((text) => `${text}X7`);
    const signs = fc.constantFrom('+', '/', '.', '=');
    const joined = fc.tuple(chunk, signs, chunk, signs, chunk).map((p) => p.join(''));
    fc.assert(
      fc.property(placed(joined), (word) => {
        expect(shown(word)).not.toMatch(/[a-zX7]{10}/);
      }),
      runs,
    );
  });

  test('an address at a domain in another script', () => {
    expect(shown('ada@bücher.example')).not.toContain('ada');
    expect(shown('ada@例子.example')).not.toContain('ada');
  });

  test('a number in the digits of another script', () => {
    expect(shown('٤٠٠٠١٢٣٤١٢٣٤')).not.toMatch(/\p{Nd}{4}/u);
    expect(shown('４０００１２３４１２３４')).not.toMatch(/\p{Nd}{4}/u);
  });
});
