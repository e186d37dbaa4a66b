/** Keys that say the same: of one signal, shown by nearly the same accounts. They are drawn as one mark. */
import type { LinkGraph } from '../../campaigns/index.ts';

type Node = LinkGraph['nodes'][number];

export interface KeyStack {
  /** The key that most accounts show. */
  readonly node: Node;
  /** Ids of the accounts that show at least one of the keys. */
  readonly holders: Set<string>;
  keys: number;
}

/** Share of accounts that two keys must have in common, of those that show either. */
const ALIKE = 0.7;

/** Stacks, most shared first; ties go by id, so the picture is the same every time. */
export function stackKeys(graph: LinkGraph): KeyStack[] {
  const holders = new Map<string, Set<string>>();
  for (const edge of graph.edges) {
    const shown = holders.get(edge.key) ?? new Set<string>();
    holders.set(edge.key, shown.add(edge.account));
  }
  const of = (node: Node) => holders.get(node.id) ?? new Set<string>();
  const keys = graph.nodes
    .filter((node) => node.kind === 'key' && of(node).size > 0)
    .sort((a, b) => of(b).size - of(a).size || (a.id < b.id ? -1 : 1));
  const stacks: KeyStack[] = [];
  for (const node of keys) {
    const like = stacks.find(
      (stack) => stack.node.signal === node.signal && likeness(of(stack.node), of(node)) >= ALIKE,
    );
    if (like === undefined) stacks.push({ node, holders: new Set(of(node)), keys: 1 });
    else {
      like.keys += 1;
      for (const account of of(node)) like.holders.add(account);
    }
  }
  return stacks;
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const id of b) if (a.has(id)) both += 1;
  return both / (a.size + b.size - both);
}
