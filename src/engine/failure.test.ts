import { expect, test } from 'vitest';
import { fail } from './failure.ts';

const failed = (code: string, message: string, host?: string) => () =>
  fail(Object.assign(new Error(message), { code }), host);

test.each([
  ['241', 'anything', 'out-of-memory'],
  ['243', 'anything', 'disk-full'],
  ['1001', 'write: No space left on device', 'disk-full'],
  ['516', 'anything', 'engine-refused'],
  ['139', 'anything', 'engine-replication'],
  ['225', 'anything', 'engine-replication'],
  ['999', 'anything', 'engine-replication'],
  ['497', 'anything', 'engine-refused'],
  ['ECONNREFUSED', 'connect ECONNREFUSED', 'engine-unreachable'],
  ['', 'Timeout error.', 'engine-unreachable'],
  ['86', 'Authentication failed: password is incorrect', 'engine-refused'],
  ['86', 'Query memory limit exceeded', 'out-of-memory'],
  ['1001', 'Connection refused', 'engine-unreachable'],
  ['279', 'All connection tries failed', 'engine-unreachable'],
  ['32', 'Attempt to read after eof: while receiving packet from two:9000', 'engine-unreachable'],
  ['32', 'Attempt to read after eof', 'engine-failed'],
  ['1001', 'Poco::Net::SSLException: SSL Exception', 'engine-unreachable'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'self-signed certificate', 'engine-unreachable'],
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

test('the server is named, and who is missing is told apart from who says so', () => {
  expect(failed('ECONNREFUSED', '', 'one:8123')).toThrow(
    expect.objectContaining({ message: 'The ClickHouse server one:8123 cannot be reached.' }),
  );
  expect(failed('279', '', 'one:8123')).toThrow(
    expect.objectContaining({
      message: 'The ClickHouse server one:8123 does not reach another node of the cluster.',
    }),
  );
});
