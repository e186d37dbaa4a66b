import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore, type Store } from '../../test/store.ts';
import { StillwatchError } from '../errors.ts';

let store: Store;
beforeAll(async () => {
  store = await openStore();
  await store.engine.run('CREATE TABLE words (word String) ENGINE = MergeTree ORDER BY word');
});
afterAll(() => store.remove());

describe('parameters', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      "'; DROP TABLE words; --",
      "\\'; DROP TABLE words; --",
      "' OR 1=1 --",
      '{name:String}',
      '/*',
      '\\',
      '\\\\N',
      '\\N',
      'NULL',
      '\t\n\r\b\f',
      '\u001b[31m',
      '=cmd()',
      '<script>',
      '\u0000after',
      '\u202e',
    ),
  );

  test('carry any text unchanged and change nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (word) => {
        const rows = await store.engine.rows<{ word: string; tables: number }>(
          "SELECT {word:String} AS word, (SELECT count() FROM system.tables WHERE name = 'words') AS tables",
          { word },
        );
        expect(rows).toEqual([{ word, tables: 1 }]);
      }),
      { numRuns: 200 },
    );
  });

  test('carry lists of any text unchanged', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { maxLength: 5 }), async (words) => {
        const rows = await store.engine.rows('SELECT {words:Array(String)} AS words', { words });
        expect(rows).toEqual([{ words }]);
      }),
      { numRuns: 100 },
    );
  });

  test('reach a write as values', async () => {
    const word = "x'); DROP TABLE words; --";
    await store.engine.run('INSERT INTO words SELECT {word:String}', { word });
    await store.engine.insert('words', [{ word: `${word}2` }]);
    expect(await store.engine.rows('SELECT word FROM words ORDER BY word')).toEqual([
      { word },
      { word: `${word}2` },
    ]);
  });
});

describe('a statement that fails', () => {
  const failing = [
    ['names a table that is not there', 'SELECT secret FROM nowhere'],
    ['does not parse', 'SELEC secret'],
    ['meets a bad value', "SELECT toUInt8('secret')"],
  ] as const;

  test.each(failing)('because it %s is engine-failed and its text stays inside', async (_, sql) => {
    for (const verb of ['run', 'rows'] as const) {
      const error = await store.engine[verb](sql).catch((cause: unknown) => cause);
      expect(error).toBeInstanceOf(StillwatchError);
      expect(error).toMatchObject({ code: 'engine-failed', exit: 1 });
      expect((error as StillwatchError).message).not.toMatch(/secret|nowhere/i);
      expect((error as StillwatchError).cause).toBeDefined();
    }
  });

  test('for want of memory says so', async () => {
    const hungry =
      'SELECT groupArray(number) FROM numbers(100000000) SETTINGS max_memory_usage = 1000000';
    await expect(store.engine.rows(hungry)).rejects.toMatchObject({ code: 'out-of-memory' });
  });

  test('leaves the engine usable', async () => {
    await store.engine.run('not sql').catch(() => undefined);
    expect(await store.engine.rows('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});

test('the label names engine and version', () => {
  expect(store.engine.label).toMatch(/^chdb \d+\.\d+/);
});

test('an empty batch is not an error', async () => {
  await store.engine.insert('words', []);
});
