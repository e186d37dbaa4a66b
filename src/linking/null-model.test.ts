import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { postingsOf, range, type Token } from '../../test/postings.ts';
import { findClusters } from './clusters.ts';
import { nullModel, significant } from './null-model.ts';
import type { Postings } from './postings.ts';
import { seeded } from './seeded.ts';

const WORLD = 400;
const PLANTED = range(40, 55);
const GROUPS = ['identity', 'network', 'content', 'time'];

/** Every account holds a few tokens of each group, drawn by lot; each is held by six or fewer. */
function lots(seed: number): Token[] {
  const random = seeded(seed);
  const draw = () => Math.floor(random() * WORLD);
  return GROUPS.flatMap((group) =>
    range(0, 40).map(() => ({
      group,
      cap: group === 'identity' ? 4 : 5,
      holders: [...new Set(range(0, 6).map(draw))],
    })),
  );
}
const planted: Token[] = ['network', 'content', 'time'].map((group) => ({
  group,
  holders: PLANTED,
}));
const world = (tokens: readonly Token[]): Postings =>
  postingsOf(WORLD, tokens, [range(0, WORLD).map(() => '')]);

function kept(postings: Postings): number[][] {
  const { clusters } = findClusters(postings);
  const tests = significant(
    clusters.map((cluster) => cluster.strength),
    nullModel(postings),
  );
  return clusters
    .filter((_, i) => tests[i]?.kept)
    .map((cluster) => cluster.members.map((m) => m.account));
}

test('a planted group stands out from chance, and nothing else does', () => {
  expect(kept(world([...planted, ...lots(1)]))).toEqual([PLANTED]);
});

test('a world where channels agree by chance only gives nothing', () => {
  for (const seed of [2, 3]) expect(kept(world(lots(seed)))).toEqual([]);
});

test('what accounts of one kind of use share by chance is no network, seen among their like', () => {
  const random = seeded(4);
  const kind = range(0, 100);
  const tokens = ['network', 'content', 'time'].flatMap((group) =>
    range(0, 5).map(() => {
      const lot = kind.map((account) => [random(), account] as const).sort(([x], [y]) => x - y);
      return { group, holders: lot.slice(0, 20).map(([, account]) => account) };
    }),
  );
  const usage = range(0, WORLD).map((account) => (account < 100 ? 'agent' : ''));
  expect(kept(postingsOf(WORLD, tokens, [usage]))).toEqual([]);
  expect(kept(world(tokens))).not.toEqual([]);
});

test('the same postings give the same chance, whatever ran before', () => {
  const postings = world([...planted, ...lots(1)]);
  expect(nullModel(postings)).toEqual(nullModel(postings));
});

describe('significance', () => {
  const chance = { strengths: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], shuffles: 100 };
  const p = (strength: number) => significant([strength], chance)[0]?.p as number;

  test('is the share of shuffles that gave as much', () => {
    expect(p(8)).toBeCloseTo(0.03);
    expect(p(0)).toBeCloseTo(0.1);
  });

  test('goes on falling beyond all that the shuffles gave', () => {
    expect(p(20)).toBeLessThan(p(11));
    expect(p(200)).toBeLessThan(p(20));
    expect(p(200)).toBeGreaterThanOrEqual(0);
  });

  test('keeps what is far beyond chance and drops what is not', () => {
    expect(significant([500, 5], chance).map((t) => t.kept)).toEqual([true, false]);
  });

  test('of the strongest does not depend on the order they come in', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1 }), (strengths) => {
        const back = significant([...strengths].reverse(), chance).reverse();
        expect(significant(strengths, chance).map((t) => t.p)).toEqual(back.map((t) => t.p));
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  test('is monotone: what is stronger is kept whenever what is weaker is', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 2 }), (strengths) => {
        const tests = significant(strengths, chance);
        const weakest = Math.min(...strengths.filter((_, i) => tests[i]?.kept));
        strengths.forEach((strength, i) => {
          if (strength > weakest) expect(tests[i]?.kept).toBe(true);
        });
      }),
      { numRuns: 100, seed: 2 },
    );
  });
});
