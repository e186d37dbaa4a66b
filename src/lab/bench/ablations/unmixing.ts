/** Without unmixing: all that a member sends counts as extraction, its cover and its customers with it. */
import type { Ablation } from '../ablation.ts';

const ablation: Ablation = {
  id: 'unmixing',
  title: 'everything that a member sends is counted as extraction',
  without: ({ loaded, stages }) => ({
    loaded,
    stages: {
      ...stages,
      async readProfiles(engine) {
        const profiles = await stages.readProfiles(engine);
        return new Map(
          [...profiles].map(([cluster, profile]) => {
            const members = profile.members.map((row) => {
              const all = row.exchanges;
              return { ...row, bound: all, surely: all, perhaps: all };
            });
            return [cluster, { ...profile, members, taken: profile.asked }];
          }),
        );
      },
    },
  }),
};

export default ablation;
