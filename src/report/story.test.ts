import { expect, test } from 'vitest';
import { result, typical, view } from './fixture.ts';
import { headline } from './headline.ts';
import { bounded, day, percent, score } from './numbers.ts';
import { campaignTitle, story } from './story.ts';
import { likelihood } from './words.ts';

test('a campaign is told with its counts, what is taken, what ties it and what speaks against it', () => {
  const text = story(view()).join(' ');
  expect(text).toMatch(
    /^37 accounts sent [\d,]+ exchanges in [\d,]+ sessions between 1 Oct 2026 and 24 Oct 2026, on 22 days\./,
  );
  expect(text).toContain(
    'belong to the extracting stream, with one fixed instruction in every request',
  );
  expect(text).toContain('mostly coding and reasoning');
  expect(text).toContain('The strongest evidence: 37 accounts send one rare instruction');
  expect(text).toContain('Against it: a part of the instruction');
  expect(text).toContain('All weighed, it is almost certain (0.97) that this is one campaign.');
});

test('without an extracting stream nothing is said to be taken', () => {
  expect(story(view({ verdict: 'relay' })).join(' ')).toContain(
    'No extracting stream was measured',
  );
});

test('a campaign without a known way of extracting is called by its verdict', () => {
  expect(campaignTitle(view({ verdict: 'relay' }))).toBe('Requests of others passed on');
});

test('one network is one, and what stands beside it is named', () => {
  const { sentence, detail } = headline(
    result([view(), view({ seed: 3, verdict: 'relay' }), view({ seed: 7, verdict: 'relay' })])
      .report,
  );
  expect(sentence).toMatch(/^One network of accounts appears to be distilling the model/);
  expect(detail).toContain('Beside it: two relays.');
});

test('permitted distillation is not called no distillation, and a relay is said to be a relay', () => {
  const authorised = headline(result([view({ seed: 4, verdict: 'authorised' })]).report);
  expect(authorised.sentence).toBe(
    'No distillation without an agreement was found; one authorised distiller stands out.',
  );
  expect(authorised.detail).toContain('an agreement on file permits it');
  const relay = headline(result([view({ seed: 3, verdict: 'relay' })]).report);
  expect(relay.detail).toMatch(/pass other people’s requests on.*not an accusation/);
});

test('a group known from links alone is not said to have sent nothing on an unknown day', () => {
  const { campaign, ...rest } = view({ verdict: 'coordinated' });
  const text = story({
    ...rest,
    campaign: { ...campaign, exchanges: { total: 0, extraction: 0, low: 0, high: 0 } },
  }).join(' ');
  expect(text).toMatch(/^37 accounts are tied; no exchange of theirs was given\. The strongest/);
});

test('the headline bounds what was taken', () => {
  expect(headline(typical().report).sentence).toMatch(/\d+,000 to \d+,000 exchanges extracted\.$/);
});

test('numbers never round up to certainty or down to nothing', () => {
  expect([percent(0.999), percent(0.001), percent(0), percent(1)]).toEqual([
    '>99%',
    '<1%',
    '0%',
    '100%',
  ]);
  expect([score(0.999), score(1)]).toEqual(['0.99', '1.00']);
  expect(bounded(5, 4, 7)).toBe('5 (4–7)');
});

test('what is no date is unknown', () => {
  expect(day('<script>')).toBe('unknown');
});

test.each([
  [0.97, 'almost certain'],
  [0.8, 'very likely'],
  [0.6, 'likely'],
  [0.5, 'even odds'],
  [0.3, 'unlikely'],
  [0.1, 'very unlikely'],
])('a probability of %f is %s', (probability, words) => {
  expect(likelihood(probability)).toBe(words);
});
