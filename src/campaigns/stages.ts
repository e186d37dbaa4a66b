/** The stages of which another may take the place, so that the bench can measure what each is worth. */
import {
  LINKING_STAGES,
  type LinkingStages,
  type NullModel,
  nullModelApart,
  type Postings,
} from '../linking/index.ts';
import { handsOf } from './hands.ts';
import { poolTests } from './pooled.ts';
import { readProfiles } from './profile.ts';

/** What takes a stage's place gives what the stage gives: see the contract of each. */
export interface Stages extends LinkingStages {
  /** What clusters chance gives. */
  readonly nullModel: (
    postings: Postings,
    stages?: LinkingStages,
  ) => NullModel | Promise<NullModel>;
  /** Which repertoires are run as one. */
  readonly handsOf: typeof handsOf;
  /** What the pooled traffic says for extraction and against it. */
  readonly poolTests: typeof poolTests;
  /** What is counted, the extracting sub-stream of each account among it. */
  readonly readProfiles: typeof readProfiles;
}

/** The product's own. */
export const STAGES: Stages = {
  ...LINKING_STAGES,
  nullModel: nullModelApart,
  handsOf,
  poolTests,
  readProfiles,
};
