/** What every engine owes the rooms above it: one body of tests, whatever runs the SQL. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServers, whyNoServers } from '../../test/clickhouse.ts';
import { openStore, type Store } from '../../test/store.ts';
import { StillwatchError } from '../errors.ts';
import { openServer } from './server.ts';

async function openServed(): Promise<Store> {
  const servers = await startServers(1);
  const path = mkdtempSync(join(tmpdir(), 'stillwatch-scratch-'));
  const address = servers.url('stillwatch');
  const engine = await openServer({ address, scratch: path }).catch((error: unknown) => {
    servers.stop();
    throw error;
  });
  return {
    engine,
    path,
    remove: async () => {
      await engine.close();
      servers.stop();
      rmSync(path, { recursive: true, force: true });
    },
  };
}

// Where no server can be started, server.test.ts says why.
const served = whyNoServers() === undefined ? [['server', openServed] as const] : [];

describe.each([['embedded engine', openStore] as const, ...served])('the %s', (_, open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
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

    test.each(failing)(
      'because it %s is engine-failed and its text stays inside',
      async (_, sql) => {
        for (const verb of ['run', 'rows'] as const) {
          const error = await store.engine[verb](sql).catch((cause: unknown) => cause);
          expect(error).toBeInstanceOf(StillwatchError);
          expect(error).toMatchObject({ code: 'engine-failed', exit: 1 });
          expect((error as StillwatchError).message).not.toMatch(/secret|nowhere/i);
          expect((error as StillwatchError).cause).toBeDefined();
        }
      },
    );

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

  test('an empty batch is not an error', async () => {
    await store.engine.insert('words', []);
  });

  test('inserts more rows than one value of a statement may be long', async () => {
    const { engine } = store;
    await engine.run('CREATE TABLE many (n UInt32, body String) ENGINE = MergeTree ORDER BY n');
    const body = "a body of some length, with 'quotes', a \\ and a ▢ ".repeat(10);
    const rows = Array.from({ length: 20_000 }, (_, n) => ({ n, body: `${body}${n}` }));
    await engine.insert('many', rows);
    const [kept] = await engine.rows(
      'SELECT count() AS rows, sum(n) AS sum, countIf(body = concat({body:String}, toString(n))) AS whole FROM many',
      { body },
    );
    expect(kept).toEqual({ rows: 20_000, sum: 199_990_000, whole: 20_000 });
  });

  test('loads what it reads from a file of this machine, columns by their names', async () => {
    const { engine } = store;
    const file = join(store.path, 'said.jsonl');
    writeFileSync(file, '{"n":1,"said":"one"}\n{"n":2,"said":"two \\u0000 \'"}\n');
    await engine.run('CREATE TABLE said (said String, n UInt8) ENGINE = MergeTree ORDER BY n');
    const select =
      "SELECT said, toUInt64(n) AS n FROM file({path:String}, JSONEachRow, 'n UInt64, said String')";
    await engine.load('said', select, { path: file });
    const expected = [
      { n: 1, said: 'one' },
      { n: 2, said: "two \u0000 '" },
    ];
    expect(await engine.rows('SELECT n, said FROM said ORDER BY n')).toEqual(expected);
    expect(
      await engine.fileRows(`SELECT n, said FROM (${select}) ORDER BY n`, { path: file }),
    ).toEqual(expected);
  });

  test('loads nothing into a table that is not there, and says so', async () => {
    const loading = store.engine.load('nowhere', 'SELECT 1 AS n');
    await expect(loading).rejects.toMatchObject({ code: 'engine-failed' });
  });

  test('changes what is stored', async () => {
    const { engine } = store;
    await engine.change('words', (stored) => `TRUNCATE TABLE ${stored}`);
    expect(await engine.rows('SELECT word FROM words')).toEqual([]);
  });

  test('takes a list too long for an address', async () => {
    const list = Array.from({ length: 3000 }, (_, n) => `request-${n}-of-a-log-with-long-ids`);
    const [row] = await store.engine.rows<{ n: number }>(
      'SELECT length({list:Array(String)}) AS n',
      { list },
    );
    expect(row).toEqual({ n: 3000 });
  });
});
