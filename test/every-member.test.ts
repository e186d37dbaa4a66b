/** One suite over every member of every self-registering room: a file dropped into a folder is checked here. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrate, parseSql, runStep, type SqlFile, type SqlParams } from '../src/engine/index.ts';
import type { StillwatchError } from '../src/errors.ts';
import { RECORD_COLUMNS } from '../src/event/index.ts';
import { type Member, membersOf, ROOMS } from './members.ts';
import { filesUnder, ROOT } from './repository.ts';
import { openStore, type Store } from './store.ts';

const GROUPS = ['identity', 'network', 'content', 'time'];
const textOf = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const tests = ['src', 'test']
  .flatMap((folder) => filesUnder(folder, '.test.ts'))
  .filter((path) => basename(path) !== 'every-member.test.ts')
  .map(textOf)
  .join('\n');

const rooms = await Promise.all(
  ROOMS.map(async (room) => ({ room, members: await membersOf(room) })),
);

describe.each(rooms.filter(({ members }) => members.length > 0))(
  '$room.name',
  ({ room, members }) => {
    const documented = textOf(room.document);

    const ids = members.map((member) => member.id);

    test('have one id each', () => {
      expect(ids).toEqual([...new Set(ids)]);
    });

    test.each(members)('$id has a valid header', ({ id, header }) => {
      expect(id).toMatch(room.id);
      for (const key of room.header) expect(header[key], `${key}: of ${id}`).toMatch(/\S/);
      if (header['id'] !== undefined) expect(header['id']).toBe(id);
      if (header['title'] !== undefined) expect(header['title'].length).toBeLessThanOrEqual(200);
    });

    test(`are all in ${room.document}`, () => {
      const mention = room.mention ?? ((id: string) => `\`${id}\``);
      expect(ids.filter((id) => !documented.includes(mention(id)))).toEqual([]);
    });

    if (room.tested) {
      test('are all named in a test', () => {
        const named = (id: string) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(tests);
        expect(ids.filter((id) => !named(id))).toEqual([]);
      });
    }
  },
);

const signals = rooms.find(({ room }) => room.folder === 'src/linking/signals')?.members ?? [];

describe('a link signal', () => {
  test.each(signals)('$id says what it emits, of which group, and what fools it', ({ header }) => {
    expect(['keys', 'edges']).toContain(header['emits']);
    expect(GROUPS).toContain(header['group']);
    expect(header['benign']).toMatch(/\w{3}.*\.$/);
    expect(header['says']).toMatch(/^\{accounts\} accounts .*\{keys\|[^|}]+\|[^|}]+\}/);
    if (header['kind'] !== undefined) expect(header['kind']).toMatch(/^[a-z][a-z-]*$/);
  });
});

describe('in the real engine', () => {
  let store: Store;
  const migrated: string[] = [];
  const files = filesUnder('src', '.sql').filter((path) => !path.includes('/migrations/'));
  const statements = files.map((path) => ({
    path,
    file: parseSql(basename(path, '.sql'), textOf(path)),
  }));
  const steps = statements.map(({ file }) => file).filter((file) => made(file) !== undefined);
  let broken: string[] = [];

  beforeAll(async () => {
    store = await openStore();
    await migrate(store.engine);
    const tables = await store.engine.rows<{ name: string }>(
      'SELECT name FROM system.tables WHERE database = currentDatabase()',
    );
    migrated.push(...tables.map((table) => table.name));
    broken = await build(steps);
  });
  afterAll(() => store.remove());

  /** Builds every step on the empty store, each after what it reads; returns what cannot be built and why. */
  async function build(todo: readonly SqlFile[]): Promise<string[]> {
    const there = new Set(migrated);
    const failed: string[] = [];
    let left = [...todo];
    for (;;) {
      const ready = left.filter((step) => reads(step.header).every((table) => there.has(table)));
      left = left.filter((step) => !ready.includes(step));
      if (ready.length === 0) break;
      for (const step of ready) {
        await runStep(store.engine, step, paramsOf(step.sql)).then(
          () => there.add(made(step) ?? ''),
          (error: StillwatchError) => failed.push(`${step.id}: ${(error.cause as Error).message}`),
        );
      }
    }
    return [...failed, ...left.map((s) => `${s.id} reads ${reads(s.header).join(', ')}`)];
  }

  /** Names of tables in the statement, those of its own WITH included. */
  async function tablesIn(sql: string): Promise<Set<string>> {
    const lines = await store.engine.rows<{ explain: string }>(
      `SELECT explain FROM (EXPLAIN AST ${sql})`,
      paramsOf(sql),
    );
    const names = lines.map((line) => /^ *TableIdentifier (\S+)/.exec(line.explain)?.[1] ?? '');
    return new Set(names.map((name) => name.replace(/^.*\./, '')));
  }

  test('every step can be built from what is there before it', () => {
    expect(broken).toEqual([]);
  });

  test.each(statements)('$path has a title and reads what it says it reads', async ({ file }) => {
    expect(file.header['title']).toMatch(/\S/);
    const named = await tablesIn(file.sql);
    const known = [...migrated, ...steps.map((step) => made(step) ?? '')];
    const found = [...named].filter((table) => known.includes(table));
    const declared = reads(file.header).filter((table) => known.includes(table));
    expect(found.sort()).toEqual(declared.sort());
  });

  const single = rooms.flatMap(({ members }) => members).filter((m) => m.room.gives !== undefined);
  test.each(single.filter(isSql))('$path gives the columns of its room', async (member) => {
    const edges = member.header['emits'] === 'edges';
    const wanted = edges ? ['account_a', 'account_b', 'strength'] : [...(member.room.gives ?? [])];
    expect((await columnsOf(member.sql)).map((column) => column.name)).toEqual(
      expect.arrayContaining(wanted),
    );
  });

  const formats = rooms.find(({ room }) => room.folder === 'src/ingest/formats')?.members ?? [];
  test.each(formats.filter(isSql))('format $id gives every column of a record', async ({ sql }) => {
    const line =
      "SELECT '{}' AS line, toUInt32(0) AS file, toUInt64(1) AS row, toUInt8(1) AS whole";
    const columns = await columnsOf(`WITH lines AS (${line}) SELECT * FROM (${sql})`);
    const names = columns.map((column) => column.name);
    expect(names.sort()).toEqual([...Object.keys(RECORD_COLUMNS), 'file', 'row', 'whole'].sort());
  });

  async function columnsOf(sql: string): Promise<{ name: string }[]> {
    return store.engine.rows<{ name: string }>(`DESCRIBE TABLE (${sql})`, paramsOf(sql));
  }
});

