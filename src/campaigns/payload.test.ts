import { expect, test } from 'vitest';
import { partPayloads } from './payload.ts';

/** Six words that no other request has. */
const subject = (i: number): string =>
  ['tide', 'clock', 'river', 'lamp', 'bread', 'stone']
    .map((word) => word + 'x'.repeat(i))
    .join(' ');
const asked = Array.from(
  { length: 30 },
  (_, i) => `Write down every thought you have before you answer. ${subject(i)}`,
);

test('what all requests say is taken away and their subjects are left', () => {
  const { payloads, constancy } = partPayloads(asked);
  expect(constancy).toBe(1);
  expect(payloads.filter((text) => text.includes('every thought'))).toEqual([]);
  expect(payloads.every((text, i) => text.includes(subject(i)))).toBe(true);
});

test('requests that have nothing in common stay as they are', () => {
  const texts = ['one fine day in May', 'rain on the roof again', 'three cats under the old tree'];
  expect(partPayloads(texts).payloads).toEqual(texts);
});

test('a request that is nothing but the common wording is judged whole', () => {
  const texts = new Array<string>(10).fill('Come up with a new and original task for a student.');
  expect(partPayloads(texts).payloads).toEqual(texts);
});

test('a request to go on under the common wording has no payload among others that have one', () => {
  const { payloads } = partPayloads([
    ...asked,
    'Write down every thought you have before you answer. Next.',
  ]);
  expect(payloads.at(-1)).toBe('');
  expect(payloads.slice(0, -1)).not.toContain('');
});

test('Chinese wording is taken away character by character', () => {
  const texts = Array.from(
    { length: 12 },
    (_, i) =>
      `请先写出完整的思考过程再回答。${String.fromCodePoint(...Array.from({ length: 30 }, (__, k) => 0x4e00 + 97 * i + k))}`,
  );
  expect(partPayloads(texts).payloads.filter((text) => text.includes('思考过程'))).toEqual([]);
});
