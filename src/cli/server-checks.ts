/** What `doctor` looks at when servers keep the scans. */
import { examine, hostsOf, type NodeHealth } from '../engine/index.ts';
import { StillwatchError } from '../errors.ts';
import { count, visible } from '../report/index.ts';
import type { Finding } from './checks.ts';

const name = 'server';
/** A clock that is off by more makes the server's own logs hard to read beside those of others. */
const MOST_AHEAD_MS = 2000;

/** One finding a host of the address, in its order. */
export async function checkServers(address: string): Promise<Finding[]> {
  let hosts: string[];
  try {
    hosts = hostsOf(address);
  } catch (error) {
    return [failed(error)];
  }
  const findings: Finding[] = [];
  for (const [at, host] of hosts.entries()) {
    findings.push(
      await examine(address, at).then(
        (health) => judged(host, health),
        (error: unknown) => failed(error, host),
      ),
    );
  }
  return findings;
}

function judged(host: string, { version, allowed, reaches, ahead }: NodeHealth): Finding {
  const others = reaches === 0 ? '' : `, reaches ${count(reaches, 'node')} of the cluster`;
  const says = `${visible(host, 100)} runs ClickHouse ${version}${others}`;
  if (!allowed) {
    return {
      level: 'FAIL',
      name,
      says: `${says}, but this user may not do there what a scan does`,
      todo: 'Grant it what docs/operations.md lists.',
    };
  }
  if (Math.abs(ahead) > MOST_AHEAD_MS) {
    const off = `${(Math.abs(ahead) / 1000).toFixed(0)} s ${ahead > 0 ? 'ahead' : 'behind'}`;
    return {
      level: 'WARN',
      name,
      says: `${says}, its clock is ${off} of this machine's`,
      todo: 'No scan depends on it, but set both by a time server.',
    };
  }
  return { level: 'OK', name, says: `${says}, and lets this user scan` };
}

function failed(error: unknown, host = ''): Finding {
  const known = error instanceof StillwatchError ? error : undefined;
  const says = known?.message ?? 'It could not be asked.';
  const who = says.includes(host) ? '' : `${host}: `;
  return {
    level: 'FAIL',
    name,
    says: visible(`${who}${says}`.replace(/\.$/, ''), 300),
    todo: known?.todo ?? 'Report this as a bug.',
  };
}