describe('files stay one room in size', () => {
  const limits = [
    ['.ts', 400],
    ['.sql', 120],
  ] as const;
  test.each(limits)('%s at most %i lines', (ending, most) => {
    const long = ['src', 'test', 'bench']
      .flatMap((folder) => filesUnder(folder, ending))
      .map((path) => ({ path, lines: textOf(path).trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > most);
    expect(long).toEqual([]);
  });
});

function isSql(member: Member): member is Member & { sql: string } {
  return member.sql !== undefined;
}

/** The table or view that a step makes. */
function made(file: SqlFile): string | undefined {
  return file.header['table'] ?? file.header['view'];
}

function reads(header: Readonly<Record<string, string>>): string[] {
  return (header['reads'] ?? '').match(/[a-z]\w*/gi) ?? [];
}

/** A harmless value for every `{name:Type}` of a statement. */
function paramsOf(sql: string): SqlParams {
  const params = [...sql.matchAll(/\{(\w+):([^{}]+)\}/g)];
  return Object.fromEntries(params.map(([, name = '', type = '']) => [name, sample(type.trim())]));
}

function sample(type: string) {
  const inner = /^(?:Nullable|LowCardinality)\((.*)\)$/.exec(type)?.[1] ?? type;
  if (/^Array/.test(inner)) return [];
  if (/^Map/.test(inner)) return {};
  if (/^(?:U?Int|Float|Decimal)/.test(inner)) return 1;
  if (inner === 'Bool') return true;
  if (/^DateTime/.test(inner)) return '2026-01-01 00:00:00';
  if (inner === 'Date') return '2026-01-01';
  return '';
}
