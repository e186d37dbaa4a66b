/** In a process of its own: scans what a store holds, and says where the time goes, step by step. */
import { STAGES, type Stages } from '../../campaigns/index.ts';
import { migrate, openEmbedded } from '../../engine/index.ts';
import { reportOn } from '../../scan.ts';
import { peakBytes } from '../peak.ts';
import { answerEach } from './apart.ts';
import { counting, Stopwatch, type Stretch } from './stopwatch.ts';

export interface StoredScanOrder {
  readonly data: string;
  /** Directory for the report. */
  readonly out: string;
}

/** What it cost from the opening of the store to its closing. */
export interface StoredScanAnswer extends Stretch {
  /** In the order they come. */
  readonly stages: Readonly<Record<string, Stretch>>;
  /** Each step that builds a table of features. */
  readonly steps: Readonly<Record<string, Stretch>>;
  readonly peak_bytes: number;
}

/** What no file is left for: texts are not read again, so capability shares are those of the labels. */
const NOTHING_READ = {
  exchanges: 0,
  accounts: 0,
  signals: 0,
  rejectedLines: 0,
  rejected: [],
  files: [],
  batches: [],
  warnings: [],
  groups: [],
  acknowledge: async () => {},
};

/** What the product's own stages of progress begin with. */
const BEGINS = {
  read: 'open',
  sketch: 'features',
  link: 'postings',
  test: 'clusters',
  report: 'report',
} as const;

/** The product's stages, each in a stretch of its own; what lies between two belongs to the second name. */
function timed(watch: Stopwatch): Stages {
  const within = <A extends unknown[], R>(
    name: string,
    then: string,
    stage: (...given: A) => R,
  ): ((...given: A) => R) => {
    return (...given) => {
      watch.enter(name);
      const result = stage(...given);
      if (!(result instanceof Promise)) watch.enter(then);
      return result instanceof Promise ? (result.finally(() => watch.enter(then)) as R) : result;
    };
  };
  return {
    ...STAGES,
    // The chance model runs beside the hands: what is left of it then is waited for.
    handsOf: within('hands', 'chance', STAGES.handsOf),
    poolTests: within('pool', 'profiles', STAGES.poolTests),
    readProfiles: within('profiles', 'judge', STAGES.readProfiles),
  };
}

answerEach(async ({ data, out }: StoredScanOrder): Promise<StoredScanAnswer> => {
  const spent = counting();
  const stages = new Stopwatch('open');
  const steps = new Stopwatch('before');
  const engine = await openEmbedded({ path: data });
  await migrate(engine);
  await reportOn(engine, NOTHING_READ, {
    now: new Date(),
    out,
    stages: timed(stages),
    onStep: (step) => steps.enter(step),
    onProgress: ({ stage }) => {
      stages.enter(BEGINS[stage]);
      if (stage !== 'sketch') steps.enter('after');
    },
  });
  stages.enter('close');
  await engine.close();
  const { before: _, after: __, ...built } = steps.spent();
  return {
    ...spent(),
    stages: stages.spent(),
    steps: built,
    peak_bytes: peakBytes(),
  };
});
