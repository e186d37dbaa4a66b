/** A disk that fills up ends a scan with one clear line, spoils nothing, and once there is room the same command succeeds. */
import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtOrNot, isBuilt, stillwatch } from './processes.ts';
import { reportIn, writeTwoLogs } from './scan-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'stillwatch-full-'));
const file = (name: string) => join(folder, name);
/** A file system of a few megabytes, where this user may mount one. */
const disk = file('disk');
const mounted = isBuilt && mount();

function mount(): boolean {
  mkdirSync(disk);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', disk], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Leaves so many bytes. */
function fill(left: number): void {
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(join(disk, 'filler'), Buffer.alloc(bavail * bsize - left));
}
const makeRoom = () => rmSync(join(disk, 'filler'));

afterAll(() => {
  if (mounted) execFileSync('umount', [disk]);
  rmSync(folder, { recursive: true });
});

const FULL =
  /^stillwatch: The disk (under [^\n]+|that holds the store) is full\. \[disk-full\] Free space [^\n]+\n$/;

describe.skipIf(!mounted)(
  `a full disk (${isBuilt ? (mounted ? 'mounted' : 'skipped: this user may not mount a tmpfs') : builtOrNot})`,
  () => {
    beforeAll(() => {
      writeTwoLogs(folder);
    });

    const scan = (log: string, data: string, ...more: string[]) =>
      stillwatch([
        ...['scan', '--exchanges', file(log), '--data', data, '--out', file('out'), ...more],
      ]).ended;
    const report = () => reportIn(file('out'));

    test('under the data directory keeps what was there, and the scan succeeds once there is room', async () => {
      const data = join(disk, 'data');
      const calm: string[] = [];
      for (const [log, ...more] of [['first.jsonl'], ['second.jsonl', '--append']] as const) {
        expect(await scan(log, file('calm'), ...more)).toMatchObject({ status: 0, failure: '' });
        calm.push(report());
      }
      expect(await scan('first.jsonl', data)).toMatchObject({ status: 0, failure: '' });
      expect(report()).toBe(calm[0]);
      for (const left of [0, 1_200_000]) {
        fill(left);
        const failed = await scan('second.jsonl', data, '--append');
        expect(failed).toMatchObject({ status: 1, failure: expect.stringMatching(FULL) });
        expect(report()).toBe(calm[0]);
        makeRoom();
      }
      expect(await scan('second.jsonl', data, '--append')).toMatchObject({ status: 0 });
      expect(report()).toBe(calm[1]);
      rmSync(data, { recursive: true });
    }, 600_000);

    test('under a world that is made is told as such', async () => {
      fill(100_000);
      const world = ['--out', join(disk, 'world'), '--accounts', '200', '--exchanges', '2000'];
      const made = await stillwatch(['lab', 'make', ...world]).ended;
      expect(made).toMatchObject({ status: 1, failure: expect.stringMatching(FULL) });
      makeRoom();
      rmSync(join(disk, 'world'), { recursive: true });
    });

    test('under temporary files stops standard input from being kept', async () => {
      fill(100_000);
      const { child, ended } = stillwatch(['scan', '--exchanges', '-', '--data', file('piped')], {
        env: { ...process.env, TMPDIR: disk },
      });
      child.stdin?.on('error', () => {});
      child.stdin?.end(readFileSync(file('first.jsonl')));
      expect(await ended).toMatchObject({ status: 1, failure: expect.stringMatching(FULL) });
      makeRoom();
      expect(readdirSync(disk)).toEqual([]);
    });
  },
);

describe.skipIf(!isBuilt)(`output to a full device (${builtOrNot})`, () => {
  test('is a failure, not a silent half', async () => {
    const { status, failure } = await stillwatch(['--help'], { shell: '"$0" "$@" >/dev/full' })
      .ended;
    expect(failure).toMatch(/^stillwatch: The disk under the output is full\. \[disk-full\] .*\n$/);
    expect(status).toBe(1);
  });
});
