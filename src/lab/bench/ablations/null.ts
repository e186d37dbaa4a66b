/** Without the null model: whatever was clustered is tested for extraction, however easily chance makes it. */
import type { Ablation } from '../ablation.ts';

const ablation: Ablation = {
  id: 'null',
  title: 'every cluster counts as beyond chance',
  without: ({ loaded, stages }) => ({
    loaded,
    stages: {
      ...stages,
      // In endless shuffles chance made nothing.
      nullModel: () => ({ strengths: [], shuffles: Number.POSITIVE_INFINITY }),
    },
  }),
};

export default ablation;
