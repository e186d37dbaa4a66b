import { expect, test } from 'vitest';
import { postingsOf, range } from '../../../../test/postings.ts';
import { matchedPairs } from './fellegi_sunter.ts';

const SIGNALS = 8;
const CREW = range(0, 6);

test('accounts that agree in all signals are linked, those that agree in one and differ in all others are not', () => {
  const tokens = [
    ...range(0, SIGNALS).map((signal) => ({ signal, holders: CREW })),
    ...range(6, 98).map((a) => ({ signal: a % SIGNALS, holders: [a, a + 2] })),
  ];
  const made = postingsOf(
    100,
    tokens.map(({ holders }) => ({ group: 'identity', holders })),
  );
  const postings = {
    ...made,
    signals: made.signals.slice(0, SIGNALS),
    signalOf: Uint16Array.from(tokens, ({ signal }) => signal),
  };
  const everySignal = new Float64Array(100).fill(2 ** SIGNALS - 1);
  const linked = matchedPairs(postings, everySignal).filter(({ weight }) => weight >= Math.log(19));
  expect(linked.map(({ a, b }) => [a, b])).toEqual(
    CREW.flatMap((a) => range(a + 1, CREW.length).map((b) => [a, b])),
  );
});
