/** Says which of the user's files an engine error was about; the engine only knows our links. */
import { StillwatchError } from '../errors.ts';
import type { SourceFile } from './file.ts';
import { shown } from './find.ts';

type Named = Pick<SourceFile, 'link' | 'name' | 'compression'>;

const CUT_OFF =
  /unexpected end|buffer error|premature|truncated|Cannot read all data|ZSTD_DStream.*incomplete/i;
const CANNOT_DECOMPRESS = /inflate failed|ZSTD|zstd|decod/i;

/** Runs a statement over files; what the engine says about one of them names it. */
export async function reading<T>(files: readonly Named[], work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw explain(files, cause);
  }
}

function explain(files: readonly Named[], cause: unknown): unknown {
  if (!(cause instanceof StillwatchError) || cause.code !== 'engine-failed') return cause;
  const text = cause.cause instanceof Error ? cause.cause.message : '';
  const file =
    files.find((candidate) => text.includes(candidate.link)) ??
    (files.length === 1 ? files[0] : undefined);
  if (file === undefined) return cause;
  const name = shown(file.name);
  if (file.compression !== 'none' && CUT_OFF.test(text)) {
    return new StillwatchError(
      'input-truncated',
      `The compressed file ${name} ends in the middle.`,
      {
        cause,
      },
    );
  }
  if (file.compression !== 'none' && CANNOT_DECOMPRESS.test(text)) {
    return new StillwatchError('input-unreadable', `The compressed file ${name} is damaged.`, {
      cause,
    });
  }
  if (!/While reading|in file\/uri|Parquet|CSV|JSON/.test(text)) return cause;
  return new StillwatchError('input-unreadable', `The file ${name} could not be read to its end.`, {
    cause,
  });
}
