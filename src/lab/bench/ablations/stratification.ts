/** Without strata: an account is compared with everyone, not with its like, and shuffled among everyone. */
import type { Ablation } from '../ablation.ts';

const ablation: Ablation = {
  id: 'stratification',
  title: 'accounts are compared and shuffled with everyone, not with their like',
  without: ({ loaded, stages }) => ({
    loaded: { ...loaded, postings: { ...loaded.postings, strata: [], spread: [] } },
    stages,
  }),
};

export default ablation;
