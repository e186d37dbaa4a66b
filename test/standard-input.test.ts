/** Standard input in every state it may come in: a scan reads it when it is told `-`, and otherwise leaves it alone. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jsonLines, plantedWorld } from './planted.ts';
import { builtOrNot, type Ended, isBuilt, stillwatch } from './processes.ts';
import { withoutContent, withoutTime } from './scan-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'stillwatch-stdin-'));
const log = join(folder, 'log.jsonl');
const other = join(folder, 'other.jsonl');
const AS_IT_IS = '"$0" "$@"';
const LONG = 600_000;

/** Scans; its standard input is a pipe that stays open and silent, unless the line of bash gives it another. */
async function scan(exchanges: string, shell = AS_IT_IS): Promise<Ended> {
  const argv = ['scan', '--exchanges', exchanges, '--no-store', '--json'];
  const { child, ended } = stillwatch(argv, {
    shell,
    env: { ...process.env, LOG: log, OTHER: other },
  });
  const result = await ended;
  child.stdin?.destroy();
  return { ...result, out: withoutTime(result.out) };
}

describe.skipIf(!isBuilt)(`standard input (${builtOrNot})`, () => {
  let usual: Ended;
  beforeAll(async () => {
    const edge = plantedWorld().exchanges.map(withoutContent);
    writeFileSync(log, jsonLines(edge));
    writeFileSync(other, jsonLines(edge.map((each) => ({ ...each, id: `other ${each.id}` }))));
    usual = await scan(log, `${AS_IT_IS} </dev/null`);
    expect(JSON.parse(usual.out).input).toMatchObject({ exchanges: edge.length, duplicates: 0 });
  }, LONG);
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    ['open and silent', AS_IT_IS],
    ['closed', `${AS_IT_IS} <&-`],
    ['a pipe with another log in it', `cat "$OTHER" | ${AS_IT_IS}`],
    ['a pipe whose writer has gone', `true | ${AS_IT_IS}`],
  ])(
    'that is %s does not disturb a scan of files',
    async (_, shell) => {
      const { status, out, failure } = await scan(log, shell);
      expect({ status, failure }).toEqual({ status: 0, failure: '' });
      expect(out).toBe(usual.out);
    },
    LONG,
  );

  test.each([
    ['a pipe', `cat "$LOG" | ${AS_IT_IS}`],
    ['a pipe that is slow', `(head -300 "$LOG"; sleep 1; tail -n +301 "$LOG") | ${AS_IT_IS}`],
  ])(
    'that is %s is read as a log when it is named',
    async (_, shell) => {
      const { status, out, failure } = await scan('-', shell);
      expect({ status, failure }).toEqual({ status: 0, failure: '' });
      expect(out).toBe(usual.out);
    },
    LONG,
  );

  test.each([
    ['empty', `${AS_IT_IS} </dev/null`],
    ['closed', `${AS_IT_IS} <&-`],
    ['a pipe whose writer has gone', `true | ${AS_IT_IS}`],
  ])('that is %s is an empty log when it is named', async (_, shell) => {
    expect(await scan('-', shell)).toMatchObject({
      status: 4,
      out: '',
      failure: expect.stringMatching(
        /^stillwatch: There is not one record in standard input\. \[input-empty\] [^\n]+\n$/,
      ),
    });
  });
});
