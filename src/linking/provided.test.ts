import { describe, expect, test } from 'vitest';
import { postingsOf, range, type Token } from '../../test/postings.ts';
import { components, type Edge } from './graph.ts';
import { isProvidedOnly, providedClusters } from './provided.ts';
import { seeded } from './seeded.ts';

const ACCOUNTS = 20_000;

interface Set {
  readonly tokens: Token[];
  readonly guilty: ReadonlySet<number>;
}

/** Operators with accounts tied in two of three ways, among people who befriend, share lines and use exchanges. */
function worldOf(seed: number): Set {
  const random = seeded(seed);
  const pick = () => Math.floor(random() * ACCOUNTS);
  const tokens: Token[] = [];
  const guilty = new Set<number>();
  const tie = (kind: string, holders: readonly number[]) => {
    const own = [...new Set(holders)];
    if (own.length > 1) tokens.push({ group: `provider:${kind}`, holders: own });
  };
  for (let from = 0; from < 2500; ) {
    const crew = range(from, from + 6 + Math.floor(random() * 40));
    from += crew.length;
    for (const a of crew) guilty.add(a);
    const kept = () => crew.filter(() => random() < 0.85);
    if (random() < 0.6)
      crew.slice(1).forEach((a, i) => void tie('transfer', [crew[i] as number, a]));
    if (random() < 0.6) tie('source', kept());
    if (random() < 0.6) tie('pattern', kept());
  }
  for (let i = 0; i < 2500; i++) tie('friend', [pick(), pick()]);
  for (let i = 0; i < 600; i++) tie('transfer', [pick(), pick()]);
  for (let i = 0; i < 500; i++) tie('source', [pick(), pick(), pick()].slice(0, 2 + (i % 2)));
  for (let i = 0; i < 300; i++) tie('pattern', Array.from({ length: 2 + (i % 9) }, pick));
  for (let i = 0; i < 5; i++) tie('source', Array.from({ length: 1500 }, pick));
  const hub = pick();
  for (let i = 0; i < 300; i++) tie('transfer', [hub, pick()]);
  return { tokens, guilty };
}

const found = (tokens: readonly Token[], accounts = ACCOUNTS): number[][] =>
  providedClusters(postingsOf(accounts, tokens)).clusters.map(({ members }) =>
    members.map(({ account }) => account),
  );

function quality(groups: readonly (readonly number[])[], guilty: ReadonlySet<number>) {
  const accused = new Set(groups.flat());
  const right = [...accused].filter((a) => guilty.has(a)).length;
  return { precision: right / accused.size, recall: right / guilty.size };
}

/** What one does without weighing: everything that a tie of at most `widest` holders connects. */
function connected(tokens: readonly Token[], widest: number): number[][] {
  const edges: Edge[] = tokens
    .filter(({ holders }) => holders.length <= widest)
    .flatMap(({ holders }) =>
      holders.slice(1).map((b) => ({ a: holders[0] as number, b, weight: 1 })),
    );
  const root = components(ACCOUNTS, edges);
  const groups = new Map<number, number[]>();
  root.forEach((r, a) => void groups.set(r, [...(groups.get(r) ?? []), a]));
  return [...groups.values()].filter(({ length }) => length >= 3);
}

describe('among people with friends, households, exchanges and a hub', () => {
  const { tokens, guilty } = worldOf(1);
  const ours = quality(found(tokens), guilty);

  test('nineteen in twenty of the accounts named are run by operators', () => {
    expect(ours.precision).toBeGreaterThanOrEqual(0.95);
    expect(ours.recall).toBeGreaterThan(0.6);
  });

  test('connected components, at whatever width, are less often right', () => {
    for (const widest of [2, 10, 50]) {
      const plain = quality(connected(tokens, widest), guilty);
      expect(plain.precision).toBeLessThan(0.8);
      const f1 = ({ precision, recall }: typeof plain) =>
        (2 * precision * recall) / (precision + recall);
      expect(f1(ours)).toBeGreaterThan(f1(plain));
    }
  });

  test('the order of the keys changes nothing', () => {
    const sorted = (groups: number[][]) => groups.map(String).sort();
    expect(sorted(found([...tokens].reverse()))).toEqual(sorted(found(tokens)));
  });
});

test('friends alone are nobody’s accounts', () => {
  const { tokens } = worldOf(2);
  expect(found(tokens.filter(({ group }) => group === 'provider:friend'))).toEqual([]);
});

test('one tie between two groups does not make them one', () => {
  const { tokens } = worldOf(3);
  const [one, other] = [range(5000, 5020), range(6000, 6020)];
  const crews = [one, other].flatMap((holders) => [
    { group: 'provider:source', holders },
    { group: 'provider:pattern', holders },
  ]);
  const bridge = { group: 'provider:transfer', holders: [5003, 6003] };
  const groups = found([...tokens, ...crews, bridge]);
  const of = (account: number) => groups.findIndex((group) => group.includes(account));
  expect(of(5000)).toBeGreaterThanOrEqual(0);
  expect(of(6000)).toBeGreaterThanOrEqual(0);
  expect(of(5000)).not.toBe(of(6000));
});

test('a narrow key is presumed meant as a tie, whether all are listed or suspects only', () => {
  const cards = [range(0, 10), range(10, 22)];
  const tokens = cards.map((holders) => ({ group: 'provider:card', holders }));
  for (const accounts of [22, 40_000]) {
    expect(found(tokens, accounts).sort((x, y) => x.length - y.length)).toEqual(cards);
  }
});

test('a wide key is believed of a short list of suspects, not of a whole register', () => {
  const tokens = [{ group: 'provider:card', holders: range(0, 600) }];
  expect(found(tokens, 610)).toEqual([range(0, 600)]);
  expect(found(tokens, 40_000)).toEqual([]);
});

test('a wide key whose holders belong to other groups is public, one whose holders do not is not', () => {
  const crews = range(0, 300).map((i) => ({
    group: 'provider:source',
    holders: range(i * 8, i * 8 + 8),
  }));
  const shop = range(0, 120).map((i) => i * 20);
  const crew = range(5000, 5120);
  const groups = found([
    ...crews,
    { group: 'provider:source', holders: shop },
    { group: 'provider:source', holders: crew },
  ]);
  expect(groups).toContainEqual(crew);
  expect(groups.filter((group) => group.length > 8)).toHaveLength(1);
});

test('a stranger who hangs on a group by one transfer is not of it', () => {
  const { tokens } = worldOf(4);
  const crew = range(5000, 5030);
  const ties = ['source', 'pattern'].map((kind) => ({ group: `provider:${kind}`, holders: crew }));
  const transfer = { group: 'provider:transfer', holders: [5003, 7001] };
  const group = found([...tokens, ...ties, transfer]).find((members) => members.includes(5003));
  expect(group).toEqual(crew);
});

test('only what the provider alone supplied is judged so', () => {
  const own = { group: 'provider:card', holders: [0, 1] };
  expect(isProvidedOnly(postingsOf(10, [own]))).toBe(true);
  expect(isProvidedOnly(postingsOf(10, [own, { group: 'content', holders: [0, 1] }]))).toBe(false);
  expect(isProvidedOnly(postingsOf(10, []))).toBe(false);
});
