/** The searches of one log in a process of its own. */
import { ablate, type Searched } from './ablate.ts';
import { listAblations } from './ablation.ts';
import { answerEach } from './apart.ts';
import type { Files } from './trial.ts';

export interface AblateAnswer {
  readonly searched: readonly Searched[];
}

answerEach(
  async (files: Files): Promise<AblateAnswer> => ({
    searched: await ablate(files, await listAblations()),
  }),
);
