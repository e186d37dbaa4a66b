import { describe, expect, test } from 'vitest';
import { clusterStep, STORED, servedMigration, storedName } from './cluster.ts';
import type { Step } from './engine.ts';
import { parseSql, readSqlFolder } from './sql-file.ts';

const CLUSTER = { name: 'all', database: 'logs' };
const PLAIN = { cluster: CLUSTER, replicated: false };

const table =
  'CREATE TABLE IF NOT EXISTS notes /*ON CLUSTER*/ (account_id String)\nENGINE = MergeTree';

test('a migration with a shard is a table of each node and one that stands for all', () => {
  const migration = parseSql('1', `/*\ntitle: Notes\nshard: cityHash64(account_id)\n*/\n${table}`);
  expect(servedMigration(migration, PLAIN)).toEqual([
    'CREATE TABLE IF NOT EXISTS notes_local (account_id String)\nENGINE = MergeTree',
    "CREATE TABLE IF NOT EXISTS notes AS notes_local\nENGINE = Distributed('all', 'logs', 'notes_local', cityHash64(account_id))",
  ]);
});

test('a migration without one is the same on a cluster', () => {
  const migration = parseSql('1', `/*\ntitle: Notes\n*/\n${table}`);
  expect(servedMigration(migration, PLAIN)).toEqual([table]);
});

describe('with copies on servers that stand by', () => {
  const path = "ReplicatedMergeTree('/clickhouse/tables/{shard}/{database}/{table}', '{replica}')";

  test('the table of each node is replicated, and the one that stands for all is not', () => {
    const sql = table.replace('= MergeTree', '= /*Replicated*/MergeTree');
    const migration = parseSql('1', `/*\ntitle: Notes\nshard: word\n*/\n${sql}`);
    expect(servedMigration(migration, { ...PLAIN, replicated: true })).toEqual([
      `CREATE TABLE IF NOT EXISTS notes_local (account_id String)\nENGINE = ${path}`,
      "CREATE TABLE IF NOT EXISTS notes AS notes_local\nENGINE = Distributed('all', 'logs', 'notes_local', word)",
    ]);
  });

  test('every table that keeps rows is replicated, on one server as on several', () => {
    const files = readSqlFolder(import.meta.url, './migrations');
    for (const cluster of [undefined, CLUSTER]) {
      const made = files.flatMap((file) => servedMigration(file, { cluster, replicated: true }));
      const engines = made.flatMap((sql) => /ENGINE = (\S+?)(?:\(|\n|$)/.exec(sql)?.[1] ?? []);
      expect(new Set(engines)).toEqual(
        new Set(['ReplicatedMergeTree', 'Null', ...(cluster === undefined ? [] : ['Distributed'])]),
      );
      expect(made.filter((sql) => sql.includes(path))).toHaveLength(STORED.length);
    }
  });
});

test('events are stored by account, keys by key', () => {
  const shards = readSqlFolder(import.meta.url, './migrations').flatMap(({ id, header }) =>
    header['shard'] === undefined ? [] : [[id, header['shard']]],
  );
  expect(shards).toEqual([
    ['0001_create_exchanges', 'cityHash64(account_id)'],
    ['0005_create_accounts', 'cityHash64(account_id)'],
    ['0017_create_int_keys', 'token'],
  ]);
  expect(['exchanges', 'int_keys', 'rejected'].map(storedName)).toEqual([
    'exchanges_local',
    'int_keys_local',
    'rejected',
  ]);
});

test('every migration marks its name, so that it has a form on a cluster', () => {
  for (const { sql } of readSqlFolder(import.meta.url, './migrations')) {
    expect(sql).toMatch(/^CREATE (?:TABLE|MATERIALIZED VIEW) IF NOT EXISTS \w+ \/\*ON CLUSTER\*\//);
  }
});

const step = (about: Partial<Step>): Step => ({
  name: 'sizes',
  order: 'account_id',
  reads: ['notes'],
  shard: 'cityHash64(account_id)',
  whole: [],
  sql: 'SELECT account_id, count() AS n FROM notes GROUP BY account_id',
  ...about,
});
const known = new Map([
  ['notes', 'cityHash64(account_id)'],
  ['words', 'word'],
]);
const WHOLE =
  "CREATE OR REPLACE TABLE sizes ENGINE = Distributed('all', 'logs', 'sizes_local', cityHash64(account_id))";

test('a step that reads only what lies apart as it does is built by each node from its own', () => {
  expect(clusterStep(step({}), known, CLUSTER)).toEqual({
    everywhere: [
      'CREATE OR REPLACE TABLE sizes_local ENGINE = MergeTree ORDER BY (account_id) AS\nSELECT account_id, count() AS n FROM logs.notes_local GROUP BY account_id',
      WHOLE,
    ],
  });
});

test('a step that reads anything else is built by the first node and dealt out', () => {
  const sql =
    'SELECT account_id, count() AS n FROM notes WHERE word IN (SELECT word FROM words) GROUP BY account_id';
  expect(clusterStep(step({ sql, reads: ['notes', 'words'] }), known, CLUSTER)).toEqual({
    everywhere: [
      `CREATE OR REPLACE TABLE sizes_local ENGINE = MergeTree ORDER BY (account_id) EMPTY AS\n${sql}`,
      WHOLE,
    ],
    first: `INSERT INTO sizes\n${sql}`,
  });
});

test('what a step looks up each node reads as a whole, also what lies apart as the step does', () => {
  const sql = 'SELECT account_id FROM notes WHERE word IN (SELECT word FROM words, sizes_before)';
  const shards = new Map([...known, ['sizes_before', 'cityHash64(account_id)']]);
  const looking = step({
    sql,
    reads: ['notes', 'words', 'sizes_before'],
    whole: ['words', 'sizes_before'],
  });
  expect(clusterStep(looking, shards, CLUSTER)?.everywhere[0]).toContain(
    'SELECT account_id FROM logs.notes_local WHERE word IN (SELECT word FROM logs.words, logs.sizes_before)',
  );
});

test('what only the first node has cannot be looked up by others', () => {
  const sql = 'SELECT account_id FROM notes, days';
  const looking = step({ sql, reads: ['notes', 'days'], whole: ['days'] });
  expect(clusterStep(looking, known, CLUSTER)).toMatchObject({
    first: `INSERT INTO sizes\n${sql}`,
  });
});

test('a view reads its own part of what lies apart as it does, and looks up anything else', () => {
  const sql = 'SELECT * FROM notes WHERE word IN (SELECT word FROM words)';
  const view = step({ order: undefined, sql, reads: ['notes', 'words'], whole: ['words'] });
  expect(clusterStep(view, known, CLUSTER)).toEqual({
    everywhere: [
      'CREATE OR REPLACE VIEW sizes_local AS\nSELECT * FROM logs.notes_local WHERE word IN (SELECT word FROM logs.words)',
      WHOLE,
    ],
  });
});

test('a view that reads what only the first node has stays there', () => {
  const view = step({
    order: undefined,
    sql: 'SELECT 1 FROM notes, days',
    reads: ['notes', 'days'],
  });
  expect(clusterStep(view, known, CLUSTER)).toBeUndefined();
});

test('a step without a shard is as it is elsewhere', () => {
  expect(clusterStep(step({ shard: undefined }), known, CLUSTER)).toBeUndefined();
});
