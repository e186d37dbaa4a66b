/** Transport by content: compression and container from a file's first bytes, never from its name. */
import { open } from 'node:fs/promises';
import { StillwatchError } from '../errors.ts';
import type { Compression, FoundFile } from './file.ts';
import { shown } from './find.ts';
import { endsEarly } from './zstd.ts';

export interface Sniffed {
  readonly compression: Compression;
  readonly parquet: boolean;
}

/**
 * @throws StillwatchError `input-unreadable` for containers nobody reads here, `input-truncated` for half a zstd file
 */
export async function sniff(file: FoundFile): Promise<Sniffed> {
  const handle = await open(file.path, 'r').catch((cause: unknown) => {
    throw new StillwatchError('input-unreadable', `This user may not read ${shown(file.name)}.`, {
      cause,
    });
  });
  try {
    const head = Buffer.alloc(8);
    await handle.read(head, 0, 8, 0);
    refuse(file, head);
    const parquet = head.toString('latin1', 0, 4) === 'PAR1';
    if (head[0] === 0x1f && head[1] === 0x8b) return { compression: 'gzip', parquet };
    const magic = head.readUInt32LE(0);
    if (magic === 0xfd2fb528 || magic >>> 4 === 0x184d2a5) {
      if (await endsEarly(handle, file.bytes)) {
        throw new StillwatchError(
          'input-truncated',
          `The zstd file ${shown(file.name)} ends in the middle.`,
        );
      }
      return { compression: 'zstd', parquet };
    }
    return { compression: 'none', parquet };
  } finally {
    await handle.close();
  }
}

const FOREIGN: readonly (readonly [string, string])[] = [
  ['fffe', 'is UTF-16 text; write it as UTF-8'],
  ['feff', 'is UTF-16 text; write it as UTF-8'],
  ['7b00', 'is UTF-16 text; write it as UTF-8'],
  ['007b', 'is UTF-16 text; write it as UTF-8'],
  ['504b0304', 'is a zip archive; unpack it first'],
  ['425a68', 'is bzip2; compress it with gzip or zstd instead'],
  ['fd377a585a', 'is xz; compress it with gzip or zstd instead'],
  ['25504446', 'is a PDF; export the log itself'],
  ['04224d18', 'is lz4; compress it with gzip or zstd instead'],
];

function refuse(file: FoundFile, head: Buffer): void {
  const hex = head.toString('hex');
  const match = FOREIGN.find(([start]) => hex.startsWith(start));
  if (match === undefined) return;
  throw new StillwatchError('input-unreadable', `The file ${shown(file.name)} ${match[1]}.`);
}
