import { expect, test } from 'vitest';
import { postingsOf } from '../../../../test/postings.ts';
import { singleLinkage } from '../linkage.ts';
import { identifierEdges } from './shared_identifiers.ts';

const IDS = ['ada', 'bob', 'cy', 'dan', 'eve', 'fay', 'gus'];

test('accounts that a card and an address chain together score by the wider of the two', () => {
  const postings = postingsOf(7, [
    { signal: 'shared-payment', group: 'identity', holders: [0, 1] },
    { signal: 'shared-ip', group: 'network', holders: [1, 2, 3, 4] },
    { signal: 'shared-phrase', group: 'content', holders: [4, 5, 6] },
  ]);
  const scored = singleLinkage(IDS, identifierEdges(postings), 1 / 50);
  expect(Object.fromEntries(scored.map(({ account_id, score }) => [account_id, score]))).toEqual({
    ada: 0.25,
    bob: 0.25,
    cy: 0.25,
    dan: 0.25,
    eve: 0.25,
  });
});
