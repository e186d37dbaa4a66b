import { expect, test } from 'vitest';
import { clusterForm, storedName } from './cluster.ts';
import { parseSql, readSqlFolder } from './sql-file.ts';

const table =
  'CREATE TABLE IF NOT EXISTS notes /*ON CLUSTER*/ (account_id String)\nENGINE = MergeTree';

test('a migration with a shard is a table of each node and one that stands for all', () => {
  const migration = parseSql('1', `/*\ntitle: Notes\nshard: cityHash64(account_id)\n*/\n${table}`);
  expect(clusterForm(migration, 'all', 'logs')).toEqual([
    'CREATE TABLE IF NOT EXISTS notes_local (account_id String)\nENGINE = MergeTree',
    "CREATE TABLE IF NOT EXISTS notes AS notes_local\nENGINE = Distributed('all', 'logs', 'notes_local', cityHash64(account_id))",
  ]);
});

test('a migration without one is the same on a cluster', () => {
  const migration = parseSql('1', `/*\ntitle: Notes\n*/\n${table}`);
  expect(clusterForm(migration, 'all', 'logs')).toEqual([table]);
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
