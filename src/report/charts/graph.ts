/** The link graph: round marks are accounts, square marks are what some of them share. */
import type { LinkGraph } from '../../campaigns/index.ts';
import { html, type Markup, type Piece } from '../markup.ts';
import { count, whole } from '../numbers.ts';
import { capital, label, visible } from '../text.ts';
import { layout, type Point } from './layout.ts';
import { type KeyStack, stackKeys } from './stack.ts';
import { at, svg } from './svg.ts';

const W = 760;
const H = 430;
const MARGIN = { x: 40, y: 26 };
const MOST_NODES = 200;
const MOST_KEYS = 60;
const MOST_KEYS_OF_A_KIND = 5;
const MOST_LABELS = 9;
const MOST_LABELS_OF_A_KIND = 2;
const ALWAYS_NAMED = 3;
const COLOURS = 12;

type Node = LinkGraph['nodes'][number];

/** What of a graph is drawn, and how much of it is not. */
export interface Drawn {
  /** Keys first. */
  readonly nodes: Node[];
  /** How many keys a mark stands for; 0 for an account. */
  readonly stacked: number[];
  readonly edges: (readonly [number, number])[];
  readonly degree: number[];
  readonly accountsLeftOut: number;
  readonly keysLeftOut: number;
}

/** The best-tied keys and accounts, at most 200 nodes; ties go by id, so the choice is the same every time. */
export function choose(graph: LinkGraph): Drawn {
  const stacks = stackKeys(graph);
  const shown = varied(stacks);
  const tied = new Map<string, number>();
  for (const { holders } of shown) {
    for (const id of holders) tied.set(id, (tied.get(id) ?? 0) + 1);
  }
  const allAccounts = graph.nodes.filter((node) => node.kind === 'account');
  const accounts = allAccounts
    .filter((node) => tied.has(node.id))
    .sort((a, b) => (tied.get(b.id) ?? 0) - (tied.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_NODES - shown.length);
  const nodes = [...shown.map((stack) => stack.node), ...accounts];
  const place = new Map(accounts.map((node, index) => [node.id, shown.length + index]));
  const degree = nodes.map(() => 0);
  const edges: (readonly [number, number])[] = [];
  shown.forEach(({ holders }, k) => {
    for (const id of [...holders].sort()) {
      const a = place.get(id);
      if (a === undefined) continue;
      edges.push([k, a]);
      degree[a] = (degree[a] ?? 0) + 1;
      degree[k] = (degree[k] ?? 0) + 1;
    }
  });
  const keys = (of: readonly KeyStack[]) => of.reduce((sum, stack) => sum + stack.keys, 0);
  return {
    nodes,
    stacked: [...shown.map((stack) => stack.keys), ...accounts.map(() => 0)],
    edges,
    degree,
    accountsLeftOut: graph.omitted + allAccounts.length - accounts.length,
    keysLeftOut: keys(stacks) - keys(shown),
  };
}

/** No kind of key may crowd out the others: a common phrase has hundreds of look-alikes, a card has none. */
function varied(stacks: readonly KeyStack[]): KeyStack[] {
  const drawn = new Map<string, number>();
  return stacks
    .filter(({ node }) => {
      const signal = node.signal ?? 'other';
      const before = drawn.get(signal) ?? 0;
      drawn.set(signal, before + 1);
      return before < MOST_KEYS_OF_A_KIND;
    })
    .slice(0, MOST_KEYS);
}

/** Keys are often called `signal pseudonym`: the signal is then said in words. */
function keyName(node: Node, stacked: number): string {
  const signal = node.signal ?? '';
  if (stacked > 1) return `${whole(stacked)} × ${signal === '' ? 'key' : label(signal)}`;
  return signal !== '' && node.label.startsWith(`${signal} `)
    ? `${label(signal)} ${visible(node.label.slice(signal.length + 1), 16)}`
    : visible(node.label, 26);
}

/** The figure with its legend; null when nothing is shared. */
export function graphFigure(id: string, graph: LinkGraph): Markup | null {
  const drawn = choose(graph);
  if (drawn.edges.length === 0) return null;
  const keys = drawn.nodes.filter((node) => node.kind === 'key');
  const accounts = drawn.nodes.length - keys.length;
  const signals = [...new Set(keys.map((node) => node.signal ?? 'other'))].sort();
  const colour = (node: Node) => signals.indexOf(node.signal ?? 'other') % COLOURS;
  const inner = { width: W - 2 * MARGIN.x, height: H - 2 * MARGIN.y };
  const points = layout(drawn.nodes.length, drawn.edges, inner).map((point) => ({
    x: point.x + MARGIN.x,
    y: point.y + MARGIN.y,
  }));
  const keyCount = (signal?: string) =>
    drawn.nodes.reduce((sum, node, index) => {
      const counts = signal === undefined || (node.signal ?? 'other') === signal;
      return counts ? sum + (drawn.stacked[index] ?? 0) : sum;
    }, 0);
  const left = [
    drawn.accountsLeftOut > 0 && `${count(drawn.accountsLeftOut, 'further account')} not drawn`,
    drawn.keysLeftOut > 0 && 'only the most shared keys are drawn',
  ].filter((part) => part !== false);
  const chart = svg(
    {
      id,
      title: 'Which accounts share what',
      desc: `${count(accounts, 'account')} and ${count(keyCount(), 'key')} they share, tied by ${count(drawn.edges.length, 'line')}. ${left.join('; ')}`,
      width: W,
      height: H,
    },
    [edges(drawn, points), marks(drawn, points, colour), labels(drawn, points)],
  );
  const legend = signals.map(
    (signal, index) =>
      html`<li><span class="swatch k${index % COLOURS}"></span><bdi>${label(signal)}</bdi> <span class="quiet">${whole(keyCount(signal))}</span></li>`,
  );
  return html`<figure class="graph">${chart}<figcaption><ul class="legend"><li><span class="swatch account"></span>account <span class="quiet">${whole(accounts)}</span></li>${legend}</ul><p class="quiet">A line means that the account showed that key. The larger the square, the more accounts share it; keys that nearly the same accounts share are one square.${left.length > 0 && ` ${capital(left.join('; '))}.`}</p></figcaption></figure>`;
}

function edges(drawn: Drawn, points: readonly Point[]): Markup {
  const path = drawn.edges
    .map(([a, b]) => {
      const from = points[a] as Point;
      const to = points[b] as Point;
      return `M${at(from.x)} ${at(from.y)}L${at(to.x)} ${at(to.y)}`;
    })
    .join('');
  return html`<path class="tie" d="${path}"/>`;
}

function marks(drawn: Drawn, points: readonly Point[], colour: (node: Node) => number): Piece {
  const small = drawn.nodes.length > 120 ? 3 : 4.2;
  // Accounts first, so that keys lie on top.
  return drawn.nodes
    .map((node, index) => {
      const { x, y } = points[index] as Point;
      if (node.kind === 'account') {
        return html`<circle class="account" cx="${at(x)}" cy="${at(y)}" r="${small}"><title>${visible(node.label, 60)}</title></circle>`;
      }
      const size = Math.min(20, 7 + Math.sqrt(drawn.degree[index] ?? 1) * 1.6);
      const about = `${keyName(node, drawn.stacked[index] ?? 1)}: ${count(drawn.degree[index] ?? 0, 'account')}`;
      return html`<rect class="key k${colour(node)}" x="${at(x - size / 2)}" y="${at(y - size / 2)}" width="${at(size)}" height="${at(size)}" rx="2"><title>${about}</title></rect>`;
    })
    .reverse();
}

/** Names of the most shared keys, each where it hides least; a name without a free place stays in the tooltip. */
function labels(drawn: Drawn, points: readonly Point[]): Piece {
  const placed: Box[] = [];
  const named = new Map<string, number>();
  return drawn.nodes.map((node, index) => {
    const kind = node.signal ?? 'other';
    const before = named.get(kind) ?? 0;
    if (node.kind !== 'key' || placed.length >= MOST_LABELS) return null;
    if (before >= MOST_LABELS_OF_A_KIND) return null;
    const point = points[index] as Point;
    const text = keyName(node, drawn.stacked[index] ?? 1);
    const best = places(point, text.length * 6.2)
      .map((box) => ({ box, cost: crowding(box, points, placed) }))
      .sort((a, b) => a.cost - b.cost)[0];
    // The most shared keys are named even in a crowd; the name has a halo.
    const patience = index < ALWAYS_NAMED ? Number.MAX_VALUE : MOST_CROWDING;
    if (best === undefined || best.cost > patience) return null;
    placed.push(best.box);
    named.set(kind, before + 1);
    return html`<text class="name" x="${at(best.box.x)}" y="${at(best.box.y + 11)}">${text}</text>`;
  });
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const LABEL_HEIGHT = 14;
/** Marks that a name may cover at most. */
const MOST_CROWDING = 2;

/** Right of the mark, left, above, below. */
function places({ x, y }: Point, width: number): Box[] {
  return [
    { x: x + 12, y: y - 7, width },
    { x: x - 12 - width, y: y - 7, width },
    { x: x - width / 2, y: y - 26, width },
    { x: x - width / 2, y: y + 12, width },
  ];
}

function crowding(box: Box, points: readonly Point[], placed: readonly Box[]): number {
  const outside = box.x < 4 || box.x + box.width > W - 4 || box.y < 2 || box.y > H - 16;
  const overlaps = placed.some(
    (other) =>
      box.x < other.x + other.width + 8 &&
      other.x < box.x + box.width + 8 &&
      Math.abs(box.y - other.y) < LABEL_HEIGHT + 2,
  );
  if (outside || overlaps) return Number.POSITIVE_INFINITY;
  return points.filter(
    (point) =>
      point.x > box.x - 4 &&
      point.x < box.x + box.width + 4 &&
      point.y > box.y - 4 &&
      point.y < box.y + LABEL_HEIGHT + 4,
  ).length;
}
