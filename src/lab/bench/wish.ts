/** Reads the bench's command line: part names, then options. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { StillwatchError } from '../../errors.ts';
import type { Wish } from './part.ts';

/** The repository, from `src/lab/bench` as from `dist/lab/bench`. */
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

export interface Command {
  /** Ids of parts; all when empty. */
  readonly parts: readonly string[];
  readonly wish: Wish;
  /** Directory of the results. */
  readonly out: string;
}

/** @throws StillwatchError `usage` or `option-value`. */
export function readCommand(args: readonly string[]): Command {
  const { values, positionals } = parsed(args);
  const corpus = corpusAt(values.corpus);
  const seeds = values.seeds ?? values.seed;
  return {
    parts: positionals,
    wish: {
      ...(seeds !== undefined && { seeds: seeds.split(',').map(whole) }),
      ...(values.accounts !== undefined && { accounts: whole(values.accounts) }),
      ...(values.exchanges !== undefined && { exchanges: whole(values.exchanges) }),
      ...(values.sizes !== undefined && { sizes: values.sizes.split(',').map(whole) }),
      ...(values.text !== undefined && { text: whole(values.text) }),
      ...(values.profiles !== undefined && { profiles: values.profiles.split(',') }),
      ...(corpus !== undefined && { corpus }),
    },
    out: values.out ?? join(ROOT, 'bench/results'),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        seeds: { type: 'string' },
        seed: { type: 'string' },
        accounts: { type: 'string' },
        exchanges: { type: 'string' },
        sizes: { type: 'string' },
        text: { type: 'string' },
        profiles: { type: 'string' },
        corpus: { type: 'string' },
        out: { type: 'string' },
      },
    });
  } catch (cause) {
    const told = cause instanceof Error ? cause.message : 'The options cannot be read.';
    throw new StillwatchError('usage', told, { cause });
  }
}

function whole(text: string): number {
  const plain = text.trim().replace(/(?<=\d)[_,](?=\d{3})/g, '');
  if (/^\d{1,9}$/.test(plain)) return Number(plain);
  throw new StillwatchError('option-value', `Expected a whole number, not "${text}".`);
}

/** Where real prompts are: as told, as the environment says, or beside the repository; they are not part of it. */
function corpusAt(told: string | undefined): string | undefined {
  const named = told ?? process.env['STILLWATCH_CORPUS'];
  if (named !== undefined && named !== '') {
    if (existsSync(join(named, 'prompts'))) return named;
    throw new StillwatchError('input-not-found', `No corpus of prompts at ${named}.`);
  }
  const beside = join(ROOT, '../shared/corpus');
  return existsSync(join(beside, 'prompts')) ? beside : undefined;
}
