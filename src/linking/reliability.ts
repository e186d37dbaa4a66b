/**
 * How far ties can be trusted when nothing but ties is known. A key that one operator left behind is corroborated: its
 * holders share keys of other kinds, too, beyond chance. Which kinds do so, how often, and how many keys of each kind
 * and width are an operator's is estimated from the data by a latent class model (Lazarsfeld and Henry 1968) fitted by
 * expectation maximisation, as Fellegi–Sunter weights are (Winkler 1988): no kind is trusted by its name.
 */
import { BEYOND_CHANCE, deviance } from './chance.ts';
import { FORMS, heldBy, type Tie } from './stars.ts';

export interface Reliability {
  /** Tie → probability that its holders are one operator's. */
  readonly probability: Float64Array;
  /** Tie → how surely a holder belongs that nothing else ties to the others, 0..1. */
  readonly purity: Float64Array;
  /** Tie → holders (by their place in it) that a tie of another kind corroborates. */
  readonly corroborated: readonly Uint8Array[];
}

/** Share of the holders that another kind must tie, too. */
const CORROBORATED = 0.3;
/** Wider ties that nothing corroborates are public. */
const PUBLIC_FROM = 40;
/** Customers a provider has at least, however few its file lists. */
export const LEAST_POPULATION = 10_000;
/** Holders looked at; more would say the same at more cost. */
const MOST_HOLDERS = 400;
const ROUNDS = 60;
/** A chain or star of transfers shows up once for each of its accounts, and counts once for about three. */
const STAR_WEIGHT = 1 / 3;
/** Where the estimates start, and what a few keys that say otherwise outweigh. */
const START = { ours: 0.5, shown: 0.3, chance: 0.02 };
const PRIOR_TIES = 3;
/**
 * How often an operator's keys of other kinds are shown cannot be told from how many keys are an operator's when few
 * kinds agree; this share of all evidence then speaks for the start.
 */
const PRIOR_SHOWN = 0.2;
/** A kind that operators show less than so many times as often as chance does says nothing by its absence. */
const TELLING = 5;

/** `trust` is what to expect of a key that nothing can be compared with, 0..1. */
export function reliabilityOf(
  accounts: number,
  kinds: number,
  ties: readonly Tie[],
  trust = START.ours,
): Reliability {
  const corroborated = ties.map(({ holders }) => new Uint8Array(holders.length));
  const shown = ties.map(() => new Uint8Array(kinds));
  corroborate(Math.max(accounts, LEAST_POPULATION), kinds, ties, corroborated, shown);
  // Form, kind and width in one number; the widths of one kind are neighbours.
  const classOf = ties.map(
    ({ group, form, holders }) =>
      (FORMS.indexOf(form) * kinds + group) * 100 + Math.ceil(Math.log2(holders.length)),
  );
  const probability = estimate(kinds, ties, classOf, shown, trust);
  ties.forEach(({ holders }, t) => {
    const marks = corroborated[t] as Uint8Array;
    if (holders.length >= PUBLIC_FROM && mean(marks) < CORROBORATED) probability[t] = 0;
  });
  return { probability, purity: purityOf(ties, classOf, corroborated, probability), corroborated };
}

/** Marks what other kinds say of the holders of each tie. */
function corroborate(
  population: number,
  kinds: number,
  ties: readonly Tie[],
  corroborated: readonly Uint8Array[],
  shown: readonly Uint8Array[],
): void {
  const held = heldBy(ties);
  ties.forEach(({ group, holders }, t) => {
    const stride = Math.max(1, Math.ceil(holders.length / MOST_HOLDERS));
    const looked = holders.filter((_, i) => i % stride === 0);
    const shared = new Map<number, number>();
    for (const a of looked) {
      for (const r of held.get(a) ?? []) {
        if (ties[r]?.group !== group) shared.set(r, (shared.get(r) ?? 0) + 1);
      }
    }
    for (const [r, count] of shared) {
      const width = ties[r]?.holders.length ?? 0;
      const expected = (looked.length * width) / population;
      if (count < 2 || deviance(count, expected) < BEYOND_CHANCE) shared.delete(r);
    }
    const byKind = new Uint32Array(kinds);
    const marks = corroborated[t] as Uint8Array;
    holders.forEach((a, i) => {
      if (i % stride !== 0) return;
      const seen = new Set<number>();
      for (const r of held.get(a) ?? []) if (shared.has(r)) seen.add(ties[r]?.group ?? 0);
      if (seen.size > 0) marks[i] = 1;
      for (const kind of seen) byKind[kind] = (byKind[kind] ?? 0) + 1;
    });
    byKind.forEach((count, kind) => {
      if (count >= CORROBORATED * looked.length) (shown[t] as Uint8Array)[kind] = 1;
    });
  });
}

