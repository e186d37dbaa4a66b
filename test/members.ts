/** The self-registering rooms as tests see them: every member found by folder, with its header. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseSql } from '../src/engine/index.ts';
import { filesUnder, ROOT } from './repository.ts';

export interface Room {
  readonly name: string;
  readonly folder: string;
  /** Form of a member's id, which is its file name. */
  readonly id: RegExp;
  /** Header lines (SQL) or properties (TypeScript) that every member has. */
  readonly header: readonly string[];
  /** The document that lists every member. */
  readonly document: string;
  /** A member is named in a test of its own; otherwise one suite runs over all of them by folder. */
  readonly tested: boolean;
  /** How the document names a member, when it is not the id in code marks. */
  readonly mention?: (id: string) => string;
  /** Columns that a SQL member gives, when it is run by itself. */
  readonly gives?: readonly string[];
}

const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const SNAKE = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;

export const ROOMS: readonly Room[] = [
  {
    name: 'feature steps',
    folder: 'src/features',
    id: /^(stg|int|ftr)_[a-z0-9_]+$/,
    header: ['title', 'reads'],
    document: 'ARCHITECTURE.md',
    tested: true,
  },
  {
    name: 'link signals',
    folder: 'src/linking/signals',
    id: KEBAB,
    header: ['title', 'says', 'emits', 'group', 'reads', 'benign'],
    document: 'docs/signals.md',
    tested: true,
    gives: ['account_id', 'key', 'n'],
  },
  {
    name: 'log formats',
    folder: 'src/ingest/formats',
    id: KEBAB,
    header: ['title', 'docs', 'looks', 'sign'],
    document: 'docs/formats.md',
    tested: true,
  },
  {
    name: 'campaign steps',
    folder: 'src/campaigns',
    id: /^(int|ftr)_[a-z0-9_]+$/,
    header: ['title', 'reads'],
    document: 'ARCHITECTURE.md',
    tested: false,
  },
  {
    name: 'extraction tests',
    folder: 'src/campaigns/extraction',
    id: SNAKE,
    header: ['title', 'family', 'says', 'reads', 'benign'],
    document: 'docs/signals.md',
    tested: true,
    gives: ['cluster', 'exchanges', 'share', 'elsewhere'],
  },
  {
    name: 'counter-checks',
    folder: 'src/campaigns/counter-checks',
    id: KEBAB,
    header: ['title', 'says', 'nats', 'reads', 'fooled-by'],
    document: 'docs/signals.md',
    tested: true,
    gives: ['cluster', 'accounts', 'share'],
  },
  {
    name: 'capabilities',
    folder: 'src/content/capabilities',
    id: SNAKE,
    header: ['title'],
    document: 'docs/signals.md',
    tested: false,
  },
  {
    name: 'techniques',
    folder: 'src/content/techniques',
    id: SNAKE,
    header: ['title', 'benign'],
    document: 'docs/signals.md',
    tested: false,
  },
  {
    name: 'profiles',
    folder: 'src/lab/profiles',
    id: SNAKE,
    header: ['title'],
    document: 'docs/lab.md',
    tested: false,
  },
  {
    name: 'presets',
    folder: 'src/lab/presets',
    id: KEBAB,
    header: ['title'],
    document: 'docs/lab.md',
    tested: true,
  },
  {
    name: 'look-alikes',
    folder: 'src/lab/look-alikes',
    id: SNAKE,
    header: ['title'],
    document: 'docs/lab.md',
    tested: false,
  },
  {
    name: 'baselines',
    folder: 'src/lab/baselines/methods',
    id: SNAKE,
    header: ['id', 'title', 'source', 'rule'],
    document: 'docs/lab.md',
    tested: true,
  },
  {
    name: 'bench parts',
    folder: 'src/lab/bench/parts',
    id: SNAKE,
    header: ['id', 'title'],
    document: 'docs/evaluation.md',
    tested: false,
  },
  {
    name: 'ablations',
    folder: 'src/lab/bench/ablations',
    id: SNAKE,
    header: ['id', 'title'],
    document: 'docs/evaluation.md',
    tested: true,
  },
  {
    name: 'commands',
    folder: 'src/cli/commands',
    id: KEBAB,
    header: [],
    document: 'README.md',
    tested: false,
    mention: (id) => `\`stillwatch ${id}\``,
  },
];

/** Rooms whose own files lie beside their members. */
const STEPS_ONLY = ['src/features', 'src/campaigns'];

export interface Member {
  readonly room: Room;
  readonly id: string;
  /** Relative to the repository's root. */
  readonly path: string;
  readonly header: Readonly<Record<string, string>>;
  /** The statement, when the member is SQL. */
  readonly sql: string | undefined;
}

/** Members of a room in name order; none when the room does not exist. Sub-folders are no members. */
export async function membersOf(room: Room): Promise<Member[]> {
  const files = filesUnder(room.folder).filter(
    (path) =>
      path.slice(room.folder.length + 1).split('/').length === 1 &&
      (STEPS_ONLY.includes(room.folder) ? /\.sql$/ : /\.(sql|ts)$/).test(path) &&
      !/(\.test|\/index)\.ts$/.test(path),
  );
  return Promise.all(files.map((path) => read(room, path)));
}

async function read(room: Room, path: string): Promise<Member> {
  if (path.endsWith('.sql')) {
    const file = parseSql(basename(path, '.sql'), readFileSync(join(ROOT, path), 'utf8'));
    return { room, path, id: file.id, header: file.header, sql: file.sql };
  }
  const module: object = await import(pathToFileURL(join(ROOT, path)).href);
  return { room, path, id: basename(path, '.ts'), header: headerOf(module), sql: undefined };
}

/** The text properties of what a TypeScript member exports. */
function headerOf(module: object): Record<string, string> {
  const header: Record<string, string> = {};
  for (const exported of Object.values(module)) {
    if (typeof exported !== 'object' || exported === null) continue;
    for (const [key, value] of Object.entries(exported)) {
      if (typeof value === 'string') header[key] ??= value;
    }
  }
  return header;
}
