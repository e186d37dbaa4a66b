/** Single linkage over all thresholds at once: at which the component around an account becomes a group. */
import { components, DisjointSets, type Edge } from '../../linking/index.ts';
import { LEAST_GROUP, type Scored } from './baseline.ts';

/**
 * An account's score is the highest threshold at which the edges of at least that weight connect it with
 * `LEAST_GROUP` accounts or more. Groups are those at `threshold`; accounts below it stand alone.
 */
export function singleLinkage(
  ids: readonly string[],
  edges: readonly Edge[],
  threshold: number,
): Scored[] {
  const root = components(
    ids.length,
    edges.filter(({ weight }) => weight >= threshold),
  );
  const scores = linkageScores(ids.length, edges);
  const scored: Scored[] = [];
  ids.forEach((account_id, i) => {
    const score = scores[i] as number;
    if (Number.isNaN(score)) return;
    scored.push({ account_id, group: ids[root[i] as number] as string, score });
  });
  return scored;
}

/** Node → its score; not a number when it is never in a group. */
function linkageScores(nodes: number, edges: readonly Edge[]): Float64Array {
  const score = new Float64Array(nodes).fill(Number.NaN);
  const sets = new DisjointSets(nodes);
  /** Root → its nodes that have no score yet, when it is not a group. */
  const waiting = new Map<number, number[]>();
  const isGroup = new Uint8Array(nodes);
  for (const { a, b, weight } of [...edges].sort((x, y) => y.weight - x.weight)) {
    const [x, y] = [sets.find(a), sets.find(b)];
    if (x === y) continue;
    const both = [...(waiting.get(x) ?? alone(x)), ...(waiting.get(y) ?? alone(y))];
    waiting.delete(x);
    waiting.delete(y);
    const grown = isGroup[x] === 1 || isGroup[y] === 1 || both.length >= LEAST_GROUP;
    const joined = sets.join(x, y);
    if (!grown) waiting.set(joined, both);
    else {
      for (const node of both) score[node] = weight;
      isGroup[joined] = 1;
    }
  }
  return score;

  function alone(root: number): number[] {
    return isGroup[root] === 1 ? [] : [root];
  }
}
