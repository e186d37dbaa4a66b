import { expect, test } from 'vitest';
import { postingsOf, range, type Token } from '../../../../test/postings.ts';
import { STAGES } from '../../../campaigns/index.ts';
import {
  type Edge,
  findClusters,
  graphOf,
  nullModel,
  type Postings,
  significant,
} from '../../../linking/index.ts';
import { matchWeights } from '../../../linking/weigh.ts';
import { listAblations, type Whole } from '../ablation.ts';

async function without(id: string, postings: Postings = postingsOf(10, [])): Promise<Whole> {
  const all = await listAblations();
  const loaded = {
    postings,
    ids: range(0, postings.accounts).map((account) => `a${account}`),
    tokenIds: range(0, postings.tokens).map(String),
  };
  const whole = all.find((one) => one.id === id)?.without({ loaded, stages: STAGES });
  return whole ?? { loaded, stages: STAGES };
}

function groups(postings: Postings, stages = STAGES): number[][] {
  return findClusters(postings, stages).clusters.map(({ members }) =>
    members.map(({ account }) => account),
  );
}

const WORLD = 500;
const CREW = range(10, 22);
const tied = (holders: readonly number[], ...channels: string[]): Token[] =>
  channels.map((group) => ({ group, holders }));

test.each([
  ['counter_checks', ['poolTests']],
  ['cpm', ['leiden']],
  ['group_max', []],
  ['null', ['nullModel']],
  ['peel', ['refine']],
  ['public_tokens', ['publicTokens']],
  ['repertoires', ['handsOf']],
  ['stratification', []],
  ['unmixing', ['readProfiles']],
] as const)('without %s the stages %j are other than the product’s', async (id, changed) => {
  const { stages } = await without(id);
  const names = Object.keys(STAGES) as (keyof typeof STAGES)[];
  expect(names.filter((name) => stages[name] !== STAGES[name])).toEqual(changed);
});

test('every ablation leaves the whole as it was', async () => {
  const postings = postingsOf(WORLD, tied(CREW, 'network', 'content', 'time'));
  const before = structuredClone(postings);
  for (const { id } of await listAblations()) await without(id, postings);
  expect(postings).toEqual(before);
});

test('without public_tokens nothing is public but forms', async () => {
  const strangers = range(0, 45);
  const postings = postingsOf(WORLD, [
    { group: 'content', holders: strangers },
    { group: 'content', holders: strangers, repertoire: true },
    ...tied(range(300, 310), 'network'),
  ]);
  const { stages } = await without('public_tokens');
  expect([...STAGES.publicTokens(postings)]).toEqual([1, 1, 0]);
  expect([...stages.publicTokens(postings)]).toEqual([0, 1, 0]);
});

test('without stratification what is usual among one’s like says as much as what is rare', async () => {
  const names = range(0, WORLD).map((account) => (account < 120 ? 'few' : 'most'));
  const token = { group: 'network', holders: range(0, 60), stratified: true };
  const postings = postingsOf(WORLD, [token], [names]);
  const { loaded } = await without('stratification', postings);
  const [among = 0] = matchWeights(postings);
  const [overall = 0] = matchWeights(loaded.postings);
  expect(overall).toBeCloseTo(Math.log(0.9 / (60 / WORLD)));
  expect(overall).toBeGreaterThan(among + 0.5);
});

test('without group_max an address and its subnet are two witnesses', async () => {
  const postings = postingsOf(WORLD, [
    { signal: 'address', group: 'network', holders: CREW },
    { signal: 'subnet', group: 'network', holders: CREW },
  ]);
  const { loaded } = await without('group_max', postings);
  expect(groups(postings)).toEqual([]);
  expect(groups(loaded.postings)).toEqual([CREW]);
});

test('without group_max a key that is enough alone still is', async () => {
  const cards = [
    { signal: 'card', group: 'identity', holders: [1, 2, 3, 4], cap: 12 },
    { signal: 'device', group: 'identity', holders: [1, 2, 3], cap: 12 },
    { signal: 'mail', group: 'identity', holders: range(0, 20), cap: 3 },
  ];
  const { loaded } = await without('group_max', postingsOf(WORLD, cards));
  const { groupOf } = loaded.postings;
  expect([...groupOf].map((g) => loaded.postings.groups[g])).toEqual([
    'identity',
    'identity',
    'identity/mail',
  ]);
});

test('without cpm small groups drown in a large ring', async () => {
  const rings = range(0, 60).map((k) => range(k * 4, k * 4 + 4));
  const edges: Edge[] = rings.flatMap((ring, k) => [
    ...ring.flatMap((a, i) => ring.slice(i + 1).map((b) => ({ a, b, weight: 3 }))),
    { a: ring[0] as number, b: rings[(k + 1) % rings.length]?.[3] as number, weight: 1 },
  ]);
  const graph = graphOf(240, edges, new Float64Array(240).fill(1));
  const communities = async (id: string) =>
    new Set((await without(id)).stages.leiden(graph, 1)).size;
  expect(await communities('nothing')).toBe(60);
  expect(await communities('cpm')).toBeLessThan(45);
});

test('without peel a bystander of the community stays in it', async () => {
  const bystander = 300;
  const postings = postingsOf(WORLD, [
    ...tied(CREW, 'network', 'content', 'time'),
    { group: 'content', holders: [CREW[0] as number, bystander] },
  ]);
  const community = [...CREW, bystander];
  const members = async (id: string) => {
    const { stages } = await without(id);
    const cluster = stages.refine(postings, stages.publicTokens(postings), community);
    return cluster?.members.map(({ account }) => account);
  };
  expect(await members('nothing')).toEqual(CREW);
  expect(await members('peel')).toEqual(community);
});

test('without null a cluster that chance makes every time is kept', async () => {
  const chance = { strengths: [5, 6, 7], shuffles: 3 };
  expect(significant([4], chance)).toEqual([{ p: 1, kept: false }]);
  const { loaded, stages } = await without('null');
  expect(significant([4], await stages.nullModel(loaded.postings))).toEqual([{ p: 0, kept: true }]);
});

test('shuffled worlds go through the stages that the world goes through', () => {
  let calls = 0;
  const publicTokens: typeof STAGES.publicTokens = (postings) => {
    calls++;
    return STAGES.publicTokens(postings);
  };
  const postings = postingsOf(WORLD, tied(CREW, 'network', 'content', 'time'));
  const { shuffles } = nullModel(postings, { ...STAGES, publicTokens });
  expect(calls).toBe(shuffles);
});
