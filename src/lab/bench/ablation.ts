/** What an ablation is: one stage of the detection switched off, by what goes in between the stages or in place of one. */
import type { Stages } from '../../campaigns/index.ts';
import type { Loaded } from '../../linking/index.ts';
import { members } from '../registry.ts';

/** What a store is searched with. */
export interface Whole {
  readonly loaded: Loaded;
  readonly stages: Stages;
}

/** The file's name is its id. */
export interface Ablation {
  readonly id: string;
  /** What is done instead. */
  readonly title: string;
  /** Changes nothing but its stage, and not the whole itself. */
  without(whole: Whole): Whole;
}

/** Every ablation, by id. */
export function listAblations(): Promise<readonly Ablation[]> {
  return members<Ablation>('bench/ablations');
}
