import { describe, expect, test } from 'vitest';
import { postingsOf, range, type Token } from '../../test/postings.ts';
import { publicTokens } from './corroborate.ts';
import { seeded } from './seeded.ts';

const WORLD = 1000;
const HOLDERS = range(0, 60);
const wording: Token = { group: 'content', holders: HOLDERS };

/** Addresses of twenty neighbours each, drawn by lot: what holders share with anyone. */
function lots(group: string): Token[] {
  const random = seeded(7);
  const order = range(0, WORLD)
    .map((account) => [random(), account] as const)
    .sort(([x], [y]) => x - y)
    .map(([, account]) => account);
  return range(0, WORLD / 20).map((k) => ({ group, holders: order.slice(20 * k, 20 * k + 20) }));
}
/** The same holders in cells of fifteen: a campaign that spreads over addresses. */
const cells = (group: string): Token[] =>
  range(0, 4).map((k) => ({ group, holders: HOLDERS.slice(15 * k, 15 * k + 15) }));

const isPublic = (tokens: readonly Token[], ...strata: string[][]) =>
  publicTokens(
    postingsOf(WORLD, tokens, strata.length > 0 ? strata : [range(0, WORLD).map(() => '')]),
  )[0] === 1;

describe('a wording whose many holders', () => {
  test('have nothing else in common is public', () => {
    expect(isPublic([wording, ...lots('network')])).toBe(true);
  });

  test('are known by nothing else is public', () => {
    expect(isPublic([wording])).toBe(true);
  });

  test('share addresses that others do not is not', () => {
    expect(isPublic([wording, ...cells('network'), ...lots('time')])).toBe(false);
  });

  test('agree only in the same group is public: one channel does not vouch for itself', () => {
    expect(isPublic([wording, ...cells('content')])).toBe(true);
  });

  test('agree in what all of their place agree in is public', () => {
    const carrier = { group: 'network', holders: range(0, 400) };
    const places = range(0, WORLD).map((i) => (i < 400 ? 'IS' : 'MT'));
    expect(isPublic([wording, carrier], places)).toBe(true);
  });

  test('agree in part is not public as long as that part is no small one', () => {
    const half = { group: 'network', holders: HOLDERS.slice(0, 30) };
    const few = { group: 'network', holders: HOLDERS.slice(0, 6) };
    expect(isPublic([wording, half])).toBe(false);
    expect(isPublic([wording, few])).toBe(true);
  });
});

test('a key of few holders is never public', () => {
  expect(isPublic([{ ...wording, holders: range(0, 12) }, ...lots('network')])).toBe(false);
});
