/** A scan that reaches its memory limit says so in one line, spoils nothing, and the next one is right. */
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jsonLines } from './planted.ts';
import { builtOrNot, isBuilt, stillwatch } from './processes.ts';
import { reportIn, writeTwoLogs } from './scan-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'stillwatch-memory-'));
const file = (name: string) => join(folder, name);

function scan(data: string, log: string, ...more: string[]) {
  const argv = ['scan', '--exchanges', file(log), '--data', file(data), '--out', file('out')];
  return stillwatch([...argv, '--memory', '256MB', ...more]).ended;
}
const report = () => reportIn(file('out'));

describe.skipIf(!isBuilt)(`the memory limit (${builtOrNot})`, () => {
  beforeAll(() => {
    const edge = writeTwoLogs(folder);
    const greedy = openSync(file('greedy.jsonl'), 'w');
    writeSync(greedy, jsonLines(edge.slice(700)));
    const content = 'word '.repeat(12_000_000);
    for (const [at, each] of edge.slice(0, 4).entries()) {
      const request = { messages: [{ role: 'user', content }] };
      writeSync(greedy, jsonLines([{ ...each, id: `greedy-${at}`, request }]));
    }
    closeSync(greedy);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('stops a scan that needs more, and what was scanned before and comes after is as if it had not been', async () => {
    const told = { status: 0, failure: '' };
    expect(await scan('data', 'first.jsonl')).toMatchObject(told);
    const first = report();
    expect(await scan('data', 'greedy.jsonl', '--append')).toMatchObject({
      status: 1,
      failure:
        'stillwatch: The engine reached its memory limit. [out-of-memory] Raise --memory or the limit of the server, or scan a shorter window.\n',
    });
    expect(report()).toBe(first);
    expect(await scan('data', 'second.jsonl', '--append')).toMatchObject(told);
    const disturbed = report();
    await scan('calm', 'first.jsonl');
    expect(report()).toBe(first);
    await scan('calm', 'second.jsonl', '--append');
    expect(disturbed).toBe(report());
  }, 600_000);
});
