/** From found files to groups that one statement can read: sniffed, linked, recognised, cut into chunks. */
import { rename } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Engine } from '../engine/index.ts';
import type { FileGroup, FoundFile, SourceFile } from './file.ts';
import { type LinkedFile, recognise } from './recognise.ts';
import { sniff } from './sniff.ts';
import { linkFile, linkFolder } from './spool.ts';
import { reading } from './trouble.ts';

/** Bytes one statement reads at most, when several files share it: the progress moves after each. */
const CHUNK = 512 * 1024 * 1024;

/** What a compressed byte is reckoned to unpack to. */
const UNPACKED = { none: 1, gzip: 6, zstd: 8 } as const;

export function weight(file: Pick<SourceFile, 'bytes' | 'compression'>): number {
  return Math.max(1, file.bytes * UNPACKED[file.compression]);
}

/** Links and recognises files; empty ones are kept, for their names. */
export async function gather(
  engine: Engine,
  found: readonly FoundFile[],
  options: { spool: string; format: string },
): Promise<SourceFile[]> {
  const folder = await linkFolder(options.spool);
  const linked: LinkedFile[] = [];
  for (const [at, file] of found.entries()) {
    const sniffed = await sniff(file);
    const id = at + 1;
    linked.push({ ...file, ...sniffed, id, link: await linkFile(folder, id, file.path) });
  }
  const known = await reading(linked, () => recognise(engine, linked, options.format));
  return linked.map(({ parquet: _, ...file }) => {
    const about = known.get(file.id);
    return { ...file, shape: about?.shape ?? 'lines', format: about?.format ?? '' };
  });
}

/** Groups alike files in order, and moves their links into a folder each. Parquet files stay alone: their columns differ. */
export async function group(files: readonly SourceFile[], spool: string): Promise<FileGroup[]> {
  const open = new Map<string, { files: SourceFile[]; bytes: number }>();
  const done: SourceFile[][] = [];
  for (const file of files) {
    const alone = file.shape === 'parquet' || file.shape === 'csv';
    const key = alone ? `${file.id}` : `${file.shape} ${file.compression} ${file.format}`;
    const last = open.get(key);
    if (last !== undefined && last.bytes + weight(file) <= CHUNK) {
      last.files.push(file);
      last.bytes += weight(file);
      continue;
    }
    const fresh = { files: [file], bytes: weight(file) };
    open.set(key, fresh);
    done.push(fresh.files);
  }
  const groups: FileGroup[] = [];
  for (const members of done) {
    const folder = await linkFolder(spool);
    const moved = await Promise.all(
      members.map(async (file) => {
        const link = join(folder, basename(file.link));
        await rename(file.link, link);
        return { ...file, link };
      }),
    );
    const [first] = moved;
    if (first === undefined) continue;
    const { compression, shape, format } = first;
    groups.push({ files: moved, pattern: join(folder, '*'), compression, shape, format });
  }
  return groups;
}
