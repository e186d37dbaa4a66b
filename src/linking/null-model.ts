/**
 * Significance: could chance make such a cluster? Accounts change places within their stratum, in each channel group
 * on its own, so that every token keeps its holders' number and every account its own channels, and only the agreement
 * between groups is lost. The same pipeline then shows what agreement chance gives.
 */
import { findClusters } from './clusters.ts';
import { at, indexPostings, type Postings } from './postings.ts';
import { seeded } from './seeded.ts';
import type { LinkingStages } from './stages.ts';

/** Postings handled by all shuffles together; bounds the time on large inputs. */
const WORK = 2_500_000;
const MOST_SHUFFLES = 100;
const LEAST_SHUFFLES = 4;
/** Least share of all accounts of a stratum that is shuffled by itself. */
const WIDE = 0.1;

/** False discovery rate at which clusters are kept. */
const Q = 0.01;
/** However many are kept: each by itself must be rarer than one such cluster in a hundred shuffled worlds. */
const ALONE = 0.01;

/** Strengths of the clusters that `shuffles` shuffled copies gave, and how many copies there were. */
export interface NullModel {
  readonly strengths: readonly number[];
  readonly shuffles: number;
}

export function nullModel(postings: Postings, stages?: LinkingStages): NullModel {
  const wanted = Math.floor(WORK / Math.max(1, postings.holders.length));
  const shuffles = Math.min(MOST_SHUFFLES, Math.max(LEAST_SHUFFLES, wanted));
  const strengths: number[] = [];
  for (let i = 0; i < shuffles; i++) {
    const { clusters } = findClusters(shuffle(postings, i + 1), stages);
    for (const cluster of clusters) strengths.push(cluster.strength);
  }
  return { strengths: strengths.sort((x, y) => x - y), shuffles };
}

/** One shuffled copy; the same seed gives the same copy. */
function shuffle(postings: Postings, seed: number): Postings {
  const random = seeded(seed);
  const byStratum = together(postings);
  const places = postings.groups.map(() => {
    const place = new Uint32Array(postings.accounts);
    for (const accounts of byStratum) {
      const mixed = [...accounts];
      for (let i = mixed.length - 1; i > 0; i--) {
        const j = Math.floor(random() * (i + 1));
        const held = mixed[i] as number;
        mixed[i] = mixed[j] as number;
        mixed[j] = held;
      }
      accounts.forEach((account, i) => {
        place[account] = mixed[i] as number;
      });
    }
    return place;
  });
  const holders = new Uint32Array(postings.holders.length);
  const dose = new Float32Array(postings.holders.length);
  for (let t = 0; t < postings.tokens; t++) {
    const place = places[postings.groupOf[t] as number] as Uint32Array;
    const from = postings.start[t] as number;
    const to = postings.start[t + 1] as number;
    const moved = new Float64Array(to - from);
    // Account and position in one number, so that a numeric sort keeps each dose with its account.
    for (let p = from; p < to; p++) {
      moved[p - from] = (place[postings.holders[p] as number] as number) * (to - from) + (p - from);
    }
    moved.sort().forEach((code, i) => {
      holders[from + i] = Math.floor(code / (to - from));
      dose[from + i] = postings.dose[from + (code % (to - from))] as number;
    });
  }
  return indexPostings(postings, holders, dose);
}

/** Accounts that may change places: those of one stratum of usage; small strata together, or a cluster would be its own stratum. */
function together(postings: Postings): number[][] {
  const [usage] = postings.strata;
  const lists = new Map<number, number[]>();
  for (let a = 0; a < postings.accounts; a++) {
    const stratum = usage ? at(usage.of, a) : 0;
    const wide = usage === undefined || at(usage.size, stratum) >= postings.accounts * WIDE;
    const key = wide ? stratum : -1;
    const list = lists.get(key);
    if (list) list.push(a);
    else lists.set(key, [a]);
  }
  return [...lists.values()];
}

/**
 * Which of the clusters chance does not explain: the expected number of chance clusters among those kept is at most
 * `Q` of them (the step-up of Benjamini and Hochberg 1995). A p-value here counts all clusters of one shuffled world,
 * so it needs no division by the number of clusters.
 * @returns for each strength its p-value and whether it is kept at rate `Q`.
 */
export function significant(
  strengths: readonly number[],
  chance: NullModel,
): { p: number; kept: boolean }[] {
  const tests = strengths.map((strength, index) => ({ index, p: pValue(strength, chance) }));
  const ranked = [...tests].sort((x, y) => x.p - y.p || x.index - y.index);
  let last = -1;
  ranked.forEach((test, i) => {
    if (test.p <= Math.min(ALONE, Q * (i + 1))) last = i;
  });
  const result = strengths.map(() => ({ p: 1, kept: false }));
  ranked.forEach((test, i) => {
    result[test.index] = { p: test.p, kept: i <= last };
  });
  return result;
}

/**
 * Chance that one shuffle gives a cluster at least this strong. Beyond the strongest seen, the tail is exponential
 * (peaks over threshold, Pickands 1975, shape 0), fitted to the upper tenth of what the shuffles gave.
 */
function pValue(strength: number, chance: NullModel): number {
  const { strengths, shuffles } = chance;
  let stronger = strengths.length;
  while (stronger > 0 && at(strengths, strengths.length - stronger) < strength) stronger--;
  if (stronger > 0) return Math.min(1, stronger / shuffles);
  if (strengths.length === 0) return 1 / (shuffles * 10);
  const tail = strengths.slice(Math.floor(strengths.length * 0.9));
  const threshold = at(tail, 0);
  const mean = tail.reduce((sum, x) => sum + x - threshold, 0) / tail.length;
  const scale = Math.max(mean, threshold * 0.1, 1);
  return (tail.length / shuffles) * Math.exp(-(strength - threshold) / scale);
}
