import { describe, expect, test } from 'vitest';
import { postingsOf, range, type Token } from '../../test/postings.ts';
import { conductIn, evidenceOf, graphOf } from './evidence.ts';
import type { ClusterTraffic } from './pooled.ts';

const CREW = range(0, 10);
const SAYS = '{accounts} accounts pay with {keys|card|cards}';

/** Ten accounts of which the tokens say four nats each. */
function planted(tokens: readonly Token[]) {
  const postings = postingsOf(20, tokens);
  for (const signal of postings.signals) Object.assign(signal, { says: SAYS });
  return {
    loaded: {
      postings,
      ids: range(0, 20).map((a) => `acct-${a}`),
      tokenIds: tokens.map((_, t) => String(65_536 + t)),
    },
    cluster: {
      members: CREW.map((account) => ({
        account,
        membership: 1,
        logit: 4,
        byGroup: Float64Array.of(4),
      })),
      profile: new Map(tokens.map((_, t) => [t, 4])),
      strength: 40,
    },
  };
}

describe('evidence in words', () => {
  test('counts the accounts and the keys, and divides the bits among all members', () => {
    const { loaded, cluster } = planted([{ group: 'identity', holders: CREW.slice(0, 5) }]);
    expect(evidenceOf(loaded, cluster, [])).toEqual([
      {
        signal: 'identity-0',
        says: '5 accounts pay with 1 card',
        accounts: 5,
        bits: Math.round((100 * 2) / Math.LN2) / 100,
      },
    ]);
  });

  test('one key is singular, several are plural', () => {
    const { loaded, cluster } = planted([
      { group: 'identity', holders: CREW.slice(0, 5) },
      { group: 'identity', holders: CREW.slice(5) },
    ]);
    for (const key of loaded.postings.signalOf.keys()) loaded.postings.signalOf[key] = 0;
    expect(evidenceOf(loaded, cluster, []).map(({ says }) => says)).toEqual([
      '10 accounts pay with 2 cards',
    ]);
  });

  test('a key that one member alone holds is no evidence', () => {
    const { loaded, cluster } = planted([{ group: 'identity', holders: [0, 15] }]);
    expect(evidenceOf(loaded, cluster, [])).toEqual([]);
  });

  test('an extraction test that is met stands beside the links', () => {
    const { loaded, cluster } = planted([]);
    const met = {
      test: 'slot_coverage',
      family: 'fixed_prompt',
      says: 'Slots are filled.',
      exchanges: 100,
      nats: Math.LN2,
    };
    expect(evidenceOf(loaded, cluster, [met])).toEqual([
      { signal: 'extraction-slot-coverage', says: 'Slots are filled.', accounts: 10, bits: 1 },
    ]);
  });
});

test('the graph has the accounts, their keys and who holds which', () => {
  const { loaded, cluster } = planted([{ group: 'identity', holders: CREW.slice(0, 3) }]);
  const graph = graphOf(loaded, cluster);
  expect(graph.nodes.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
    'account a0',
    'account a1',
    'account a2',
    'key k0',
  ]);
  expect(graph.edges).toHaveLength(3);
  expect(graph.omitted).toBe(7);
});

describe('how the accounts go about it', () => {
  const traffic = { active: 10, spread: Math.log(1.5) } as ClusterTraffic;

  test('one hand and even shares are evidence', () => {
    const { evidence, counter } = conductIn(traffic, { hand: 2 * Math.LN2, shares: Math.LN2 });
    expect(evidence.map(({ signal, accounts, bits }) => ({ signal, accounts, bits }))).toEqual([
      { signal: 'one-hand', accounts: 10, bits: 2 },
      { signal: 'even-shares', accounts: 10, bits: 1 },
    ]);
    expect(evidence[1]?.says).toContain('a factor of 1.5');
    expect(counter).toEqual([]);
  });

  test('shares as people take them speak against it', () => {
    const { evidence, counter } = conductIn(traffic, { hand: 0, shares: -Math.LN2 });
    expect(evidence).toEqual([]);
    expect(counter.map(({ check, bits }) => ({ check, bits }))).toEqual([
      { check: 'uneven-shares', bits: 1 },
    ]);
  });
});