/** Probability of each tie to be an operator's, by expectation maximisation. */
function estimate(
  kinds: number,
  ties: readonly Tie[],
  classOf: readonly number[],
  shown: readonly Uint8Array[],
  trust: number,
): Float64Array {
  const probability = new Float64Array(ties.length);
  const ours = new Map<number, number>(classOf.map((name) => [name, trust]));
  const present = [...new Set(ties.map(({ group }) => group))];
  const yes = new Float64Array(kinds).fill(START.shown);
  const raw = new Float64Array(kinds).fill(START.shown);
  const chance = new Float64Array(kinds).fill(START.chance);
  const weights = ties.map(({ form }) => (form === 'star' ? STAR_WEIGHT : 1));
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Map<number, { sum: number; all: number }>();
    const top = new Float64Array(kinds);
    const bottom = new Float64Array(kinds);
    const under = new Float64Array(kinds);
    const beside = new Float64Array(kinds);
    ties.forEach(({ group }, t) => {
      const prior = ours.get(classOf[t] as number) ?? trust;
      let odds = Math.log(prior / (1 - prior));
      for (const kind of present) {
        if (kind === group) continue;
        const [f, e] = [yes[kind] as number, chance[kind] as number];
        if ((raw[kind] as number) < TELLING * e) continue;
        odds +=
          (shown[t] as Uint8Array)[kind] === 1 ? Math.log(f / e) : Math.log((1 - f) / (1 - e));
      }
      const p = 1 / (1 + Math.exp(-odds));
      const weight = weights[t] as number;
      probability[t] = p;
      const entry = sums.get(classOf[t] as number) ?? { sum: 0, all: 0 };
      entry.sum += p * weight;
      entry.all += weight;
      sums.set(classOf[t] as number, entry);
      for (const kind of present) {
        if (kind === group) continue;
        const y = (shown[t] as Uint8Array)[kind] as number;
        top[kind] = (top[kind] as number) + p * weight * y;
        bottom[kind] = (bottom[kind] as number) + p * weight;
        under[kind] = (under[kind] as number) + (1 - p) * weight * y;
        beside[kind] = (beside[kind] as number) + (1 - p) * weight;
      }
    });
    for (const [name, { sum, all }] of sums) {
      const [below, above] = [sums.get(name - 1), sums.get(name + 1)];
      const usual =
        (trust + (below?.sum ?? 0) + (above?.sum ?? 0)) /
        (1 + (below?.all ?? 0) + (above?.all ?? 0));
      ours.set(name, (sum + PRIOR_TIES * usual) / (all + PRIOR_TIES));
    }
    for (const kind of present) {
      const [t, b, u, s] = [top, bottom, under, beside].map((list) => list[kind] as number);
      raw[kind] = ((t as number) + START.shown) / ((b as number) + 1);
      yes[kind] =
        ((t as number) + START.shown * (1 + PRIOR_SHOWN * (b as number))) /
        (1 + (1 + PRIOR_SHOWN) * (b as number));
      chance[kind] = ((u as number) + START.chance * 50) / ((s as number) + 50);
    }
  }
  return probability;
}

/**
 * How surely an uncorroborated holder belongs: in classes whose corroborated keys are corroborated holder by holder, a
 * holder that is not is a stranger who happens to share it.
 */
function purityOf(
  ties: readonly Tie[],
  classOf: readonly number[],
  corroborated: readonly Uint8Array[],
  probability: Float64Array,
): Float64Array {
  const sums = new Map<number, { part: number; all: number }>();
  const share = ties.map((_, t) => mean(corroborated[t] as Uint8Array));
  ties.forEach(({ holders }, t) => {
    if ((share[t] as number) < CORROBORATED || holders.length > MOST_HOLDERS) return;
    const entry = sums.get(classOf[t] as number) ?? { part: 1, all: 1 };
    entry.part += (share[t] as number) * (probability[t] as number);
    entry.all += probability[t] as number;
    sums.set(classOf[t] as number, entry);
  });
  const rates = [...sums.values()].map(({ part, all }) => part / all);
  const most = Math.max(0.5, ...rates);
  return Float64Array.from(ties, (_, t) => {
    if ((share[t] as number) < CORROBORATED) return 1;
    const { part, all } = sums.get(classOf[t] as number) ?? { part: 1, all: 1 };
    return Math.min(1, part / all / most);
  });
}

function mean(marks: Uint8Array): number {
  return marks.reduce((sum, mark) => sum + mark, 0) / marks.length;
}
