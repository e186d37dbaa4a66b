/** Reads the members of a folder of this room: the folder is the registry, the file name the label. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Label → what its file gives, in name order. */
export async function members<Member>(
  from: string,
  folder: string,
): Promise<ReadonlyMap<string, Member>> {
  const base = new URL(`./${folder}/`, from);
  const found = new Map<string, Member>();
  for (const name of readdirSync(fileURLToPath(base)).sort()) {
    const id = /^([a-z_]+)\.(?:ts|js)$/.exec(name)?.[1];
    if (id === undefined) continue;
    const module = (await import(new URL(name, base).href)) as { default: Member };
    found.set(id, module.default);
  }
  return found;
}
