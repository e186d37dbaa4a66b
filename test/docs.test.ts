/** The documents say what the code does, and the repository keeps its habits. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CONFIG } from '../src/config/schema.ts';
import { ERRORS } from '../src/errors.ts';
import { withTables } from './docs-tables.ts';
import { filesUnder, ROOT } from './repository.ts';

const textOf = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path !== '' && existsSync(join(ROOT, path)));
const documents = tracked.filter((path) => path.endsWith('.md'));
const source = filesUnder('src', '.ts');
const product = source.filter((path) => !path.endsWith('.test.ts'));

/** `path:line` of every line that matches. */
function linesWith(paths: readonly string[], pattern: RegExp): string[] {
  return paths.flatMap((path) =>
    textOf(path)
      .split('\n')
      .flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}`] : [])),
  );
}

/** Code in a document: fenced blocks and `spans`. */
function codeIn(path: string): string[] {
  const text = textOf(path);
  const fenced = /^```[\s\S]*?^```/gm;
  const spans = [...text.replace(fenced, '').matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);
  return [...(text.match(fenced) ?? []).flatMap((block) => block.split('\n')), ...spans];
}

/** `npx vitest run test/docs.test.ts -u` writes the tables. */
describe('tables made from the code and from measurements', () => {
  const marked = documents.filter((path) => /<!-- (?:table|result):/.test(textOf(path)));
  test.each(marked)('%s shows what the code has', async (path) => {
    await expect(await withTables(path)).toMatchFileSnapshot(join(ROOT, path));
  });

  test('docs/errors.md has every code with its exit status and advice, and no other', () => {
    const rows = [...textOf('docs/errors.md').matchAll(/^\| `([a-z-]+)` \| (\d) \| (.+) \|$/gm)];
    const shown = Object.fromEntries(
      rows.map(([, code, exit, todo]) => [code, { exit: Number(exit), todo }]),
    );
    expect(shown).toEqual(ERRORS);
  });
});

describe('what a document names exists', () => {
  const commands = filesUnder('src/cli/commands', '.ts').map((path) => basename(path, '.ts'));
  const scripts = Object.keys(JSON.parse(textOf('package.json')).scripts);
  const cli = filesUnder('src/cli', '.ts').map(textOf).join('\n');

  test('commands', () => {
    const named = documents.flatMap((path) =>
      codeIn(path).flatMap((code) => {
        const verb = /^(?:\$ )?(?:npx )?stillwatch ([a-z][a-z-]*)/.exec(code.trim())?.[1];
        return verb === undefined ? [] : [`${path}: ${verb}`];
      }),
    );
    expect(named.filter((line) => !commands.includes(line.split(': ')[1] ?? ''))).toEqual([]);
  });

  test('options', () => {
    const named = documents.flatMap((path) =>
      codeIn(path)
        .filter((code) => /^(?:\$ )?(?:npx )?stillwatch |^--[a-z]/.test(code.trim()))
        .flatMap((code) => [...code.matchAll(/(?<!\S)--([a-z][a-z-]*)/g)])
        .map(([option]) => `${path}: ${option}`),
    );
    const unknown = named.filter((line) => !cli.includes(line.split(': ')[1] ?? ''));
    expect(unknown.filter((line) => !/--(?:help|version)$/.test(line))).toEqual([]);
  });

  test('configuration keys, all of them', () => {
    const [, section = ''] = textOf('docs/formats.md').split('## 6. ');
    const named = [...section.matchAll(/^\| (`.+?) \|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`(\w+)`/g)].map(([, key]) => key),
    );
    expect(named.sort()).toEqual(Object.keys(CONFIG.shape).sort());
  });

  test('npm scripts', () => {
    const named = documents.flatMap((path) =>
      codeIn(path).flatMap((code) => [...code.matchAll(/npm run ([a-z:]+)/g)]),
    );
    const unknown = named.filter(([, script = '']) => !scripts.includes(script));
    expect(unknown.map(([command]) => command)).toEqual([]);
  });

  test('files and headings that are linked to', () => {
    const broken = documents.flatMap((path) =>
      [...textOf(path).matchAll(/\]\((?!https?:|mailto:)([^)\s#]*)(#[^)\s]+)?\)/g)]
        .filter(
          ([, to = '', anchor]) => !exists(to === '' ? path : join(dirname(path), to), anchor),
        )
        .map(([link]) => `${path}${link}`),
    );
    expect(broken).toEqual([]);
  });

  function exists(path: string, anchor: string | undefined): boolean {
    if (!existsSync(join(ROOT, path))) return false;
    if (anchor === undefined) return true;
    const headings = [...textOf(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\w\s-]/g, '')
        .replace(/\s/g, '-'),
    );
    return headings.includes(anchor.slice(1));
  }
});

describe('habits', () => {
  test('every failure on purpose is a StillwatchError', () => {
    expect(linesWith(product, /throw new Error\(/)).toEqual([]);
  });

  test('nothing is left behind', () => {
    const left = /\.only\(|\bTO[D]O\b|\bFIX[M]E\b|\bX[X]X\b|\bdebugger;|@ts-(?:ignore|nocheck)/;
    expect(linesWith([...source, ...filesUnder('test', '.ts')], left)).toEqual([]);
  });

  test('nothing names a directory of the machine it was written on', () => {
    const local =
      /(?<![\w.:/~-])\/(?:(?:w[o]rk|r[o]ot|f[a]rm)[a-z_]*|(?:h[o]me|U[s]ers|t[m]p)\/\w+)\//;
    const text = tracked.filter((path) => !/\.(?:png|jpg|gz|zst|parquet)$/.test(path));
    expect(linesWith(text, local)).toEqual([]);
  });

  test('the lock file names no registry but the public one', () => {
    const lock = textOf('package-lock.json');
    const hosts = [...lock.matchAll(/"resolved": "([a-z+]+:\/\/[^/]+)/g)].map(([, host]) => host);
    expect(hosts.filter((host) => host !== 'https://registry.npmjs.org')).toEqual([]);
  });

  // npm leaves out what its registry does not offer; `npm ci` then fails everywhere.
  test('the lock file has the packages of every platform', () => {
    const locked: Record<string, { optionalDependencies?: Record<string, string> }> = JSON.parse(
      textOf('package-lock.json'),
    ).packages;
    const missing = Object.values(locked)
      .flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}))
      .filter((name) => !Object.keys(locked).some((path) => path.endsWith(`node_modules/${name}`)));
    expect(missing).toEqual([]);
  });

  test('a file opens with a sentence that says what it is', () => {
    const silent = product.filter(
      (path) => !/^(?:#!.*\n)?\/\*\*? ?\S|^\/\*\*\n/.test(textOf(path)),
    );
    expect(silent).toEqual([]);
  });

  test('no file has a name that says nothing', () => {
    const vague = /(?:^|[-_])(?:service|manager|helpers?|utils?|common|misc)(?:[-_.]|$)/;
    expect(product.filter((path) => vague.test(basename(path)))).toEqual([]);
  });
});
