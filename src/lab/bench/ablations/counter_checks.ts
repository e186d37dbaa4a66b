/** Without counter-checks: nothing speaks against an accusation. */
import type { Ablation } from '../ablation.ts';

const ablation: Ablation = {
  id: 'counter_checks',
  title: 'nothing speaks against an accusation, an agreement on file neither',
  without: ({ loaded, stages }) => ({
    loaded,
    stages: {
      ...stages,
      poolTests: async (engine) => ({ ...(await stages.poolTests(engine)), counter: new Map() }),
    },
  }),
};

export default ablation;
