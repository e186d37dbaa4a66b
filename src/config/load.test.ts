import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadConfig } from './load.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stillwatch-config-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (text: string, name = 'stillwatch.json') => writeFileSync(join(folder, name), text);

test('without a file nothing is configured', () => {
  expect(loadConfig(undefined, folder)).toEqual({});
});

test('stillwatch.json of the working directory is found, and paths count from it', () => {
  write('{ "exchanges": ["logs", "-"], "out": "report", "maxRejected": 0.1, "keepText": false }');
  expect(loadConfig(undefined, folder)).toEqual({
    exchanges: [join(folder, 'logs'), '-'],
    out: join(folder, 'report'),
    maxRejected: 0.1,
    keepText: false,
  });
});

test('a named file is read instead', () => {
  write('{ "format": "litellm" }', 'other.json');
  expect(loadConfig('other.json', folder)).toEqual({ format: 'litellm' });
});

describe('is refused with the place of the mistake', () => {
  test.each([
    ['a key that is unknown', '{ "exchange": ["logs"] }', /exchange/],
    ['a share above one', '{ "maxRejected": 5 }', /at maxRejected: /],
    ['a path where a list is expected', '{ "exchanges": "logs" }', /at exchanges: /],
    ['a path that is not text', '{ "exchanges": ["logs", 7] }', /at exchanges\.1: /],
    ['memory too small to work in', '{ "memory": 4 }', /at memory: /],
    ['text that is not JSON', '{ exchanges: }', /is not JSON/],
    ['a list', '[]', /is wrong: /],
  ])('%s', (_, text, said) => {
    write(text);
    expect(() => loadConfig(undefined, folder)).toThrow(
      expect.objectContaining({ code: 'config-invalid', message: expect.stringMatching(said) }),
    );
  });

  test('a named file that is not there', () => {
    expect(() => loadConfig('absent.json', folder)).toThrow(
      expect.objectContaining({
        code: 'config-invalid',
        message: expect.stringMatching(/absent\.json does not exist/),
      }),
    );
  });
});
