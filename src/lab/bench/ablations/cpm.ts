/** Modularity (Newman 2006) in the place of the constant Potts model, for communities of accounts and of forms. */
import { at, type Graph, leiden } from '../../../linking/index.ts';
import type { Ablation } from '../ablation.ts';

const ablation: Ablation = {
  id: 'cpm',
  title: 'Leiden by modularity instead of the constant Potts model',
  without: ({ loaded, stages }) => ({
    loaded,
    stages: { ...stages, leiden: byModularity },
  }),
};

/** With weighted degrees as sizes and one over all weight as resolution, the Potts model is modularity. */
function byModularity(graph: Graph): Uint32Array {
  const degree = Float64Array.from({ length: graph.nodes }, (_, node) => {
    let sum = 0;
    for (let e = at(graph.start, node); e < at(graph.start, node + 1); e++)
      sum += at(graph.weight, e);
    return sum;
  });
  const twice = degree.reduce((sum, one) => sum + one, 0);
  return leiden({ ...graph, size: degree }, twice === 0 ? 1 : 1 / twice);
}

export default ablation;
