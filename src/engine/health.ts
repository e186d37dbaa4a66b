/** What `doctor` asks the servers of an address. */
import { parseAddress } from './address.ts';
import { type Client, hostOf, rows } from './client.ts';
import { fail } from './failure.ts';
import { withNode } from './greet.ts';

export interface NodeHealth {
  readonly version: string;
  /** Whether the user may do there all that a scan does. */
  readonly allowed: boolean;
  /** How many nodes of the cluster it reaches by itself; 0 without a cluster. */
  readonly reaches: number;
  /** By how many milliseconds its clock is ahead of this machine's. */
  readonly ahead: number;
}

const RIGHTS =
  'SELECT, INSERT, CREATE TABLE, CREATE VIEW, DROP TABLE, DROP VIEW, TRUNCATE, ALTER DELETE';

/** The hosts of an address, in its order. @throws StillwatchError `option-value` */
export function hostsOf(address: string): string[] {
  return parseAddress(address).urls.map(hostOf);
}

/**
 * Looks at one host of an address. Makes nothing.
 * @throws StillwatchError as `openServer`, also when the node does not reach another
 */
export function examine(text: string, at: number): Promise<NodeHealth> {
  const address = parseAddress(text);
  const { database, cluster } = address;
  return withNode(address, at, async (client, { version }) => {
    const number = async (sql: string) => (await rows<{ n: number }>(client, sql))[0]?.n ?? 0;
    const allowed = await granted(client, `${RIGHTS} ON ${database}.*`);
    const before = Date.now();
    const clock = await number("SELECT toUnixTimestamp64Milli(now64(3, 'UTC')) AS n");
    const ahead = Math.round(clock - (before + Date.now()) / 2);
    const reaches =
      cluster === undefined || !allowed
        ? 0
        : await number(`SELECT count() AS n FROM cluster('${cluster.name}', view(SELECT 1))`);
    return { version, allowed, reaches, ahead };
  });
}

/** This statement takes no FORMAT, which every other question is sent with. */
async function granted(client: Client, rights: string): Promise<boolean> {
  const answer = await client
    .exec({ query: `CHECK GRANT ${rights}` })
    .catch((cause: unknown) => fail(cause, client.host));
  let text = '';
  for await (const piece of answer.stream) text += String(piece);
  return text.trim() === '1';
}
