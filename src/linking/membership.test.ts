import { describe, expect, test } from 'vitest';
import { postingsOf, range, type Token } from '../../test/postings.ts';
import { crossSupport, refine, withoutStrays } from './membership.ts';

const WORLD = 600;
const CORE = range(0, 10);

/** Ten accounts that agree in three groups, in a world where others hold tokens of their own. */
const CAMPAIGN: Token[] = [
  { group: 'content', holders: CORE },
  { group: 'network', holders: CORE },
  { group: 'time', holders: CORE },
];
const CROWD: Token[] = range(0, 20).flatMap((k) => [
  { group: 'content', holders: range(100 + 20 * k, 120 + 20 * k) },
  { group: 'network', holders: range(110 + 20 * k, 130 + 20 * k) },
]);

function members(tokens: readonly Token[], community: readonly number[], isPublic: number[] = []) {
  const all = [...tokens, ...CROWD];
  const flags = Uint8Array.from(all, (_, t) => Number(isPublic.includes(t)));
  return refine(postingsOf(WORLD, all), flags, community)?.members.map((m) => m.account);
}

test('those that agree in several groups stay', () => {
  expect(members(CAMPAIGN, CORE)).toEqual(CORE);
});

test('a bystander at the same address is peeled off, the core stays', () => {
  const [content, network, time] = CAMPAIGN as [Token, Token, Token];
  const beside = { ...network, holders: [...CORE, 50] };
  expect(members([content, beside, time], [...CORE, 50])).toEqual(CORE);
});

test('bystanders are peeled off however many came along', () => {
  const [content, network, time] = CAMPAIGN as [Token, Token, Token];
  const office = range(50, 56);
  const beside = { ...network, holders: [...CORE, ...office] };
  expect(members([content, beside, time], [...CORE, ...office])).toEqual(CORE);
});

test('an account that fits is taken in, though the community left it out', () => {
  expect(members(CAMPAIGN, CORE.slice(0, 9))).toEqual(CORE);
});

test('a member that lacks one channel of several still belongs', () => {
  const [content, network, time] = CAMPAIGN as [Token, Token, Token];
  expect(members([content, network, { ...time, holders: CORE.slice(1) }], CORE)).toEqual(CORE);
});

describe('nothing is left of a community', () => {
  test('that agrees in one group only', () => {
    expect(members([CAMPAIGN[0] as Token], CORE)).toBeUndefined();
  });

  test('whose agreement is public', () => {
    expect(members(CAMPAIGN, CORE, [1, 2])).toBeUndefined();
  });

  test('of accounts that share nothing', () => {
    expect(members([], [1, 2, 3, 4])).toBeUndefined();
  });

  test('that shows its keys in next to none of its exchanges', () => {
    expect(
      members(
        CAMPAIGN.map((token) => ({ ...token, dose: 0.001 })),
        CORE,
      ),
    ).toBeUndefined();
  });
});

test('the more groups agree, the surer the membership and the stronger the cluster', () => {
  const of = (tokens: readonly Token[]) => {
    const all = [...tokens, ...CROWD];
    return refine(postingsOf(WORLD, all), new Uint8Array(all.length), CORE);
  };
  const two = of(CAMPAIGN.slice(0, 2));
  const three = of(CAMPAIGN);
  expect(three?.strength).toBeGreaterThan(two?.strength as number);
  expect(three?.members[0]?.logit).toBeGreaterThan(two?.members[0]?.logit as number);
});

test('support across groups is what does not come from the strongest', () => {
  expect(crossSupport(Float64Array.of(5, 2, 0, -3, 1))).toBe(3);
  expect(crossSupport(Float64Array.of(5, 0))).toBe(0);
});

describe('a member that barely belongs', () => {
  const cluster = (usual: number) => ({
    members: [usual, usual, usual, 1].map((logit, account) => ({
      account,
      logit,
      byGroup: Float64Array.of(logit, 1),
    })),
    profile: new Map(),
    strength: 4,
  });

  test('is left out where most surely do, with what it added', () => {
    const { members, strength } = withoutStrays(cluster(8));
    expect(members.map(({ account }) => account)).toEqual([0, 1, 2]);
    expect(strength).toBe(3);
  });

  test('stays where all are in doubt', () => {
    expect(withoutStrays(cluster(3)).members).toHaveLength(4);
  });
});
