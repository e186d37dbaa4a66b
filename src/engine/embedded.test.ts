import { expect, test } from 'vitest';
import { openStore } from '../../test/store.ts';
import { openEmbedded } from './embedded.ts';

test('the label names engine and version', async () => {
  const store = await openStore();
  expect(store.engine.label).toMatch(/^chdb \d+\.\d+/);
  await store.remove();
});

test('a directory that cannot be made is engine-unavailable', async () => {
  await expect(openEmbedded({ path: '/dev/null/store' })).rejects.toMatchObject({
    code: 'engine-unavailable',
  });
});
