import { expect, test } from 'vitest';
import { FULL, largeWorld, TEXT_BYTES } from './large.ts';
import { accountsOf } from './parts/growth.ts';

test('accounts grow from 60,000 with a million exchanges to half a million with sixteen', () => {
  expect(accountsOf(1e6)).toBe(60_000);
  expect(accountsOf(FULL.exchanges)).toBe(FULL.accounts);
  expect(accountsOf(4e6)).toBeGreaterThan(accountsOf(2e6));
});

test('the full world holds the three campaigns of February at their own sizes, a smaller one that part of them', async () => {
  const sizes = async (exchanges: number) => {
    const { campaigns = [] } = await largeWorld({
      seed: 1,
      accounts: 1000,
      exchanges,
      textBytes: TEXT_BYTES,
    });
    return campaigns.map((one) => (typeof one === 'object' && 'scale' in one ? one.scale : null));
  };
  expect(await sizes(FULL.exchanges)).toEqual([1, 1, 1]);
  expect(await sizes(FULL.exchanges / 4)).toEqual([0.25, 0.25, 0.25]);
});
