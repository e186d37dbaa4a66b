/**
 * Where the nodes of a link graph go: spring layout (Fruchterman and Reingold 1991) from a fixed start,
 * so that the same graph is drawn the same way every time. No random source, no clock.
 */

export interface Point {
  x: number;
  y: number;
}

const ROUNDS = 220;
/** Pull to the middle; keeps loosely tied parts in the picture. */
const GRAVITY = 0.14;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Positions in a box of `width` × `height` for `count` nodes tied by `edges` of indexes; O(count² · rounds). */
export function layout(
  count: number,
  edges: readonly (readonly [number, number])[],
  box: { width: number; height: number },
): Point[] {
  const points: Point[] = Array.from({ length: count }, (_, index) => ({
    x: Math.cos(index * GOLDEN_ANGLE) * Math.sqrt(index + 0.5),
    y: Math.sin(index * GOLDEN_ANGLE) * Math.sqrt(index + 0.5),
  }));
  const ideal = 1.6;
  let heat = Math.sqrt(count) * 0.4;
  const cooling = heat / (ROUNDS + 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    const push: Point[] = points.map((point) => ({
      x: -point.x * GRAVITY,
      y: -point.y * GRAVITY,
    }));
    repel(points, push, ideal);
    attract(points, push, edges, ideal);
    points.forEach((point, index) => {
      const { x, y } = push[index] as Point;
      const length = Math.sqrt(x * x + y * y) || 1;
      const step = Math.min(length, heat) / length;
      point.x += x * step;
      point.y += y * step;
    });
    heat -= cooling;
  }
  return stretch(lengthwise(points), box);
}

function repel(points: readonly Point[], push: readonly Point[], ideal: number): void {
  for (let a = 0; a < points.length; a += 1) {
    const pa = points[a] as Point;
    const fa = push[a] as Point;
    for (let b = a + 1; b < points.length; b += 1) {
      const pb = points[b] as Point;
      const dx = pa.x - pb.x;
      const dy = pa.y - pb.y;
      const force = (ideal * ideal) / Math.max(dx * dx + dy * dy, 0.01);
      const fb = push[b] as Point;
      fa.x += dx * force;
      fa.y += dy * force;
      fb.x -= dx * force;
      fb.y -= dy * force;
    }
  }
}

function attract(
  points: readonly Point[],
  push: readonly Point[],
  edges: readonly (readonly [number, number])[],
  ideal: number,
): void {
  for (const [a, b] of edges) {
    const pa = points[a] as Point;
    const pb = points[b] as Point;
    const dx = pa.x - pb.x;
    const dy = pa.y - pb.y;
    const force = Math.sqrt(dx * dx + dy * dy) / ideal / 2;
    const fa = push[a] as Point;
    const fb = push[b] as Point;
    fa.x -= dx * force;
    fa.y -= dy * force;
    fb.x += dx * force;
    fb.y += dy * force;
  }
}

/** Turns the picture so that its longest axis lies along the width of the box. */
function lengthwise(points: readonly Point[]): Point[] {
  const mean = (pick: (point: Point) => number) =>
    points.reduce((sum, point) => sum + pick(point), 0) / Math.max(1, points.length);
  const cx = mean((point) => point.x);
  const cy = mean((point) => point.y);
  const xx = mean((point) => (point.x - cx) ** 2);
  const yy = mean((point) => (point.y - cy) ** 2);
  const xy = mean((point) => (point.x - cx) * (point.y - cy));
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return points.map(({ x, y }) => ({ x: x * cos + y * sin, y: y * cos - x * sin }));
}

/** Stretches to the box, but a small graph is not blown up to touch the walls. */
function stretch(points: readonly Point[], box: { width: number; height: number }): Point[] {
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  const spread = (values: number[]) => Math.max(Math.max(...values) - Math.min(...values), 1e-6);
  const most = 70;
  const scale = {
    x: Math.min(box.width / spread(xs), most),
    y: Math.min(box.height / spread(ys), most),
  };
  // The box is wide and the layout round: one axis may stretch, though not out of shape.
  const x = Math.min(scale.x, scale.y * 1.8);
  const y = Math.min(scale.y, scale.x * 1.8);
  return points.map((point) => ({
    x: box.width / 2 + (point.x - middle(xs)) * x,
    y: box.height / 2 + (point.y - middle(ys)) * y,
  }));
}
