import { expect, test } from 'vitest';
import { engineAddress, placeOf } from './place.ts';

const ONE = 'clickhouse://one';
const TWO = 'clickhouse://two';
const env = { STILLWATCH_ENGINE: ONE };

test('the address comes from the environment, and the command line wins', () => {
  expect(engineAddress({}, {}, env)).toBe(ONE);
  expect(engineAddress({ engine: TWO }, {}, env)).toBe(TWO);
  expect(engineAddress({}, { engine: TWO }, env)).toBe(ONE);
  expect(engineAddress({}, { engine: TWO }, {})).toBe(TWO);
  expect(engineAddress({}, {}, { STILLWATCH_ENGINE: '' })).toBeUndefined();
});

test('a directory on the command line, or none at all, means no servers', () => {
  expect(engineAddress({ data: 'store' }, { engine: TWO }, env)).toBeUndefined();
  expect(engineAddress({ store: false }, { engine: TWO }, env)).toBeUndefined();
});

test('the password may stand in the environment alone', () => {
  const apart = { CLICKHOUSE_PASSWORD: 'p@ss' };
  expect(engineAddress({ engine: 'clickhouse://ann@one/logs' }, {}, apart)).toBe(
    'clickhouse://ann:p%40ss@one/logs',
  );
  expect(engineAddress({ engine: 'clickhouse://ann:own@one' }, {}, apart)).toBe(
    'clickhouse://ann:own@one',
  );
});

test('a scan is looked for on the servers, or in a directory', () => {
  expect(placeOf({}, env)).toEqual({ engine: ONE });
  expect(placeOf({ data: 'store' }, env)).toEqual({ data: 'store' });
  expect(placeOf({}, {})).toEqual({ data: '.stillwatch' });
});
