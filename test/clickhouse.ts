/** Real ClickHouse servers for tests, out of the package of the embedded engine: its library is also a server. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Who scans, with the rights that docs/operations.md lists, and its password; `default` has none and may do everything. */
const USER = 'scanner';
/** Another, with the same password, that may only read. */
export const READER = 'reader';
export const PASSWORD = 'p@ss/w:rd';
/** The name under which several servers know each other. */
export const CLUSTER = 'stillwatch';

/** As docs/operations.md says, for the databases that tests use. */
export const GRANTS: readonly string[] = [
  ...['stillwatch', 'logs'].map(
    (database) =>
      `GRANT SELECT, INSERT, CREATE DATABASE, CREATE TABLE, CREATE VIEW, DROP TABLE, DROP VIEW, TRUNCATE, ALTER DELETE ON ${database}.*`,
  ),
  'GRANT CREATE TEMPORARY TABLE, REMOTE ON *.*',
  ...['MergeTree', 'ReplicatedMergeTree', 'Null', 'Distributed'].map(
    (engine) => `GRANT TABLE ENGINE ON ${engine}`,
  ),
  'GRANT SELECT ON system.clusters',
  'GRANT SELECT ON system.processes',
];

const READY_MS = 60_000;

interface Node {
  /** `host:port` of its HTTP door. */
  readonly http: string;
  readonly native: number;
}

export interface Servers {
  /** What `--engine` takes to reach all of them, as the user that may do everything or another. */
  url(database: string, user?: string): string;
  /** What one node answers to a statement. */
  ask(node: number, sql: string): Promise<string>;
  /** Ends one node as a power cut would. */
  kill(node: number): Promise<void>;
  /** Starts it again on what it stored, and waits until it answers. */
  revive(node: number): Promise<void>;
  /** Ends the processes and deletes what they stored. */
  stop(): void;
}

// A worker of the tests that is killed takes its servers along, where the system can do that.
const PROGRAM = `
#include <dlfcn.h>
#include <stdio.h>
#ifdef __linux__
#include <signal.h>
#include <sys/prctl.h>
#endif
int main(int count, char **words) {
#ifdef __linux__
  prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
  void *library = dlopen(words[1], RTLD_NOW);
  int (*serve)(int, char **) = library ? (int (*)(int, char **))dlsym(library, "query_stable_v2") : 0;
  if (!serve) return fprintf(stderr, "%s\\n", dlerror()), 1;
  serve(count - 1, words + 1);
  return 0;
}`;

const SCRIPT = `
import ctypes, sys
words = [word.encode() for word in sys.argv[1:]]
ctypes.CDLL(sys.argv[1]).query_stable_v2(len(words), (ctypes.c_char_p * len(words))(*words))`;

// Started with a query that does not end, or the process would.
const SERVE = `SYSTEM START LISTEN TCP; SYSTEM START LISTEN HTTP; SELECT sleepEachRow(3) FROM numbers(100000)
SETTINGS max_block_size = 1, function_sleep_max_microseconds_per_block = 0 FORMAT Null`;

/** Why servers cannot be started on this machine; undefined when they can. */
export function whyNoServers(): string | undefined {
  try {
    libraryPath();
  } catch {
    return 'the library of the embedded engine is not installed for this platform';
  }
  return runs('cc') || runs('python3') ? undefined : 'there is neither a C compiler nor python3';
}

interface Options {
  /** Gives each a Keeper in its own memory, and macros. Without a port for copying its replicas stay read-only. */
  readonly keeper?: boolean;
}

/** Starts servers that know each other as one cluster, a shard each, and waits until all answer. */
export async function startServers(count: number, options: Options = {}): Promise<Servers> {
  const home = mkdtempSync(join(tmpdir(), 'stillwatch-servers-'));
  const ports = await freePorts(2 * count);
  const nodes = Array.from({ length: count }, (_, at) => ({
    http: `127.0.0.1:${ports[2 * at]}`,
    native: ports[2 * at + 1] ?? 0,
  }));
  const started: ChildProcess[] = [];
  let command: string[] = [];
  const begin = async (at: number) => {
    const node = nodes[at] as Node;
    const child = start(command, home, at, node);
    started[at] = child;
    await answers(node, child, join(home, `${at}.log`));
  };
  const stop = () => {
    for (const child of started) child.kill('SIGKILL');
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    command = commandFor(home);
    writeFileSync(join(home, 'users.xml'), usersXml());
    for (const at of nodes.keys()) {
      writeFileSync(
        join(home, `${at}.xml`),
        serverXml(home, nodes, options.keeper ? at : undefined),
      );
    }
    await Promise.all(nodes.map((_, at) => begin(at)));
  } catch (error) {
    stop();
    throw error;
  }
  process.once('exit', stop);
  const secret = encodeURIComponent(PASSWORD);
  const hosts = nodes.map((node) => node.http).join(',');
  const cluster = count > 1 ? `?cluster=${CLUSTER}` : '';
  return {
    url: (database, user = USER) => `clickhouse://${user}:${secret}@${hosts}/${database}${cluster}`,
    ask: (at, sql) => ask(nodes[at], sql),
    kill: async (at) => {
      started[at]?.kill('SIGKILL');
      if (started[at] !== undefined) await once(started[at], 'exit');
    },
    revive: begin,
    stop,
  };
}

