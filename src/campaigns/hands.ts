/** Hands: of the accounts that share a repertoire, which go about it as one, as if one program shared out the work. */
import { type Engine, readSql, runStep } from '../engine/index.ts';
import { type LinkingStages, type Loaded, type Repertoire, repertoires } from '../linking/index.ts';
import { storeGroups } from './stored.ts';

const HANDS = readSql(import.meta.url, './ftr_hands.sql');

/** Accounts whose habits diverge more than this are strangers who use the same thing. */
const ONE = 0.15;
/** The least divergence that can be told from none. */
const LEAST = 0.02;
const SLOPE = 1.5;
/** What is left of a repertoire beside others must be as many. */
const LEAST_ACCOUNTS = 8;
/** Fewer say nothing of habits. */
const LEAST_REQUESTS = 30;
/** Accounts of a repertoire whose habits are compared; more would say the same at more cost. */
const MOST_ACCOUNTS = 80;

/** How the requests of a repertoire are shared out. */
export interface Hand {
  readonly requests: number;
  /** 0 when requests of two accounts are as alike as those of one, 1 when each account has habits of its own. */
  readonly divergence: number;
}

/** A repertoire whose accounts act as one. */
export interface Handed extends Repertoire {
  readonly hand: Hand;
}

/**
 * Disjoint repertoires that are run as one, each with its hand. Uses the tables of
 * clusters. Of repertoires that overlap, the one that says most is kept; what it holds is not told twice.
 */
export async function handsOf(
  engine: Engine,
  loaded: Loaded,
  stages?: LinkingStages,
): Promise<Handed[]> {
  const found = repertoires(loaded.postings, stages?.leiden);
  if (found.length === 0) return [];
  await storeGroups(
    engine,
    loaded,
    found.map(({ accounts, forms }) => ({ accounts: sampled(accounts), tokens: forms })),
  );
  await runStep(engine, HANDS);
  const rows = await engine.rows<Hand & { cluster: number }>(
    'SELECT cluster, requests, divergence FROM ftr_hands ORDER BY cluster',
  );
  const one = rows.flatMap(({ cluster, ...hand }) => {
    const repertoire = found[cluster];
    const alike = hand.requests >= LEAST_REQUESTS && hand.divergence <= ONE;
    return repertoire && alike ? [{ ...repertoire, hand }] : [];
  });
  return apart(one);
}

/** Every so many of the accounts, all of them when they are few. */
function sampled(accounts: readonly number[]): readonly number[] {
  const step = Math.ceil(accounts.length / MOST_ACCOUNTS);
  return accounts.filter((_, i) => i % step === 0);
}

function apart(found: readonly Handed[]): Handed[] {
  const says = ({ accounts, hand }: Handed) => accounts.length * handNats(hand);
  const ranked = [...found].sort((x, y) => x.signal - y.signal || says(y) - says(x));
  const taken = new Set<number>();
  return ranked.flatMap((one) => {
    const accounts = one.accounts.filter((account) => !taken.has(account));
    if (accounts.length * 2 < one.accounts.length || accounts.length < LEAST_ACCOUNTS) return [];
    for (const account of accounts) taken.add(account);
    return [{ ...one, accounts }];
  });
}

/** Nats by which accounts whose requests are all alike are run as one: one program, work shared out at random. */
export function handNats(hand: Hand): number {
  // Work that is dealt out evenly is more alike between accounts than within one: no more than none at all.
  return SLOPE * Math.log((ONE + LEAST) / (Math.max(0, hand.divergence) + LEAST));
}

/** Several repertoires of one group as one; undefined for none. */
export function pooledHand(hands: readonly Hand[]): Hand | undefined {
  if (hands.length === 0) return undefined;
  const requests = hands.reduce((sum, hand) => sum + hand.requests, 0);
  const divergence =
    hands.reduce((sum, hand) => sum + hand.divergence * hand.requests, 0) / requests;
  return { requests, divergence };
}
