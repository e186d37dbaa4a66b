/** A store on a throw-away directory, for tests against the real engine. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Engine, openEmbedded } from '../src/engine/index.ts';

export interface Store {
  readonly engine: Engine;
  readonly path: string;
  remove(): Promise<void>;
}

/** Opens an empty store; `remove` closes the engine and deletes the directory. */
export async function openStore(): Promise<Store> {
  const path = mkdtempSync(join(tmpdir(), 'stillwatch-store-'));
  const engine = await openEmbedded({ path });
  return {
    engine,
    path,
    remove: async () => {
      await engine.close();
      rmSync(path, { recursive: true, force: true });
    },
  };
}
