/** Without repertoires: clusters of accounts that share keys are all there is. */
import type { Ablation } from '../ablation.ts';

const ablation: Ablation = {
  id: 'repertoires',
  title: 'accounts that send requests of the same forms are no group by that',
  without: ({ loaded, stages }) => ({
    loaded,
    stages: { ...stages, handsOf: async () => [] },
  }),
};

export default ablation;
