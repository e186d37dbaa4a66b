/** The tables of the documents that are made from the code and from measurements; the docs test compares and writes them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ERRORS } from '../src/errors.ts';
import { STRESS_CASES } from '../src/lab/bench/stress.ts';
import { type Figure, listProfiles, perDay } from '../src/lab/index.ts';
import type { CampaignOrder } from '../src/lab/options.ts';
import { RESULTS } from './docs-results.ts';
import { type Member, membersOf, ROOMS } from './members.ts';
import { ROOT } from './repository.ts';
import type { Rows } from './results-words.ts';

/** Table name, as in `<!-- table: NAME -->`, to its rows; the first row is the heading. */
const TABLES: Readonly<Record<string, () => Promise<Rows>>> = {
  errors: async () => [
    ['Code', 'Exit', 'What to do'],
    ...Object.entries(ERRORS).map(([code, { exit, todo }]) => [tick(code), String(exit), todo]),
  ],
  steps: () => listed('feature steps', ['Step', 'What it holds'], (m) => [m.header['title']]),
  'campaign-steps': () =>
    listed('campaign steps', ['Step', 'What it holds'], (m) => [m.header['title']]),
  signals: () =>
    listed('link signals', ['Signal', 'Group', 'What it is', 'What fools it'], (m) => [
      m.header['group'],
      m.header['title'],
      m.header['benign'],
    ]),
  'counter-checks': () =>
    listed('counter-checks', ['Check', 'What it is', 'Takes away (nats)', 'What fools it'], (m) => [
      m.header['title'],
      m.header['nats'],
      m.header['fooled-by'],
    ]),
  extraction: () =>
    listed('extraction tests', ['Test', 'What it is', 'Family', 'What fools it'], (m) => [
      m.header['title'],
      m.header['family'],
      m.header['benign'],
    ]),
  capabilities: () =>
    listed('capabilities', ['Capability', 'What it is'], (m) => [m.header['title']]),
  techniques: () =>
    listed('techniques', ['Technique', 'What it is', 'Who does the same honestly'], (m) => [
      m.header['title'],
      m.header['benign'],
    ]),
  formats: () =>
    listed('log formats', ['Format', 'What it is', 'Recognised by'], (m) => [
      m.header['title'],
      m.header['looks'],
    ]),
  profiles: () =>
    listed('profiles', ['Profile', 'Family', 'What it is'], (m) => [
      m.header['label'] === 'distillation' ? tick(m.header['family'] ?? '') : m.header['label'],
      m.header['title'],
    ]),
  'profile-figures': figures,
  presets: () => listed('presets', ['Preset', 'What it is'], (m) => [m.header['title']]),
  'look-alikes': () =>
    listed('look-alikes', ['Look-alike', 'What it is'], (m) => [m.header['title']]),
  ablations: () =>
    listed('ablations', ['Ablation', 'What is done instead'], (m) => [m.header['title']]),
  'stress-cases': stressCases,
  baselines: () =>
    listed('baselines', ['Baseline', 'What it is', 'Accused at its default', 'Source'], (m) => [
      m.header['title'],
      m.header['rule'],
      m.header['source'],
    ]),
};

/** A document's text with every table between its markers made anew. */
export async function withTables(document: string): Promise<string> {
  const text = readFileSync(join(ROOT, document), 'utf8');
  const marked = /(<!-- (table|result): ([a-z-]+) -->\n)[\s\S]*?(<!-- end -->)/g;
  const made = new Map<string, string>();
  for (const [, open = '', kind, name = ''] of text.matchAll(marked)) {
    const rows = await (kind === 'table' ? TABLES : RESULTS)[name]?.();
    if (rows === undefined) throw new RangeError(`${document} asks for an unknown table: ${name}`);
    made.set(open, markdown(rows));
  }
  return text.replace(marked, (_, open, _kind, _name, close) => `${open}${made.get(open)}${close}`);
}

async function figures(): Promise<Rows> {
  const marks = { published: '', derived: ' (derived)', assumed: ' (assumed)' } as const;
  const shown = ({ value, basis }: Figure) => value.toLocaleString('en-GB') + marks[basis];
  const rows = (await listProfiles()).map(({ id, cases, published }) => [
    tick(id),
    cases.join(', '),
    shown(published.accounts),
    shown(published.exchanges),
    shown(published.days),
    String(Number(perDay(published).toPrecision(3))),
  ]);
  return [['Profile', 'Case', 'Accounts', 'Exchanges', 'Days', 'A day and account'], ...rows];
}

async function stressCases(): Promise<Rows> {
  const made = ({ profile, evasion }: CampaignOrder) => `${tick(profile)} E${evasion ?? 0}`;
  return [
    ['Case', 'What is hard about it', 'Campaigns'],
    ...STRESS_CASES.map(({ id, title, world }) => [
      tick(id),
      title,
      world.campaigns.map(made).join(', '),
    ]),
  ];
}

async function listed(
  room: string,
  heading: readonly string[],
  cells: (member: Member) => (string | undefined)[],
): Promise<Rows> {
  const found = ROOMS.find((each) => each.name === room);
  const members = found === undefined ? [] : await membersOf(found);
  return [heading, ...members.map((m) => [tick(m.id), ...cells(m).map((cell) => cell ?? '')])];
}

function tick(text: string): string {
  return `\`${text}\``;
}

function markdown([heading = [], ...rows]: Rows): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
  return [line(heading), `|${heading.map(() => '---|').join('')}\n`, ...rows.map(line)].join('');
}