async function ask(node: Node | undefined, sql: string): Promise<string> {
  const answer = await fetch(`http://${node?.http}/`, { method: 'POST', body: sql });
  return (await answer.text()).trim();
}

function start(command: readonly string[], home: string, at: number, node: Node): ChildProcess {
  const [program = '', ...before] = command;
  const log = openSync(join(home, `${at}.log`), 'w');
  mkdirSync(join(home, `${at}`), { recursive: true });
  return spawn(
    program,
    [
      ...before,
      libraryPath(),
      `--path=${join(home, `${at}`)}`,
      `--config-file=${join(home, `${at}.xml`)}`,
      '--listen_host=127.0.0.1',
      `--tcp_port=${node.native}`,
      `--http_port=${node.http.split(':')[1]}`,
      '--multiquery',
      `--query=${SERVE}`,
    ],
    { stdio: ['ignore', log, log] },
  );
}

/** A C program when it can be compiled: through some foreign-function bridges the engine refuses the stack. */
function commandFor(home: string): string[] {
  if (!runs('cc')) return ['python3', '-c', SCRIPT];
  writeFileSync(join(home, 'serve.c'), PROGRAM);
  execFileSync('cc', [join(home, 'serve.c'), '-o', join(home, 'serve'), '-ldl']);
  return [join(home, 'serve')];
}

function usersXml(): string {
  const user = (name: string, password: string, grants: readonly string[]) =>
    `<${name}><password>${password}</password><networks><ip>::/0</ip></networks><profile>default</profile><quota>default</quota><grants>${grants.map((grant) => `<query>${grant}</query>`).join('')}</grants></${name}>`;
  const everything = user('default', '', ['GRANT ALL ON *.*']);
  const reader = user(READER, PASSWORD, ['GRANT SELECT ON *.*']);
  return `<clickhouse><users>${everything}${user(USER, PASSWORD, GRANTS)}${reader}</users><profiles><default/></profiles><quotas><default/></quotas></clickhouse>`;
}

function serverXml(home: string, nodes: readonly Node[], replicated?: number): string {
  const shards = nodes.map(
    ({ native }) =>
      `<shard><replica><host>127.0.0.1</host><port>${native}</port><user>${USER}</user><password>${PASSWORD}</password></replica></shard>`,
  );
  const keeper =
    replicated === undefined
      ? ''
      : `<zookeeper><implementation>testkeeper</implementation></zookeeper><macros><shard>${replicated + 1}</shard><replica>first</replica></macros>`;
  return `<clickhouse>${keeper}<users_config>${join(home, 'users.xml')}</users_config><backups><allowed_path>${join(home, 'backups')}</allowed_path></backups><remote_servers><${CLUSTER}>${shards.join('')}</${CLUSTER}></remote_servers></clickhouse>`;
}

async function answers(node: Node, child: ChildProcess, log: string): Promise<void> {
  for (let left = READY_MS; left > 0 && child.exitCode === null; left -= 100) {
    const answer = await fetch(`http://${node.http}/ping`).catch(() => undefined);
    if (answer?.ok === true) return;
    await wait(100);
  }
  throw new Error(`A server did not answer in time: ${readFileSync(log, 'utf8').slice(-500)}`);
}

function libraryPath(): string {
  const { platform, arch } = process;
  const flavour = platform === 'linux' ? '-gnu' : '';
  const fromChdb = createRequire(createRequire(import.meta.url).resolve('chdb/package.json'));
  return fromChdb.resolve(`@chdb/lib-${platform}-${arch}${flavour}/libchdb.so`);
}

function runs(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Ports that nobody listens on, below those that systems give to whoever asks for any: a server that is started again
 * finds its own still free.
 */
async function freePorts(count: number): Promise<number[]> {
  const found = new Set<number>();
  while (found.size < count) {
    const port = 10_000 + Math.floor(Math.random() * 20_000);
    if (await isFree(port)) found.add(port);
  }
  return [...found];
}

function isFree(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const probe = createServer();
    probe.once('error', () => answer(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => answer(true)));
  });
}
