/** The dependency rules hold in src/, and each of them is seen to catch a deliberate violation. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesUnder, ROOT } from './repository.ts';

const HOUSE = 'event engine content ingest features linking campaigns report config lab cli'.split(
  ' ',
);

/** Each line: rule, importing file, imported specifier. */
const VIOLATIONS = [
  ['imports-point-up-from-event', 'src/event/a.ts', '../engine/index.ts'],
  ['imports-point-up-from-engine', 'src/engine/a.ts', '../content/index.ts'],
  ['imports-point-up-from-content', 'src/content/a.ts', '../ingest/index.ts'],
  ['imports-point-up-from-ingest', 'src/ingest/a.ts', '../scan.ts'],
  ['imports-point-up-from-features', 'src/features/a.ts', '../linking/index.ts'],
  ['imports-point-up-from-linking', 'src/linking/a.ts', '../campaigns/index.ts'],
  ['imports-point-up-from-campaigns', 'src/campaigns/a.ts', '../report/index.ts'],
  ['imports-point-up-from-report', 'src/report/a.ts', '../index.ts'],
  ['known-rooms-only', 'src/utils/a.ts', 'node:fs'],
  ['enter-by-the-door', 'src/linking/b.ts', '../engine/inner.ts'],
  ['enter-by-the-door-from-the-roots', 'src/scan.ts', './features/inner.ts'],
  ['nobody-imports-cli', 'src/lab/a.ts', '../cli/index.ts'],
  ['only-cli-imports-lab', 'src/scan.ts', './lab/index.ts'],
  ['config-for-roots-only', 'src/report/b.ts', '../config/index.ts'],
  ['config-imports-errors-only', 'src/config/a.ts', '../engine/index.ts'],
  ['errors-import-nothing', 'src/errors.ts', './event/index.ts'],
  ['adapters-stay-in-engine', 'src/linking/c.ts', 'chdb'],
  ['no-tests-in-the-product', 'src/event/b.ts', './a.test.ts'],
  ['no-cycles', 'src/event/x.ts', './y.ts'],
  ['resolvable', 'src/event/c.ts', './missing.ts'],
  ['no-dev-packages-in-the-product', 'src/event/d.ts', 'vitest'],
] as const;

/** What must stay allowed: file and imported specifier. */
const ALLOWED = [
  ['src/ingest/ok.ts', '../content/index.ts'],
  ['src/report/ok.ts', '../campaigns/index.ts'],
  ['src/report/ok.ts', '../errors.ts'],
  ['src/engine/ok.ts', 'chdb'],
  ['src/engine/ok.ts', './inner.ts'],
  ['src/cli/ok.ts', '../lab/index.ts'],
  ['src/cli/ok.ts', '../config/index.ts'],
  ['src/lab/ok.ts', '../scan.ts'],
  ['src/linking/ok.test.ts', '../engine/inner.ts'],
  ['src/linking/ok.test.ts', 'vitest'],
] as const;

const rules = await extractDepcruiseOptions(join(ROOT, '.dependency-cruiser.cjs'));

async function cruised(baseDir: string): Promise<ICruiseResult> {
  const { output } = await cruise(['src'], { ...rules, baseDir, validate: true });
  if (typeof output === 'string') throw new TypeError('expected the result as an object');
  return output;
}

describe('the rules', () => {
  const house = mkdtempSync(join(tmpdir(), 'stillwatch-arch-'));
  let found: string[] = [];

  beforeAll(async () => {
    build(house);
    const { summary } = await cruised(house);
    found = summary.violations.map((each) => `${each.rule.name}: ${each.from}`);
  });
  afterAll(() => rmSync(house, { recursive: true, force: true }));

  test.each(VIOLATIONS)('%s is broken by %s importing %s', (rule, from) => {
    expect(found).toContain(`${rule}: ${from}`);
  });

  test('each rule has a violation that proves it', () => {
    const proved = new Set<string>(VIOLATIONS.map(([rule]) => rule));
    expect(
      rules.ruleSet?.forbidden?.map((rule) => rule.name).filter((n) => !proved.has(n ?? '')),
    ).toEqual([]);
  });

  test.each(ALLOWED)('%s may import %s', (from) => {
    expect(found.filter((line) => line.endsWith(`: ${from}`))).toEqual([]);
  });
});

/** Lays out a small house with every violation in it. */
function build(house: string): void {
  const files = new Map<string, string>();
  const add = (path: string, line: string) => files.set(path, `${files.get(path) ?? ''}${line}\n`);
  for (const room of HOUSE) {
    add(`src/${room}/index.ts`, `export const ${room} = 1;`);
    add(`src/${room}/inner.ts`, 'export const inner = 1;');
  }
  for (const path of ['src/scan.ts', 'src/index.ts', 'src/errors.ts', 'src/event/a.test.ts']) {
    add(path, 'export const root = 1;');
  }
  for (const [, from, to] of VIOLATIONS) add(from, `import '${to}';`);
  add('src/event/y.ts', "import './x.ts';");
  for (const [from, to] of ALLOWED) add(from, `import '${to}';`);
  add(
    'package.json',
    JSON.stringify({ dependencies: { chdb: '*' }, devDependencies: { vitest: '*' } }),
  );
  for (const name of ['chdb', 'vitest']) {
    add(
      `node_modules/${name}/package.json`,
      JSON.stringify({ name, version: '1.0.0', main: 'index.js' }),
    );
    add(`node_modules/${name}/index.js`, '');
  }
  for (const [path, text] of files) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  }
}

describe('src', () => {
  test('keeps every rule', async () => {
    const { summary } = await cruised(ROOT);
    const broken = summary.violations.map((each) => `${each.rule.name}: ${each.from} → ${each.to}`);
    expect(broken).toEqual([]);
  });

  test('opens engine adapters only in the composition roots, the engine room and tests', () => {
    const opened = filesUnder('src', '.ts').filter(
      (path) =>
        !/^src\/(?:cli|lab|engine)\/|^src\/(?:scan|index)\.ts$|\.test\.ts$/.test(path) &&
        /\bopen(?:Embedded|Server)\b/.test(readFileSync(join(ROOT, path), 'utf8')),
    );
    expect(opened).toEqual([]);
  });
});
