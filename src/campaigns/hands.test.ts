/** From stored rows to hands: accounts that share out one job, and strangers who use one thing. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCampaignRows } from '../../test/campaign-rows.ts';
import { fill, type Row } from '../../test/rows.ts';
import type { Store } from '../../test/store.ts';
import { loadPostings } from '../linking/index.ts';
import { findCandidates } from './candidates.ts';
import { handNats, handsOf, pooledHand } from './hands.ts';

const MODELS = ['small', 'large'];
const LANGUAGES = ['en', 'de', 'fr', 'ja'];

/** Ten accounts of one wording; `habit` says what the request of an account looks like. */
function users(name: string, shingle: number, habit: (account: number, i: number) => Row): Row[] {
  return Array.from({ length: 10 * 6 }, (_, n) => {
    const [account, i] = [Math.floor(n / 6), n % 6];
    return {
      id: `${name}${n}`,
      account_id: `${name}-${account}`,
      shingles: [shingle, shingle + 1],
      payload_hash: 1000 * shingle + n,
      techniques: ['sft_generation'],
      has_content: 1,
      ...habit(account, i),
    };
  });
}

let store: Store;
beforeAll(async () => {
  store = await openCampaignRows();
  await fill(store, {
    exchanges: [
      ...users('pool', 11, (account, i) => ({
        model: MODELS[(account + i) % 2],
        language: LANGUAGES[i % 4],
        prompt_length: 100 * 2 ** (i % 3),
        response_length: 100 * 2 ** ((i + 1) % 3),
      })),
      ...users('fans', 21, (account) => ({
        model: MODELS[account % 2],
        language: LANGUAGES[account % 4],
        prompt_length: 100 * 2 ** (account % 3),
        response_length: 100 * 2 ** ((account + 1) % 3),
      })),
    ],
  });
});
afterAll(() => store.remove());

test('a pool that shares out one job is one hand; strangers with habits of their own are not', async () => {
  const loaded = await loadPostings(store.engine);
  const hands = await handsOf(store.engine, loaded);
  expect(
    hands.map(({ accounts, hand: { requests, divergence } }) => ({
      accounts: accounts.map((account) => loaded.ids[account]),
      requests,
      alike: divergence < 0.1,
    })),
  ).toEqual([
    {
      accounts: Array.from({ length: 10 }, (_, i) => `pool-${i}`),
      requests: 60,
      alike: true,
    },
  ]);
});

test('a group made of a repertoire keeps the hand that it was chosen for', async () => {
  const loaded = await loadPostings(store.engine);
  const [{ hand } = { hand: undefined }] = await handsOf(store.engine, loaded);
  const candidates = await findCandidates(store.engine, loaded);
  const pool = candidates.find(({ cluster }) =>
    cluster.members.some(({ account }) => loaded.ids[account] === 'pool-0'),
  );
  expect(hand).toBeDefined();
  expect(pool?.hand).toEqual(hand);
});

test('the more alike, the more it says, and at the limit nothing', () => {
  const hand = (divergence: number) => ({ requests: 100, divergence });
  expect(handNats(hand(0))).toBeGreaterThan(handNats(hand(0.05)));
  expect(handNats(hand(0.15))).toBeCloseTo(0);
  expect(handNats(hand(-0.1))).toBe(handNats(hand(0)));
});

test('several repertoires of one group count by their requests', () => {
  expect(pooledHand([])).toBeUndefined();
  expect(
    pooledHand([
      { requests: 300, divergence: 0.1 },
      { requests: 100, divergence: 0.02 },
    ]),
  ).toEqual({ requests: 400, divergence: 0.08 });
});
