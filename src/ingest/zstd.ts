/** Walks the frames of a zstd file without unpacking it: the engine reads half a file without complaint. */
import type { FileHandle } from 'node:fs/promises';

const CONTENT_SIZE = [0, 2, 4, 8] as const;
const DICTIONARY_SIZE = [0, 1, 2, 4] as const;
const WINDOW = 1 << 16;

/**
 * Whether the last frame lacks its end.
 * Source: RFC 8878, sections 3.1.1 (frames and blocks) and 3.1.2 (skippable frames).
 */
export async function endsEarly(handle: FileHandle, bytes: number): Promise<boolean> {
  const buffer = Buffer.alloc(WINDOW);
  let start = -1;
  let held = 0;
  /** Eighteen bytes (the longest header) at an offset, read through a window. */
  const at = async (offset: number): Promise<Buffer> => {
    if (start < 0 || offset < start || offset + 18 > start + held) {
      start = offset;
      held = (await handle.read(buffer, 0, WINDOW, offset)).bytesRead;
      buffer.fill(0, held);
    }
    return buffer.subarray(offset - start, offset - start + 18);
  };
  let position = 0;
  while (position < bytes) {
    if (position + 8 > bytes) return true;
    const head = await at(position);
    if (head.readUInt32LE(0) >>> 4 === 0x184d2a5) {
      position += 8 + head.readUInt32LE(4);
      continue;
    }
    // Something else than a frame: let the engine judge it.
    if (head.readUInt32LE(0) !== 0xfd2fb528) return false;
    const flags = head.readUInt8(4);
    const single = (flags >> 5) & 1;
    const content = CONTENT_SIZE[(flags >> 6) as 0 | 1 | 2 | 3] || single;
    position += 5 + (1 - single) + DICTIONARY_SIZE[(flags & 3) as 0 | 1 | 2 | 3] + content;
    for (let last = 0; last === 0; ) {
      if (position + 3 > bytes) return true;
      const block = (await at(position)).readUIntLE(0, 3);
      last = block & 1;
      position += 3 + (((block >> 1) & 3) === 1 ? 1 : block >> 3);
    }
    if ((flags >> 2) & 1) position += 4;
  }
  return position > bytes;
}
