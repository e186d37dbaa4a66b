// Makes a clone ready to run: installs packages and builds when either is missing or stale.
// Needs nothing but Node and npm. Silent when there is nothing to do.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { STAMP, sourceStamp } from './stamp.mjs';

const RUNS_ON = 'It runs on Linux with glibc and on macOS, x64 and arm64; on Windows use WSL.';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const problem = nodeTooOld() ?? platformUnknown();
if (problem) stop(problem);

if (packagesStale()) {
  say('installing packages (npm ci) …');
  try {
    // A demo or test needs the development packages too, whatever NODE_ENV says.
    npm(['ci', '--include=dev', '--no-audit', '--no-fund']);
  } catch {
    stop(
      'npm ci failed; what it said is above. Check the network and the registry, then run the command again.',
    );
  }
}
if (engineMissing()) {
  stop(
    usesMusl()
      ? `the engine (chDB) has no build for musl (Alpine). ${RUNS_ON}`
      : 'the engine (chDB) came without its library for this machine: optional packages seem to be switched off. Run `npm ci --include=optional`.',
  );
}
if (buildStale()) {
  say('building …');
  try {
    execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
  } catch {
    stop('the build failed; what the compiler said is above.');
  }
}

/** @returns {string | undefined} */
function nodeTooOld() {
  const wanted = JSON.parse(readFileSync('package.json', 'utf8')).engines.node.replace(
    /[^\d.]/g,
    '',
  );
  const [major, minor = 0] = wanted.split('.').map(Number);
  const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number);
  if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return undefined;
  return `Node ${wanted} or later is needed; this is ${process.versions.node}. Install a current Node from https://nodejs.org.`;
}

/** @returns {string | undefined} */
function platformUnknown() {
  const here = `${process.platform} ${process.arch}`;
  if (['linux x64', 'linux arm64', 'darwin x64', 'darwin arm64'].includes(here)) return undefined;
  return `the engine (chDB) has no build for ${here}. ${RUNS_ON}`;
}

/** Compares what npm says it installed with the lock file. */
function packagesStale() {
  if (!existsSync('node_modules/.package-lock.json')) return true;
  const wanted = lockedPackages('package-lock.json');
  const installed = lockedPackages('node_modules/.package-lock.json');
  return Object.entries(wanted).some(([path, entry]) => {
    if (path === '') return false;
    const own = installed[path];
    // Packages for other platforms are locked but not installed.
    if (own === undefined) return !(entry.optional || entry.devOptional || entry.peer);
    return own.version !== entry.version || own.integrity !== entry.integrity;
  });
}

function lockedPackages(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
}

function engineMissing() {
  const libc = process.platform === 'linux' ? '-gnu' : '';
  const name = `lib-${process.platform}-${process.arch}${libc}`;
  return !existsSync(join('node_modules/@chdb', name, 'chdb_node.node'));
}

function usesMusl() {
  if (process.platform !== 'linux') return false;
  return process.report.getReport().header.glibcVersionRuntime === undefined;
}

function buildStale() {
  return !existsSync(STAMP) || readFileSync(STAMP, 'utf8').trim() !== sourceStamp();
}

/** npm starts this script, so it says which npm that is; without it, the one on the PATH. */
function npm(args) {
  const own = process.env.npm_execpath;
  const options = { stdio: ['ignore', 'inherit', 'inherit'] };
  if (own) execFileSync(process.execPath, [own, ...args], options);
  else execFileSync('npm', args, options);
}

function say(text) {
  process.stderr.write(`stillwatch: ${text}\n`);
}

function stop(text) {
  say(text);
  process.exit(1);
}
