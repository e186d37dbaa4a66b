import { describe, expect, test } from 'vitest';
import { postingsOf, range, type Token } from '../../test/postings.ts';
import { unite } from './unite.ts';

const ONE = range(0, 12);
const OTHER = range(20, 32);
const WORDING = { group: 'content', holders: [...ONE, ...OTHER], nats: 5 };
const CALENDAR = { group: 'time', holders: [...ONE, ...OTHER], nats: 4 };

/** Members of what is left when two crews, each tied by every token it holds in full, are looked at. */
function united(
  tokens: readonly (Token & { nats: number; public?: boolean })[],
  crews: readonly (readonly number[])[] = [ONE, OTHER],
): number[][] {
  const clusters = crews.map((crew) => ({
    members: crew.map((account) => ({
      account,
      membership: 1,
      logit: 9,
      byGroup: Float64Array.of(9),
    })),
    profile: new Map(
      tokens.flatMap(({ holders, nats }, t) =>
        crew.every((account) => holders.includes(account)) ? [[t, nats] as const] : [],
      ),
    ),
    strength: 9,
  }));
  return unite(
    postingsOf(200, tokens),
    Float64Array.from(tokens, ({ nats }) => nats),
    Uint8Array.from(tokens, (token) => Number(token.public ?? false)),
    clusters,
  ).map(({ members }) => members.map(({ account }) => account));
}

test('crews that agree in content and in something else are one campaign', () => {
  expect(united([WORDING, CALENDAR])).toEqual([[...ONE, ...OTHER]]);
});

test('three crews are one though the first and the last are only tied through the second', () => {
  const third = range(40, 52);
  const tokens = [
    WORDING,
    CALENDAR,
    { group: 'content', holders: [...OTHER, ...third], nats: 5 },
    { group: 'time', holders: [...OTHER, ...third], nats: 4 },
  ];
  expect(united(tokens, [ONE, OTHER, third])).toEqual([[...ONE, ...OTHER, ...third]]);
});

test('one public pipeline in two campaigns does not join them', () => {
  expect(united([WORDING])).toEqual([ONE, OTHER]);
});

test('hours alone do not join, nor does what is public', () => {
  expect(united([CALENDAR])).toEqual([ONE, OTHER]);
  expect(united([WORDING, { ...CALENDAR, public: true }])).toEqual([ONE, OTHER]);
  expect(united([{ ...WORDING, public: true }, CALENDAR])).toEqual([ONE, OTHER]);
});

test('what a few of them share says little of the groups', () => {
  const few = { ...CALENDAR, holders: [...ONE.slice(0, 3), ...OTHER.slice(0, 3)] };
  expect(united([WORDING, few])).toEqual([ONE, OTHER]);
});

test('groups of a few accounts are left as they are', () => {
  const [a, b] = [ONE.slice(0, 5), OTHER.slice(0, 5)];
  expect(united([WORDING, CALENDAR], [a, b])).toEqual([a, b]);
});

test('two operators of one trade at one mail provider stay two: others of the trade use the same words', () => {
  const third = range(40, 52);
  const fourth = range(60, 72);
  const crews = [ONE, OTHER, third, fourth];
  const mail = { ...CALENDAR, group: 'identity', nats: 3 };
  const trade = { ...WORDING, holders: crews.flat() };
  expect(united([trade, mail], crews)).toEqual(crews);
  // Words of their own, beside those of the trade, make them one.
  expect(united([trade, WORDING, mail], crews)).toEqual([[...ONE, ...OTHER], third, fourth]);
});

test('crews that keep addresses to themselves are one, whatever they send', () => {
  const pool = { group: 'network', holders: [...ONE, ...OTHER], nats: 4 };
  expect(united([pool])).toEqual([[...ONE, ...OTHER]]);
  // A carrier's address has users who belong to no crew.
  expect(united([{ ...pool, holders: [...pool.holders, ...range(50, 60)] }])).toEqual([ONE, OTHER]);
});

describe('many crews that send the same and nothing else', () => {
  const crews = range(0, 8).map((c) => range(10 * c, 10 * c + 6));
  const chorus = { group: 'content', holders: crews.flat(), nats: 5 };

  test('are one campaign', () => {
    expect(united([chorus], crews)).toEqual([crews.flat()]);
  });

  test('stay apart when others send it too', () => {
    expect(united([{ ...chorus, holders: [...chorus.holders, ...range(90, 110)] }], crews)).toEqual(
      crews,
    );
  });

  test('stay apart when each has wording of its own beside it', () => {
    const own = crews.map((holders) => ({ group: 'content', holders, nats: 5 }));
    expect(united([chorus, ...own], crews)).toEqual(crews);
  });
});

describe("crews that show each other's encrypted reasoning", () => {
  const pieces = (pairs: readonly (readonly [number, number])[], more: readonly number[] = []) =>
    pairs.map(([x, y]) => ({
      group: 'content',
      nats: 5,
      passes: true,
      holders: [ONE[x] as number, OTHER[y] as number, ...more],
    }));
  const often = range(0, 6).map((i) => [i, i] as const);

  test('are one, whatever else they share', () => {
    expect(united(pieces(often))).toEqual([[...ONE, ...OTHER]]);
  });

  test('stay apart when it is a piece or two, or a few accounts that were harvested', () => {
    expect(united(pieces(often.slice(0, 2)))).toEqual([ONE, OTHER]);
    expect(united(pieces(often.map(([x]) => [x % 2, x] as const)))).toEqual([ONE, OTHER]);
  });

  test('stay apart when many others show it, too', () => {
    expect(united(pieces(often, range(50, 60)))).toEqual([ONE, OTHER]);
  });
});
