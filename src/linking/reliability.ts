/**
 * How far ties can be trusted when nothing but ties is known. A link that the provider supplies is meant as a tie, and
 * a narrow key is trusted before a wide one. Then its holders are asked: do their other keys tie them to each other
 * (they agree), or only to others (they differ)? Those without another key say nothing. How often strangers differ, and
 * how many keys of each kind and width are strangers', is estimated from the data as a latent class model (Lazarsfeld
 * and Henry 1968) by expectation maximisation: no kind is trusted by its name, and no width is cut by hand.
 */
import { BEYOND_CHANCE, deviance } from './chance.ts';
import { beyondChance } from './coalesce.ts';
import { at } from './postings.ts';
import { FORMS, heldBy, type Tie } from './stars.ts';

/** Probability that a key is an operator's when nothing else is known: for 2, 3, 4–7, 8–15, … holders. */
const RARITY = [0.5, 0.6, 0.7, 0.8, 0.85, 0.85, 0.8, 0.7, 0.5, 0.3, 0.15, 0.08];
/** Holders looked at; more would say the same at more cost. */
const MOST_HOLDERS = 400;
/** Wider ties neither agree nor differ: they are too wide to say who belongs to whom. */
const TELLS_UP_TO = 300;
/** Narrower keys are not asked of keys of their own kind: those of one operator follow each other in a chain. */
const OWN_KIND_FROM = 16;
/** Of the narrower of two keys, the share that must hold the other, too: busy strangers share a few of many. */
const SHARED = 0.2;
/** How much likelier than strangers an operator's accounts agree, and the witnesses they amount to at most. */
const AGREEING = 8;
const WITNESSES = 3;
/** Where the shares of holders that differ start, and the holders that this start outweighs. */
const DIFFERING = { own: 0.05, strange: 0.2 };
const PRIOR_HOLDERS = 200;
/** An operator's accounts differ at least this often, as a part of what strangers do: batches overlap. */
const LEAST_OWN = 1 / 3;
/** Most nats that differing seldom says for a key: accounts that do little else differ seldom, too. */
const CREDIT = 1;
/**
 * Widths that are usual for a key; how much less often than those a width may be confirmed, since few holders can
 * agree where there are few; and the agreeing ties that the trust in a width starts with.
 */
const USUAL = { from: 4, to: 64 };
const SLACK = 1.5;
const PRIOR_AGREEING = 10;
/** Ties of a kind and width that the prior of rarity outweighs. */
const PRIOR_TIES = 20;
const ROUNDS = 20;
const LEAST = 1e-3;

interface Answers {
  readonly agree: number;
  readonly differ: number;
  readonly asked: number;
}

/**
 * Tie → probability that its holders are one operator's. `population` counts customers, listed or not; `trust`
 * replaces what to expect of a key of its width, 0..1.
 */
export function reliabilityOf(
  population: number,
  kinds: number,
  ties: readonly Tie[],
  trust?: number,
): Float64Array {
  const answers = askHolders(population, ties);
  const chance = beyondChance(population, kinds, ties);
  const confirmed = confirmedShare(kinds, ties, answers);
  const expected = ties.map(({ holders }, t) => {
    const usual = trust ?? (RARITY[band(holders.length)] as number) * (confirmed[t] as number);
    return Math.max(LEAST, usual * (chance[t] as number));
  });
  const classOf = ties.map(
    ({ group, form, holders }) =>
      (FORMS.indexOf(form) * kinds + group) * RARITY.length + band(holders.length),
  );
  const usual = meanBy(classOf, expected);
  const start = new Map(usual);
  const differing = new Float64Array(ties.length);
  let { own, strange } = DIFFERING;
  const agreeing = answers.map(({ agree }) =>
    agree < 2 ? 0 : Math.min(WITNESSES, agree) * Math.log(AGREEING),
  );
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Map<number, { sum: number; all: number }>();
    const ours = { differ: PRIOR_HOLDERS * DIFFERING.own, asked: PRIOR_HOLDERS };
    const theirs = { differ: PRIOR_HOLDERS * DIFFERING.strange, asked: PRIOR_HOLDERS };
    answers.forEach(({ differ, asked }, t) => {
      differing[t] =
        differ * Math.log(own / strange) + (asked - differ) * Math.log((1 - own) / (1 - strange));
      const name = classOf[t] as number;
      const p = posterior(usual.get(name) as number, at(agreeing, t) + at(differing, t));
      const entry = sums.get(name) ?? {
        sum: PRIOR_TIES * (start.get(name) as number),
        all: PRIOR_TIES,
      };
      entry.sum += p;
      entry.all++;
      sums.set(name, entry);
      ours.differ += p * differ;
      ours.asked += p * asked;
      theirs.differ += (1 - p) * differ;
      theirs.asked += (1 - p) * asked;
    });
    for (const [name, { sum, all }] of sums) usual.set(name, sum / all);
    strange = theirs.differ / theirs.asked;
    own = Math.min(strange, Math.max(LEAST_OWN * strange, ours.differ / ours.asked));
  }
  // Keys that are asked are more often an operator's than those that cannot be: no class is trusted beyond its rarity.
  return Float64Array.from(ties, (_, t) =>
    posterior(
      Math.min(expected[t] as number, usual.get(classOf[t] as number) as number),
      at(agreeing, t) + Math.min(CREDIT, at(differing, t)),
    ),
  );
}

