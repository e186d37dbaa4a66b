/** Without the peel: a community is taken as it was found, bridged innocents with it. */
import { asCluster, tokensOf } from '../../../linking/index.ts';
import type { Ablation } from '../ablation.ts';

const ablation: Ablation = {
  id: 'peel',
  title: 'a community is taken as it was found: nobody is peeled off, nobody taken in',
  without: ({ loaded, stages }) => ({
    loaded,
    stages: {
      ...stages,
      refine: (postings, isPublic, community) => {
        const tokens = community.flatMap((account) => [...tokensOf(postings, account)]);
        const tying = new Set(tokens.filter((t) => isPublic[t] === 0));
        return asCluster(postings, isPublic, community, tying);
      },
    },
  }),
};

export default ablation;
