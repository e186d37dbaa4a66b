/** A data directory that cannot be used as it is: held by another process, of a later version, of an earlier one. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Engine, openEmbedded } from '../src/engine/index.ts';
import { jsonLines, PLANTED, plantedWorld } from './planted.ts';
import { builtOrNot, type Ended, isBuilt, stillwatch } from './processes.ts';
import { withoutContent } from './scan-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'stillwatch-states-'));
const data = join(folder, 'data');
const log = join(folder, 'log.jsonl');

const run = (...argv: string[]): Promise<Ended> =>
  stillwatch([...argv, '--data', data], { cwd: folder }).ended;
const scan = () => run('scan', '--exchanges', log);
const explain = () => run('explain', PLANTED[0] ?? '');

/** Has the store open while something is done. */
async function inStore<T>(work: (engine: Engine) => Promise<T>): Promise<T> {
  const engine = await openEmbedded({ path: data });
  try {
    return await work(engine);
  } finally {
    await engine.close();
  }
}

/** One line with the code, and nothing but it. */
function refusal(code: string, words: string) {
  return {
    status: 1,
    out: '',
    err: expect.stringMatching(
      new RegExp(`^stillwatch: ${words}[^\\n]* \\[${code}\\] [^\\n]+\\n$`),
    ),
  };
}

describe.skipIf(!isBuilt)(`a data directory (${builtOrNot})`, () => {
  beforeAll(async () => {
    writeFileSync(log, jsonLines(plantedWorld().exchanges.map(withoutContent)));
    expect(await scan()).toMatchObject({ status: 0, failure: '' });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('that another process has open is refused by every command, and is whole afterwards', async () => {
    await inStore(async (engine) => {
      const held = refusal('store-locked', 'Another process has the data directory open\\.');
      expect(await scan()).toMatchObject(held);
      expect(await explain()).toMatchObject(held);
      const doctor = await run('doctor');
      expect(doctor.out).toMatch(/^WARN {2}last scan {2}Another process .* Wait for the other/m);
      expect(doctor.err).toBe('');
      expect(await engine.rows('SELECT count() > 0 AS found FROM results')).toEqual([{ found: 1 }]);
    });
    expect(await explain()).toMatchObject({ status: 0, err: '' });
  });

  test('of a later version is refused by every command, which say to upgrade', async () => {
    const later = '9999_add_tomorrow';
    await inStore((engine) => engine.insert('migrations', [{ id: later, sha256: 'x' }]));
    const newer = refusal('store-newer', `The store .* later version .*${later}`);
    expect(await scan()).toMatchObject(newer);
    expect(await explain()).toMatchObject(newer);
    expect((await scan()).err).toContain('Upgrade stillwatch');
    const doctor = await run('doctor');
    expect(doctor.status).toBe(1);
    expect(doctor.out).toMatch(/^FAIL {2}last scan {2}.* later version .* Upgrade stillwatch/m);
    await inStore((engine) =>
      engine.run(`ALTER TABLE migrations DELETE WHERE id = '${later}' SETTINGS mutations_sync = 2`),
    );
    expect(await explain()).toMatchObject({ status: 0, err: '' });
  });

  test('of an earlier version is brought to this one by a scan', async () => {
    const journal = (engine: Engine) => engine.rows('SELECT * FROM migrations ORDER BY id');
    const before = await inStore(journal);
    await inStore(async (engine) => {
      const last = 'cluster_tokens';
      await engine.run(`DROP TABLE ${last}`);
      await engine.run(
        `ALTER TABLE migrations DELETE WHERE id LIKE '%${last}' SETTINGS mutations_sync = 2`,
      );
      expect(await journal(engine)).toHaveLength(before.length - 1);
    });
    expect(await scan()).toMatchObject({ status: 0, failure: '' });
    expect(await inStore(journal)).toEqual(before);
  });
});