/**
 * Tie → how often holders of keys of its kind and width agree, over how often they do at the usual widths of its kind,
 * 0..1: what is confirmed less often than is normal for the kind is so much the rarer an operator's.
 */
function confirmedShare(
  kinds: number,
  ties: readonly Tie[],
  answers: readonly Answers[],
): number[] {
  const sums = new Map<number, { agree: number; ties: number }>();
  const add = (name: number, { agree, asked }: Answers) => {
    const entry = sums.get(name) ?? { agree: 0, ties: 0 };
    sums.set(name, { agree: entry.agree + agree / asked, ties: entry.ties + 1 });
  };
  const kindOf = ({ group, form }: Tie) => (FORMS.indexOf(form) * kinds + group) * 100;
  ties.forEach((tie, t) => {
    const { length } = tie.holders;
    add(kindOf(tie) + 1 + band(length), answers[t] as Answers);
    if (length >= USUAL.from && length < USUAL.to) add(kindOf(tie), answers[t] as Answers);
  });
  return ties.map((tie) => {
    const usual = sums.get(kindOf(tie));
    if (usual === undefined || usual.agree === 0) return 1;
    const rate = usual.agree / usual.ties;
    const { agree, ties: all } = sums.get(kindOf(tie) + 1 + band(tie.holders.length)) ?? usual;
    return Math.min(1, (SLACK * agree + PRIOR_AGREEING) / (all * rate + PRIOR_AGREEING));
  });
}

function meanBy(names: readonly number[], values: readonly number[]): Map<number, number> {
  const sums = new Map<number, { sum: number; all: number }>();
  names.forEach((name, i) => {
    const { sum, all } = sums.get(name) ?? { sum: 0, all: 0 };
    sums.set(name, { sum: sum + (values[i] as number), all: all + 1 });
  });
  return new Map([...sums].map(([name, { sum, all }]) => [name, sum / all]));
}

function posterior(prior: number, nats: number): number {
  return 1 / (1 + ((1 - prior) / prior) * Math.exp(-nats));
}

function band(width: number): number {
  return width < 4 ? width - 2 : Math.min(RARITY.length - 1, Math.floor(Math.log2(width)));
}

/** For each tie, what the other ties of its holders say. */
function askHolders(population: number, ties: readonly Tie[]): Answers[] {
  const held = heldBy(ties);
  return ties.map(({ group, holders, form }, t) => {
    const stride = Math.max(1, Math.ceil(holders.length / MOST_HOLDERS));
    const asked = holders.filter((_, i) => i % stride === 0);
    // Stars and webs of one kind are made of the same ties.
    const ownKind = form === 'key' && holders.length >= OWN_KIND_FROM;
    const shared = new Map<number, number>();
    for (const a of asked) {
      for (const r of held.get(a) ?? []) {
        const other = ties[r] as Tie;
        if (r === t || other.holders.length > TELLS_UP_TO) continue;
        if (other.group !== group || ownKind) shared.set(r, (shared.get(r) ?? 0) + 1);
      }
    }
    const agreeing = new Set<number>();
    for (const [r, count] of shared) {
      const width = ties[r]?.holders.length ?? 0;
      const least = Math.max(2, SHARED * Math.min(width, asked.length));
      const expected = (asked.length * width) / population;
      if (count >= least && deviance(count, expected) >= BEYOND_CHANCE) agreeing.add(r);
    }
    let [agree, differ] = [0, 0];
    for (const a of asked) {
      const others = (held.get(a) ?? []).filter((r) => shared.has(r));
      if (others.some((r) => agreeing.has(r))) agree++;
      else if (others.length > 0) differ++;
    }
    return { agree, differ, asked: asked.length };
  });
}
