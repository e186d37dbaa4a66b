/** Reads the members of `capabilities/` and `techniques/`: the folder is the registry, the file name the label. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Capability, Technique } from './classify-member.ts';

async function members<Member>(folder: string): Promise<ReadonlyMap<string, Member>> {
  const base = new URL(`./${folder}/`, import.meta.url);
  const found = new Map<string, Member>();
  for (const name of readdirSync(fileURLToPath(base)).sort()) {
    const id = /^([a-z_]+)\.(?:ts|js)$/.exec(name)?.[1];
    if (id === undefined) continue;
    const module = (await import(new URL(name, base).href)) as { default: Member };
    found.set(id, module.default);
  }
  return found;
}

/** Label → member, in name order. */
export const CAPABILITIES = await members<Capability>('capabilities');
export const TECHNIQUES = await members<Technique>('techniques');
