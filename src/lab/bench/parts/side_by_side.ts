/** One log of a million exchanges through ours, through the baselines, and through a plain Python pipeline. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { StillwatchError } from '../../../errors.ts';
import { hostileAccounts, listBaselines, sweep } from '../../baselines/index.ts';
import { makeWorld, type World } from '../../world.ts';
import type { BaselinesOrder } from '../baselines-child.ts';
import { largeWorld, TEXT_BYTES } from '../large.ts';
import { askBaselines, drawn, type MethodResult, ours, theirs } from '../methods.ts';
import { type Bench, LARGE_SEED, type Part } from '../part.ts';
import { type PythonRun, runPython } from '../python.ts';
import { scanApart } from '../scan-apart.ts';
import { accountsOf } from './growth.ts';

/** A baseline that needs longer is stopped. */
const PATIENCE_MS = 20 * 60 * 1000;
const PYTHON = 'python_pipeline';

type Beside = Pick<MethodResult, 'id' | 'default' | 'groups' | 'seconds' | 'peak_bytes'>;

export interface SideBySideResult {
  readonly exchanges: number;
  readonly accounts: number;
  readonly hostile: number;
  readonly methods: readonly Beside[];
  /** Baselines that did not come to their end. */
  readonly unfinished: readonly string[];
  readonly python: Omit<PythonRun, 'accused'> | null;
}

export const part: Part = {
  id: 'side_by_side',
  title: 'a million exchanges: ours, other methods, and plain Python',
  onlyNamed: true,
  async run(bench) {
    const { wish } = bench;
    const [seed = LARGE_SEED] = wish.seeds ?? [];
    const exchanges = wish.exchanges ?? 1_000_000;
    const options = {
      seed,
      exchanges,
      accounts: wish.accounts ?? accountsOf(exchanges),
      textBytes: wish.text ?? TEXT_BYTES,
    };
    const out = join(bench.place, 'world');
    try {
      const world = await makeWorld({ ...(await largeWorld(options)), out });
      return { options, results: await beside(bench, world) };
    } finally {
      rmSync(out, { recursive: true, force: true });
    }
  },
};

async function beside({ place, say }: Bench, world: World): Promise<SideBySideResult> {
  const hostile = hostileAccounts(world.truth);
  const methods: Beside[] = [];
  const add = ({ id, default: usual, groups, seconds, peak_bytes }: Beside) => {
    say(
      `${id}: ${seconds.toFixed(0)} s, ${(peak_bytes / 1e9).toFixed(2)} GB, F1 ${usual.f1.toFixed(3)}`,
    );
    methods.push({ id, default: usual, groups, seconds, peak_bytes });
  };
  const files = { exchanges: world.exchangesPath, accounts: world.accountsPath };
  const scanned = await scanApart({
    ...files,
    calendar: world.calendarPath,
    out: join(place, 'report'),
  });
  add(ours(scanned, hostile));
  const python = await runPython(files.exchanges, files.accounts, join(place, 'python.json'));
  if (python === undefined) say('no Python here: its pipeline is left out');
  else add(pythonMethod(python, hostile));
  const unfinished = await addBaselines({ place, files, truth: world.truthPath, say }, add);
  return {
    exchanges: world.exchanges,
    accounts: world.accounts,
    hostile: hostile.size,
    methods,
    unfinished,
    python: python === undefined ? null : withoutAccused(python),
  };
}

function withoutAccused({ accused: _, ...run }: PythonRun) {
  return run;
}

function pythonMethod({ accused, seconds, peak_bytes }: PythonRun, hostile: ReadonlySet<string>) {
  const scored = accused.map((one) => ({ ...one, score: 1 }));
  const groups = new Set(accused.map(({ group }) => group)).size;
  return { id: PYTHON, ...drawn(sweep(scored, hostile, 1)), groups, seconds, peak_bytes };
}

/** Returns the ids of those that did not come to their end. */
async function addBaselines(
  {
    place,
    files,
    truth,
    say,
  }: {
    place: string;
    files: { exchanges: string; accounts: string };
    truth: string;
    say: Bench['say'];
  },
  add: (method: MethodResult) => void,
): Promise<string[]> {
  const spool = join(place, 'spool');
  const order: BaselinesOrder = { data: join(place, 'store'), truth, run: [] };
  const read = await askBaselines({ ...order, read: { ...files, spool } }, spool);
  const unfinished: string[] = [];
  for (const { id } of await listBaselines()) {
    try {
      const { runs } = await askBaselines({ ...order, run: [id] }, spool, PATIENCE_MS);
      for (const run of runs) add(theirs(run, read));
    } catch (error) {
      if (!(error instanceof StillwatchError)) throw error;
      say(`${id}: did not come to its end`);
      unfinished.push(id);
    }
  }
  return unfinished;
}
