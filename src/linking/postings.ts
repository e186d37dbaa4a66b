/** Postings: which account holds which token, as typed arrays, read both ways. */
import { byRow } from './rows.ts';
import { holdersByStratum, type Strata } from './strata.ts';

/** A signal as the linking stage sees it. */
export interface Signal {
  readonly id: string;
  readonly group: string;
  /** Most that sharing one of its keys can say, in nats. */
  readonly cap: number;
  /** False when neither place nor kind of use makes a key more common, such as a card's number. */
  readonly stratified: boolean;
  /** True when its keys make repertoires and propose no pairs. */
  readonly repertoire: boolean;
  /** True when its repertoires tear no cluster and join none: they say too little for that. */
  readonly remainder: boolean;
  /** True when its keys can be had from their owner alone, so that who holds one was given it. */
  readonly passes: boolean;
  /** Sentence with `{accounts}` and `{keys|singular|plural}`. */
  readonly says: string;
  readonly benign: string;
}

/**
 * Accounts 0..N-1 against tokens 0..T-1 in compressed rows.
 * `holders[start[t]..start[t+1])` are the accounts of token t, ascending; `dose` runs beside it.
 * `held[from[a]..from[a+1])` are the positions in `holders` that belong to account a.
 */
export interface Postings {
  readonly accounts: number;
  readonly tokens: number;
  readonly signals: readonly Signal[];
  readonly groups: readonly string[];
  /** Token → index into `signals`. */
  readonly signalOf: Uint16Array;
  /** Token → index into `groups`. */
  readonly groupOf: Uint8Array;
  readonly start: Uint32Array;
  readonly holders: Uint32Array;
  /** Share of the holder's exchanges that show the token (1 when it comes from registration). */
  readonly dose: Float32Array;
  readonly from: Uint32Array;
  readonly held: Uint32Array;
  /** Position in `holders` → token. */
  readonly tokenAt: Uint32Array;
  /** Account → number of the customer that it is declared to belong to; its own where nothing is declared. */
  readonly customerOf: Uint32Array;
  /** The ways in which accounts are compared with their like: by usage, by place, by language. */
  readonly strata: readonly Strata[];
  /** Division → token × stratum → holders. */
  readonly spread: readonly Uint32Array[];
}

/** The part of `Postings` that a shuffle leaves as it is. */
export type Frame = Omit<Postings, 'holders' | 'dose' | 'from' | 'held' | 'tokenAt' | 'spread'>;

/** Completes postings from their token side (holders ascending within a token) by building the account side. */
export function indexPostings(frame: Frame, holders: Uint32Array, dose: Float32Array): Postings {
  const { accounts, tokens, start } = frame;
  const tokenAt = new Uint32Array(holders.length);
  for (let t = 0; t < tokens; t++) tokenAt.fill(t, start[t] as number, start[t + 1] as number);
  const { from, members: held } = byRow(holders, accounts);
  const spread = frame.strata.map((strata) => holdersByStratum(strata, tokens, holders, tokenAt));
  return { ...frame, holders, dose, from, held, tokenAt, spread };
}

/** Accounts that hold a token, ascending. */
export function holdersOf({ start, holders }: Postings, token: number): Uint32Array {
  return holders.subarray(start[token], start[token + 1]);
}

/** Tokens that an account holds. */
export function tokensOf({ from, held, tokenAt }: Postings, account: number): Uint32Array {
  return held.subarray(from[account], from[account + 1]).map((p) => tokenAt[p] as number);
}

/**
 * Reads an index that is known to exist; typed arrays have no holes. Inner loops index by themselves: one function
 * that reads every kind of array is several times slower there.
 */
export function at(array: ArrayLike<number>, index: number): number {
  return array[index] as number;
}
