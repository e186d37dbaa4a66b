/** The stages of linking of which another may take the place, so that the bench can measure what each is worth. */
import { publicTokens } from './corroborate.ts';
import { leiden } from './leiden.ts';
import { refine } from './membership.ts';

/** What takes a stage's place gives what the stage gives: see the contract of each. */
export interface LinkingStages {
  /** Which tokens tie nobody; forms are among them. */
  readonly publicTokens: typeof publicTokens;
  /** Which nodes of a graph belong together. */
  readonly leiden: typeof leiden;
  /** Who of a community belongs to it. */
  readonly refine: typeof refine;
}

export const LINKING_STAGES: LinkingStages = { publicTokens, leiden, refine };

/** Whether nothing takes a stage's place. */
export function areOwn(stages: LinkingStages): boolean {
  return (Object.keys(LINKING_STAGES) as (keyof LinkingStages)[]).every(
    (name) => stages[name] === LINKING_STAGES[name],
  );
}
