/** What a baseline is: a published or common way of finding such accounts, run on what a scan has read. */
import type { Engine } from '../../engine/index.ts';
import type { Postings } from '../../linking/index.ts';

/** A store after ingest with text kept, features and postings built: all that ours sees. */
export interface Ground {
  readonly engine: Engine;
  readonly postings: Postings;
  /** Account number → account id. */
  readonly ids: readonly string[];
}

export interface Scored {
  readonly account_id: string;
  /** Accounts that the method holds together have the same; by itself, an account's own id. */
  readonly group: string;
  /** An account is accused at every threshold up to its score. */
  readonly score: number;
}

/**
 * The file's name is its id. Obligations of `run`: reads the ground and writes no table but its own; deterministic;
 * each account at most once; an account left out is accused at no threshold. It never sees the truth.
 */
export interface Baseline {
  readonly id: string;
  readonly title: string;
  /** Where method and threshold come from, and what here is not theirs. */
  readonly source: string;
  /** What is accused at the default threshold, in words. */
  readonly rule: string;
  /** Fixed before the worlds of the evaluation were looked at. */
  readonly threshold: number;
  run(ground: Ground): Promise<readonly Scored[]>;
}

/** Fewer accounts than this are no network, for all methods that group. */
export const LEAST_GROUP = 3;
