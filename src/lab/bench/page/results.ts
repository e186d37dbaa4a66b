/** Reads the files of results that the parts of the bench wrote. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StillwatchError } from '../../../errors.ts';
import type { BlindResult } from '../parts/blind_channels.ts';
import type { LadderResult } from '../parts/ladder.ts';
import type { RareResult } from '../parts/rare.ts';
import type { TimeResult } from '../parts/time.ts';
import type { WrittenResults } from '../results.ts';
import type { BaselineResult } from './baselines.ts';

/** What the page draws by name; every other file of results is listed and pooled. */
interface Known {
  readonly baselines: readonly BaselineResult[];
  readonly ladder: LadderResult;
  readonly rare: readonly RareResult[];
  readonly blind_channels: readonly BlindResult[];
  readonly time: readonly TimeResult[];
}

export interface Results {
  /** Every file, by part. */
  readonly runs: readonly WrittenResults<unknown>[];
  /** What a part found; `undefined` when it was not measured yet. */
  of<P extends keyof Known>(part: P): Known[P] | undefined;
}

/** @throws StillwatchError `input-not-found` or `input-unreadable`. */
export function readResults(folder: string): Results {
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch (cause) {
    throw new StillwatchError('input-not-found', `There is no directory ${folder}.`, { cause });
  }
  if (names.length === 0) {
    throw new StillwatchError('input-not-found', `There are no results in ${folder}.`);
  }
  return asResults(names.sort().map((name) => readRun(join(folder, name))));
}

export function asResults(runs: readonly WrittenResults<unknown>[]): Results {
  return {
    runs,
    of: <P extends keyof Known>(part: P) =>
      runs.find((run) => run.part === part)?.results as Known[P] | undefined,
  };
}

function readRun(path: string): WrittenResults<unknown> {
  try {
    const run = JSON.parse(readFileSync(path, 'utf8')) as Partial<WrittenResults<unknown>> | null;
    if (typeof run?.part === 'string' && typeof run.results === 'object' && run.machine) {
      return run as WrittenResults<unknown>;
    }
  } catch (cause) {
    throw new StillwatchError('input-unreadable', `The file ${path} is not JSON.`, { cause });
  }
  throw new StillwatchError('input-unreadable', `The file ${path} holds no results of the bench.`);
}
