/** The built null model in its thread, beside the same in this one. */
import { expect, test } from 'vitest';
import { nullModel } from '../src/linking/null-model.ts';
import { postingsOf, range, type Token } from './postings.ts';

type Apart = typeof import('../src/linking/null-model-apart.ts');
const BUILT = new URL('../dist/linking/null-model-apart.js', import.meta.url).href;

test('a thread of its own gives the strengths that this one gives', async () => {
  const tokens: Token[] = ['identity', 'network', 'content', 'time'].flatMap((group) =>
    Array.from({ length: 12 }, (_, i) => ({ group, holders: range(10 * i, 10 * i + 25) })),
  );
  const postings = postingsOf(200, tokens);
  const { nullModelApart } = (await import(BUILT)) as Apart;
  expect(await nullModelApart(postings)).toEqual(nullModel(postings));
});
