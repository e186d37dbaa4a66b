import { expect, test } from 'vitest';
import { openStore } from '../../test/store.ts';

test('the label names engine and version', async () => {
  const store = await openStore();
  expect(store.engine.label).toMatch(/^chdb \d+\.\d+/);
  await store.remove();
});
