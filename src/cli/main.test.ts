/** The built command as a process: signals, closed pipes, exit statuses. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtOrNot, isBuilt, stillwatch } from '../../test/processes.ts';

describe.skipIf(!isBuilt)(`the command (${builtOrNot})`, () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'stillwatch-main-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function start(argv: readonly string[], env: Record<string, string> = {}) {
    return stillwatch(argv, { cwd: folder, env: { ...process.env, TMPDIR: folder, ...env } });
  }

  test('a usage error has status 2 and one line', async () => {
    const { status, err } = await start(['scan', '--nope']).ended;
    expect([status, err]).toEqual([
      2,
      expect.stringMatching(/^stillwatch: [^\n]+\[usage\][^\n]+\n$/),
    ]);
  });

  test('the stack is shown only when asked for', async () => {
    const plain = await start(['explain', 'x', '--data', 'none']).ended;
    const debug = await start(['explain', 'x', '--data', 'none'], { STILLWATCH_DEBUG: '1' }).ended;
    expect(plain.err).not.toContain('at ');
    expect(debug.err).toContain('    at ');
  });

  test('a reader that leaves early is no failure', async () => {
    const { child, ended } = start(['scan', '--help']);
    child.stdout?.destroy();
    expect(await ended).toMatchObject({ status: 0, err: '' });
  });

  // A shell shows death by SIGINT as 130, by SIGTERM as 143.
  test.each(['SIGINT', 'SIGTERM'] as const)(
    '%s stops it by that signal and leaves nothing behind',
    async (signal) => {
      const { child, ended } = start(['scan', '--exchanges', '-', '--no-store']);
      await expect
        .poll(() => readdirSync(folder).filter((name) => name.startsWith('stillwatch-')).length, {
          timeout: 30_000,
        })
        .toBe(1);
      child.kill(signal);
      const { status, err } = await ended;
      expect(status).toBe(signal);
      expect(err).toMatch(/stillwatch: Stopped before the end\./);
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  test('stopped while the engine reads, it ends at once and the data directory opens again', async () => {
    const log = join(folder, 'log.jsonl');
    writeFileSync(log, longLog(40_000));
    const data = join(folder, 'data');
    const { child, ended, said } = start(['scan', '--exchanges', log, '--data', data]);
    await expect.poll(said, { timeout: 30_000 }).toMatch(/reading [1-9]/);
    child.kill('SIGINT');
    const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
    expect((await ended).status).toBe('SIGINT');
    clearTimeout(late);
    expect((await start(['doctor', '--data', data]).ended).status).toBe(0);
  });
});

function longLog(lines: number): string {
  const padding = 'word '.repeat(300);
  return Array.from({ length: lines }, (_, index) =>
    JSON.stringify({
      id: `r-${index}`,
      timestamp: 1_760_000_000 + index,
      account_id: `a-${index % 500}`,
      model: 'm',
      request: { messages: [{ role: 'user', content: `${index} ${padding}` }] },
    }),
  ).join('\n');
}
