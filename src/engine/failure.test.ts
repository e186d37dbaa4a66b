import { expect, test } from 'vitest';
import { fail } from './failure.ts';

const failed = (code: string, message: string) => () =>
  fail(Object.assign(new Error(message), { code }));

test.each([
  ['241', 'anything', 'out-of-memory'],
  ['243', 'anything', 'disk-full'],
  ['1001', 'write: No space left on device', 'disk-full'],
  ['516', 'anything', 'engine-refused'],
  ['139', 'anything', 'engine-replication'],
  ['225', 'anything', 'engine-replication'],
  ['497', 'anything', 'engine-refused'],
  ['ECONNREFUSED', 'connect ECONNREFUSED', 'engine-unreachable'],
  ['', 'Timeout error.', 'engine-unreachable'],
  ['86', 'Authentication failed: password is incorrect', 'engine-refused'],
  ['86', 'Query memory limit exceeded', 'out-of-memory'],
  ['1001', 'Connection refused', 'engine-unreachable'],
  ['62', 'Syntax error', 'engine-failed'],
])('%s, %s, is %s', (number, message, code) => {
  expect(failed(number, message)).toThrow(expect.objectContaining({ code, exit: 1 }));
});

test('a message that quotes a log is not taken at its word', () => {
  expect(failed('27', "Cannot parse 'Authentication failed, Connection refused'")).toThrow(
    expect.objectContaining({ code: 'engine-failed' }),
  );
});

test('a message is never passed on, and kept as the cause', () => {
  expect(failed('62', 'secret')).toThrow(
    expect.objectContaining({
      message: expect.not.stringContaining('secret'),
      cause: expect.objectContaining({ message: 'secret' }),
    }),
  );
});
