/** Writes lines to a file as they come, plain or compressed, and waits when the disk cannot keep up. */
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { unwritten } from '../errors.ts';

const CHUNK = 1 << 20;

export class LineFile {
  readonly #head: NodeJS.WritableStream;
  readonly #done: Promise<void>;
  #pending: string[] = [];
  #size = 0;

  constructor(path: string, gzip = false) {
    const file = createWriteStream(path);
    this.#done = finished(file).catch((cause: unknown) => {
      throw unwritten(cause, path, `Cannot write ${path}.`);
    });
    // Kept until close() awaits it; without a listener an early failure would end the process.
    this.#done.catch(() => {});
    if (gzip) {
      const packer = createGzip({ level: 1 });
      packer.pipe(file);
      this.#head = packer;
    } else this.#head = file;
  }

  /** True when the caller should await `drained()` before going on. */
  write(line: string): boolean {
    this.#pending.push(line);
    this.#size += line.length;
    return this.#size >= CHUNK;
  }

  async drained(): Promise<void> {
    if (this.#pending.length === 0) return;
    const chunk = `${this.#pending.join('\n')}\n`;
    this.#pending = [];
    this.#size = 0;
    if (this.#head.write(chunk)) return;
    await Promise.race([new Promise((go) => this.#head.once('drain', go)), this.#done]);
  }

  async close(): Promise<void> {
    await this.drained();
    this.#head.end();
    await this.#done;
  }
}
