import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { parseSql, readSql, readSqlFolder } from './sql-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'stillwatch-sql-'));
const moduleUrl = pathToFileURL(join(folder, 'module.ts')).href;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a header gives the keys, the rest is the statement', () => {
  expect(parseSql('shared-card', '/*\ntitle:  Same card\nkind: payment\n*/\nSELECT 1;\n')).toEqual({
    id: 'shared-card',
    header: { title: 'Same card', kind: 'payment' },
    sql: 'SELECT 1',
  });
});

test('a header line without a key continues the line before it', () => {
  const text = '/*\nbenign: A company that pays\n        for its staff.\ntitle: T\n*/ SELECT 1';
  expect(parseSql('a', text).header).toEqual({
    benign: 'A company that pays for its staff.',
    title: 'T',
  });
});

test('a colon inside a value belongs to the value', () => {
  expect(parseSql('a', '/*\ntitle: Keys: many\n*/ SELECT 1').header).toEqual({
    title: 'Keys: many',
  });
});

test('a comment inside the statement stays where it is', () => {
  expect(parseSql('a', '/*\ntitle: T\n*/\nCREATE TABLE t /*ON CLUSTER*/ (x Int8)').sql).toBe(
    'CREATE TABLE t /*ON CLUSTER*/ (x Int8)',
  );
});

test('a file without a header is refused by name', () => {
  expect(() => parseSql('bare', 'SELECT 1')).toThrow(
    expect.objectContaining({ code: 'internal', message: expect.stringContaining('bare') }),
  );
});

test('a folder is read in name order and only its .sql files count', () => {
  mkdirSync(join(folder, 'room'));
  for (const name of ['b.sql', 'a.sql', 'README.md']) {
    writeFileSync(join(folder, 'room', name), '/*\ntitle: T\n*/ SELECT 1');
  }
  expect(readSqlFolder(moduleUrl, './room').map((file) => file.id)).toEqual(['a', 'b']);
  expect(readSql(moduleUrl, './room/a.sql').id).toBe('a');
});
