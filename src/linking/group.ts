/** Channel groups: signals of one group depend on each other, so within a group only the strongest counts. */

export const BUILT_IN_GROUPS = ['identity', 'network', 'content', 'time'] as const;

/** Most that one group may say about a pair, in nats: the caps of the match weights. */
const GROUP_CAP: Readonly<Record<string, number>> = {
  identity: 12,
  network: 4,
  content: 6,
  time: 5,
};
/** A kind of link that the provider supplies is a group by itself. */
export const PROVIDER_CAP = 8;

/** An identity token of at least this match weight (nats) ties accounts without a second group. */
export const SUFFICIENT_IDENTITY = 6;

/** Most that a channel group, by its number, may say, in nats. */
export function groupCap({ groups }: { groups: readonly string[] }, group: number): number {
  return GROUP_CAP[groups[group] ?? ''] ?? PROVIDER_CAP;
}
