// Fingerprint of everything the build is made from: tells whether dist/ is current.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** Written into dist/ by build.mjs, compared by ready.mjs. */
export const STAMP = 'dist/.built-from';

const RECIPE = ['package.json', 'tsconfig.json', 'tsconfig.build.json', 'scripts/build.mjs'];

/** Files of src that ship: everything but tests. */
export function isShipped(path) {
  return !/(\.test|fixture)\.ts$/.test(path);
}

/** Hash of names and contents, the same on every machine. */
export function sourceStamp() {
  const hash = createHash('sha256');
  for (const path of [...RECIPE, ...filesBelow('src').filter(isShipped)]) {
    hash.update(`${path}\0`).update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(path) : [path];
    })
    .sort();
}
