import { expect, test } from 'vitest';
import { ERRORS, type ErrorCode, StillwatchError } from './errors.ts';

const CODES = Object.keys(ERRORS) as ErrorCode[];

test.each(CODES)('%s has a status of the contract and says what to do', (code) => {
  expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect([1, 2, 3, 4]).toContain(ERRORS[code].exit);
  expect(ERRORS[code].todo).toMatch(/^[A-Z].*\.$/);
});

test('an error carries code, status, advice and cause', () => {
  const cause = new RangeError('inner');
  const error = new StillwatchError('input-truncated', 'The file a.gz ends too early.', { cause });
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({
    name: 'StillwatchError',
    code: 'input-truncated',
    exit: 3,
    todo: ERRORS['input-truncated'].todo,
    message: 'The file a.gz ends too early.',
    cause,
  });
});
