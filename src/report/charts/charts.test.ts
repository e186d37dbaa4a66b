import { expect, test } from 'vitest';
import { graph, numbers, view } from '../fixture.ts';
import { apart, axesOverview } from './axes.ts';
import { shareBars } from './bars.ts';
import { choose, graphFigure } from './graph.ts';
import { hoursChart, quietest } from './hours.ts';
import { layout } from './layout.ts';
import { stackKeys } from './stack.ts';
import { roundUp } from './svg.ts';
import { bins, timelineChart } from './timeline.ts';

test('days without traffic are drawn as empty, not left out', () => {
  const { bins: rows } = bins([
    { at: '2026-03-01', exchanges: 5, accounts: 2 },
    { at: '2026-03-04', exchanges: 7, accounts: 3 },
  ]);
  expect(rows.map((row) => row.exchanges)).toEqual([5, 0, 0, 7]);
});

test('two hundred years of a broken clock still fit the picture', () => {
  const { bins: rows, step } = bins([
    { at: '1970-01-01', exchanges: 1, accounts: 1 },
    { at: '2170-01-01', exchanges: 1, accounts: 1 },
  ]);
  expect(rows.length).toBeLessThanOrEqual(180);
  expect(step).toBeGreaterThan(365);
});

test('a campaign of one day has a bar and a dot', () => {
  const text = timelineChart('t', [{ at: '2026-03-01', exchanges: 5, accounts: 2 }])?.text;
  expect(text).toContain('<rect class="bar"');
  expect(text).toContain('<circle class="dot"');
});

test('no dated exchange, no chart', () => {
  expect(timelineChart('t', [])).toBeNull();
  expect(timelineChart('t', [{ at: 'soon', exchanges: 1, accounts: 1 }])).toBeNull();
  expect(hoursChart('h', new Array(24).fill(0))).toBeNull();
});

test('the quietest eight hours of a night sleeper wrap around midnight', () => {
  const hours = Array.from({ length: 24 }, (_, hour) => (hour >= 22 || hour < 6 ? 0 : 10));
  expect(quietest(hours)).toEqual({ from: 22, share: 0 });
});

test('the top of an axis is a round number at or above the peak', () => {
  expect([0, 1, 37, 149, 151, 2900, 99_001].map(roundUp)).toEqual([
    1, 1, 40, 150, 200, 3000, 100_000,
  ]);
});

test('the layout is the same every time, inside its box, and no two nodes coincide', () => {
  const edges = Array.from({ length: 40 }, (_, index) => [index % 5, 5 + index] as const);
  const box = { width: 600, height: 400 };
  const first = layout(45, edges, box);
  expect(layout(45, edges, box)).toEqual(first);
  for (const point of first) {
    expect(point.x).toBeGreaterThanOrEqual(-0.01);
    expect(point.x).toBeLessThanOrEqual(600.01);
    expect(point.y).toBeGreaterThanOrEqual(-0.01);
    expect(point.y).toBeLessThanOrEqual(400.01);
  }
  const places = new Set(first.map((point) => `${point.x.toFixed(1)} ${point.y.toFixed(1)}`));
  expect(places.size).toBe(45);
});

test('edges to nodes that are not there are left out, and an account may be called like a key', () => {
  const drawn = choose({
    nodes: [
      { id: 'same', kind: 'account', label: 'same' },
      { id: 'same', kind: 'key', label: 'same', signal: 's' },
    ],
    edges: [
      { account: 'same', key: 'same' },
      { account: 'ghost', key: 'same' },
    ],
    omitted: 0,
  });
  expect(drawn.edges).toEqual([[0, 1]]);
});

test('a graph without a shared key is no picture', () => {
  expect(
    graphFigure('g', { nodes: [{ id: 'a', kind: 'account', label: 'a' }], edges: [], omitted: 0 }),
  ).toBeNull();
});

test('every picture speaks: title and description', () => {
  const accounts = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
  for (const text of [
    graphFigure('g', graph(accounts, numbers(1)))?.text,
    axesOverview('x', [])?.text,
    hoursChart('h', new Array(24).fill(1))?.text,
  ]) {
    expect(text).toMatch(/role="img" aria-labelledby="(\w)-t \1-d"/);
    expect(text).toMatch(/<title id="\w-t">[^<]+<\/title><desc id="\w-d">[^<]+<\/desc>/);
  }
});

test('values beyond their range do not leave the bar', () => {
  const text = shareBars('What', { much: 7, little: 0.0001, none: 0, broken: Number.NaN }).text;
  expect([...text.matchAll(/class="bar" width="([\d.]+)"/g)].map((m) => Number(m[1]))).toEqual([
    100, 0.8,
  ]);
});

test('forty campaigns with the same values all keep a place of their own inside the field', () => {
  const { campaign } = view();
  const same = { ...campaign, coordination: 1, extraction: 1 };
  const places = apart(
    Array.from({ length: 40 }, () => same),
    7.5,
  );
  for (const [index, a] of places.entries()) {
    expect(a.x).toBeLessThanOrEqual(26 + 284 - 7.5);
    for (const b of places.slice(index + 1)) {
      expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(14.9);
    }
  }
});

test('phrases that the same accounts send are one mark, a card of others is its own', () => {
  const node = (id: string, signal?: string) => ({
    id,
    kind: signal === undefined ? ('account' as const) : ('key' as const),
    label: id,
    ...(signal !== undefined && { signal }),
  });
  const hold = (key: string, ...accounts: string[]) =>
    accounts.map((account) => ({ account, key }));
  const drawn = {
    nodes: [
      ...['a', 'b', 'c', 'd'].map((id) => node(id)),
      node('p1', 'shared-phrase'),
      node('p2', 'shared-phrase'),
      node('p3', 'shared-phrase'),
      node('card', 'shared-payment'),
    ],
    edges: [
      ...hold('p1', 'a', 'b', 'c', 'd'),
      ...hold('p2', 'a', 'b', 'c'),
      ...hold('p3', 'c', 'd'),
      ...hold('card', 'a', 'b', 'c', 'd'),
    ],
    omitted: 0,
  };
  expect(stackKeys(drawn).map((stack) => [stack.node.id, stack.keys])).toEqual([
    ['card', 1],
    ['p1', 2],
    ['p3', 1],
  ]);
  const text = graphFigure('g', drawn)?.text;
  expect(text).toContain('2 × shared phrase: 4 accounts');
  expect(text).toContain('shared phrase</bdi> <span class="quiet">3</span>');
});
