/**
 * `kill -9` at twenty moments spread over a scan, on one data directory: what a scan that ended with 0 has read is never
 * lost, nothing is counted twice, and the report of the run that gets through is that of an undisturbed one.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openEmbedded } from '../src/engine/index.ts';
import { seeded } from '../src/linking/seeded.ts';
import { jsonLines, plantedWorld } from './planted.ts';
import { builtOrNot, isBuilt, type Running, stillwatch } from './processes.ts';
import { reportIn, withoutContent } from './scan-files.ts';

const WORLD = plantedWorld();
const BY_TIME = [...WORLD.exchanges].sort((a, b) => (a.timestamp < b.timestamp ? -1 : 1));
const HALF = BY_TIME.length / 2;
/** The log in parts: the first is read afresh, the second appended. It has no content, which saves time. */
const PARTS = [BY_TIME.slice(0, HALF), BY_TIME.slice(HALF).map(withoutContent)] as const;
/** How many kills each part suffers. */
const KILLS = 10;
const LONG = 600_000;

let folder = '';
const file = (name: string) => join(folder, name);

function scanPart(store: string, at: number): Running {
  const argv = ['scan', '--exchanges', file(`part-${at}.jsonl`), '--accounts', file('accounts')];
  const kept = ['--data', file(store), '--out', file(`${store}-report`)];
  const append = at > 0 ? ['--append'] : [];
  const env = { ...process.env, TMPDIR: folder };
  last = stillwatch([...argv, ...kept, ...append], { env });
  return last;
}
/** A test that fails half-way leaves no scan behind. */
let last: Running | undefined;
afterEach(async () => {
  last?.child.kill('SIGKILL');
  await last?.ended;
});

const reportOf = (store: string) => reportIn(file(`${store}-report`));

interface Calm {
  readonly report: string;
  /** When each stage was first heard of, in milliseconds since the start, and the end. */
  readonly stages: readonly { readonly name: string; readonly from: number }[];
  readonly length: number;
}

/** Runs one part undisturbed and measures it. */
async function calmly(at: number): Promise<Calm> {
  const started = performance.now();
  const { child, ended } = scanPart('calm', at);
  const stages = [{ name: '', from: 0 }];
  child.stderr?.on('data', (chunk) => {
    for (const [, name = ''] of String(chunk).matchAll(/^stillwatch: (\w+ing) /gm)) {
      if (stages.every((stage) => stage.name !== name)) {
        stages.push({ name, from: performance.now() - started });
      }
    }
  });
  expect(await ended).toMatchObject({ status: 0, failure: '' });
  return { report: reportOf('calm'), stages, length: performance.now() - started };
}

/** Kills a scan that many milliseconds after it was first heard of a stage; tells whether it had ended well before. */
async function killedAfter({ child, ended, said }: Running, stage: string, delay: number) {
  let over = false;
  void ended.then(() => {
    over = true;
  });
  while (!over && stage !== '' && !said().includes(`stillwatch: ${stage}`)) await pause(2);
  if (!over) await pause(delay);
  child.kill('SIGKILL');
  const { status, failure } = await ended;
  if (status !== 'SIGKILL') expect({ status, failure }).toEqual({ status: 0, failure: '' });
  return status === 0;
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

const COUNTED = `
SELECT id FROM exchanges
WHERE batch IN (SELECT batch FROM batches WHERE batch >= (SELECT max(batch) FROM batches WHERE kind = 'afresh'))
ORDER BY id`;

/** Ids of the exchanges that the next appending scan builds on; a store that was killed young has no tables. */
async function counted(): Promise<string[]> {
  const engine = await openEmbedded({ path: file('killed') });
  try {
    const tables = await engine.rows<{ name: string }>('SHOW TABLES');
    if (!['exchanges', 'batches'].every((name) => tables.some((table) => table.name === name))) {
      return [];
    }
    return (await engine.rows<{ id: string }>(COUNTED)).map(({ id }) => id);
  } finally {
    await engine.close();
  }
}

async function tables(store: string): Promise<string[]> {
  const engine = await openEmbedded({ path: file(store) });
  const rows = await engine.rows<{ name: string }>('SHOW TABLES');
  await engine.close();
  return rows.map(({ name }) => name).sort();
}

describe.skipIf(!isBuilt)(`kill -9 (${builtOrNot})`, () => {
  const calm: Calm[] = [];
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'stillwatch-kill-'));
    writeFileSync(file('accounts'), jsonLines(WORLD.accounts));
    for (const [at, part] of PARTS.entries()) {
      writeFileSync(file(`part-${at}.jsonl`), jsonLines(part));
      calm.push(await calmly(at));
    }
  }, LONG);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const random = seeded(9);
  const idsOf = (parts: number) =>
    BY_TIME.slice(0, parts * HALF)
      .map(({ id }) => id)
      .sort();

  test.each([0, 1])(
    'part %i is killed ten times at moments spread over it, and then read as if nothing had been',
    async (at) => {
      const { report, stages, length } = calm[at] as Calm;
      const hit = new Set<string>();
      for (let turn = 0; turn < KILLS; turn += 1) {
        const moment = ((turn + random()) / KILLS) * length;
        const stage = stages.findLast(({ from }) => from <= moment) ?? { name: '', from: 0 };
        const done = await killedAfter(scanPart('killed', at), stage.name, moment - stage.from);
        const before = await counted();
        // What was not acknowledged may count or not, but once, and nothing else does.
        const whole = done || (at === 0 && before.length > 0);
        expect(before, `${stage.name} ${moment}`).toEqual(idsOf(whole ? at + 1 : at));
        if (done) turn -= 1;
        else hit.add(stage.name);
      }
      expect([...hit].length).toBeGreaterThan(2);
      if (at > 0) {
        // Counted, but nobody was told: the same files come again.
        await killedAfter(scanPart('killed', at), 'reporting 100%', 0);
        expect(await counted()).toEqual(idsOf(at + 1));
      }
      expect(await scanPart('killed', at).ended).toMatchObject({ status: 0, failure: '' });
      expect(await counted()).toEqual(idsOf(at + 1));
      expect(reportOf('killed')).toBe(report);
    },
    LONG,
  );

  test('nothing is left of what was being made', async () => {
    expect(await tables('killed')).toEqual(await tables('calm'));
  });
});
