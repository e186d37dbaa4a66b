import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAddress, withPassword } from './address.ts';

test('an address with everything is taken apart', () => {
  const address =
    'clickhouse://ann:p%40ss%2Fw%3Ard@one:8123,two:8124/logs?cluster=both&secure=1&replicated=1';
  expect(parseAddress(address)).toEqual({
    urls: ['https://one:8123', 'https://two:8124'],
    user: 'ann',
    password: 'p@ss/w:rd',
    database: 'logs',
    cluster: { name: 'both', database: 'logs' },
    replicated: true,
  });
});

test('a host is enough', () => {
  expect(parseAddress('clickhouse://db.example')).toEqual({
    urls: ['http://db.example:8123'],
    user: 'default',
    password: '',
    database: 'stillwatch',
    cluster: undefined,
    replicated: false,
  });
});

test('an address of the sixth version of the protocol keeps its brackets', () => {
  expect(parseAddress('clickhouse://[::1]').urls).toEqual(['http://[::1]:8123']);
});

test('any user and password come back as they were', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string(), (user, password) => {
      const login = `${encodeURIComponent(user)}:${encodeURIComponent(password)}`;
      expect(parseAddress(`clickhouse://${login}@host/db`)).toMatchObject({ user, password });
    }),
  );
});

test.each([
  ['is of another kind', 'http://ann:secret@host/db'],
  ['has no host', 'clickhouse://ann:secret@/db'],
  ['has two hosts and no name for them', 'clickhouse://ann:secret@one,two/db'],
  ['has a host that is none', 'clickhouse://ann:secret@one two/db'],
  ['has a port that is none', 'clickhouse://ann:secret@host:65536/db'],
  ['has a switch that is neither on nor off', 'clickhouse://ann:secret@host/db?secure=secret'],
  ['has a database that is no name', 'clickhouse://ann:secret@host/db;drop'],
  ['has an option nobody knows', 'clickhouse://ann:secret@host/db?secret=1'],
  ['has a stray percent sign', 'clickhouse://ann:secret%@host/db'],
  ['has a bare @ in its password', 'clickhouse://ann:sec@ret@host/db'],
])('an address that %s is refused without being quoted', (_, address) => {
  expect(() => parseAddress(address)).toThrow(
    expect.objectContaining({
      code: 'option-value',
      message: expect.not.stringMatching(/secret|sec@|ret\b/),
    }),
  );
});

describe('a password that stands apart', () => {
  const apart = (address: string) => parseAddress(withPassword(address, 'p@ss:w/rd'));

  test('is that of an address without one', () => {
    expect(apart('clickhouse://ann@one,two/logs?cluster=all')).toMatchObject({
      user: 'ann',
      password: 'p@ss:w/rd',
    });
    expect(apart('clickhouse://one:8123')).toMatchObject({
      user: 'default',
      password: 'p@ss:w/rd',
      urls: ['http://one:8123'],
    });
  });

  test('gives way to that of the address, also when it is empty', () => {
    expect(apart('clickhouse://ann:own@one/logs')).toMatchObject({ password: 'own' });
    expect(apart('clickhouse://ann:@one/logs')).toMatchObject({ password: '' });
  });

  test('changes nothing when there is none, or no address', () => {
    expect(withPassword('clickhouse://one', undefined)).toBe('clickhouse://one');
    expect(withPassword('clickhouse://one', '')).toBe('clickhouse://one');
    expect(withPassword('one', 'word')).toBe('one');
  });
});
