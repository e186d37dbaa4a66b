/**
 * Membership: who belongs to a group, judged by what distinguishes the group from everyone else.
 * Starts from a community, then alternates between the group's profile and its members until both agree:
 * bridged innocents are peeled off (in the spirit of FRAUDAR, Hooi et al. 2016), accounts that fit are taken in.
 */

import { LEAST_ACCOUNTS } from './communities.ts';
import { countStrata, FILL, groupCap } from './corroborate.ts';
import { SUFFICIENT_IDENTITY } from './group.ts';
import { AGREES, FULL_DOSE } from './pairs.ts';
import { at, type Postings, type Strata } from './postings.ts';

const ROUNDS = 12;
/** Most that the absence of what all others show may take away, in nats a group. */
const ABSENCE_CAP = 5;
/** An account that fits this much worse than the middle member is a bystander. */
const BYSTANDER = 0.4;
/** An account from outside joins when it fits nearly as well as the middle member. */
const NEWCOMER = 0.7;
/** A token that says less than this about a group is left out of its profile. */
const LEAST_NATS = 0.5;
/** A token that this share of a group holds may bring in accounts from outside. */
const CORE = 0.2;

export interface Member {
  readonly account: number;
  /** Natural log of the odds that the account belongs. */
  readonly logit: number;
  /** Nats by channel group. */
  readonly byGroup: Float64Array;
}

export interface Cluster {
  readonly members: readonly Member[];
  /** Token → nats that holding it says for membership (only tokens that say something). */
  readonly profile: ReadonlyMap<number, number>;
  /** Agreement across groups, summed over members, in nats: what a shuffle cannot imitate. */
  readonly strength: number;
}

/** Refines one community; undefined when nothing of it holds. */
export function refine(
  postings: Postings,
  isPublic: Uint8Array,
  community: readonly number[],
): Cluster | undefined {
  let members = [...community];
  let judged: Member[] = [];
  let profile = new Map<number, number>();
  let before = '';
  for (let round = 0; round < ROUNDS; round++) {
    const counts = countTokens(postings, isPublic, members);
    const inside = new Set(members);
    profile = profileOf(postings, counts, inside);
    const candidates = round < 1 || round > 3 ? members : reach(postings, profile, counts, members);
    judged = judge(postings, profile, counts, inside, candidates);
    members = judged.map((member) => member.account);
    if (members.length < LEAST_ACCOUNTS) return undefined;
    const now = members.join(',');
    if (now === before) break;
    before = now;
  }
  const strength = judged.reduce((sum, member) => sum + crossSupport(member.byGroup), 0);
  return { members: judged, profile, strength };
}

/** Nats that do not come from the strongest group: agreement between independent channels. */
export function crossSupport(byGroup: Float64Array): number {
  let sum = 0;
  let most = 0;
  for (const nats of byGroup) {
    if (nats <= 0) continue;
    sum += nats;
    most = Math.max(most, nats);
  }
  return sum - most;
}

function countTokens(
  postings: Postings,
  isPublic: Uint8Array,
  members: readonly number[],
): Map<number, number> {
  const counts = new Map<number, number>();
  for (const a of members) {
    for (let h = postings.from[a] as number; h < (postings.from[a + 1] as number); h++) {
      const t = postings.tokenAt[postings.held[h] as number] as number;
      if ((isPublic[t] as number) === 0) counts.set(t, (counts.get(t) ?? 0) + 1);
    }
  }
  return counts;
}

function profileOf(
  postings: Postings,
  counts: ReadonlyMap<number, number>,
  inside: ReadonlySet<number>,
): Map<number, number> {
  const profile = new Map<number, number>();
  const others = postings.accounts - inside.size;
  const like = postings.strata.map((strata) => countStrata(strata, inside));
  for (const [t, count] of counts) {
    if (count < 2) continue;
    const outside = at(postings.start, t + 1) - at(postings.start, t) - count;
    const signal = postings.signals[at(postings.signalOf, t)];
    const overall = (outside + 0.5) / (others + 1);
    // Without the account that is judged.
    const nats = (rate: number) => Math.log((count - 1 + 0.5 * rate) / (inside.size - 0.5) / rate);
    if (nats(overall) <= LEAST_NATS) continue;
    let rate = overall;
    // A token that hardly anyone else holds is rare whomever one compares with.
    for (const [d, strata] of outside > count && signal?.stratified
      ? postings.strata.entries()
      : []) {
      rate = Math.max(
        rate,
        rateAmongLike(postings, strata, like[d] as Uint32Array, inside, t, overall),
      );
    }
    if (nats(rate) > LEAST_NATS) profile.set(t, Math.min(nats(rate), signal?.cap ?? 0));
  }
  return profile;
}

/** Share of outsiders that hold a token, were they spread over the strata as the members are. */
function rateAmongLike(
  postings: Postings,
  strata: Strata,
  like: Uint32Array,
  inside: ReadonlySet<number>,
  token: number,
  overall: number,
): number {
  const holding = new Uint32Array(strata.size.length);
  for (let p = postings.start[token] as number; p < (postings.start[token + 1] as number); p++) {
    const a = postings.holders[p] as number;
    if (!inside.has(a))
      holding[strata.of[a] as number] = (holding[strata.of[a] as number] as number) + 1;
  }
  const fill = postings.accounts * FILL;
  let rate = 0;
  for (let s = 0; s < like.length; s++) {
    const members = like[s] as number;
    if (members === 0) continue;
    rate +=
      ((members / inside.size) * ((holding[s] as number) + fill * overall)) /
      ((strata.size[s] as number) - members + fill);
  }
  return rate;
}

/** Members and every other account that holds a token which much of the group holds and few others do. */
function reach(
  postings: Postings,
  profile: ReadonlyMap<number, number>,
  counts: ReadonlyMap<number, number>,
  members: readonly number[],
): number[] {
  const candidates = new Set(members);
  for (const [t, nats] of profile) {
    if (nats < AGREES || (counts.get(t) ?? 0) < CORE * members.length) continue;
    for (let p = at(postings.start, t); p < at(postings.start, t + 1); p++) {
      candidates.add(at(postings.holders, p));
    }
  }
  return [...candidates].sort((x, y) => x - y);
}

function judge(
  postings: Postings,
  profile: ReadonlyMap<number, number>,
  counts: ReadonlyMap<number, number>,
  inside: ReadonlySet<number>,
  candidates: readonly number[],
): Member[] {
  const evidence = candidates.map((account) => byGroup(postings, profile, counts, account, inside));
  const agreeing = new Float64Array(postings.groups.length);
  candidates.forEach((account, i) => {
    if (!inside.has(account)) return;
    evidence[i]?.forEach((nats, g) => {
      if (nats >= AGREES) agreeing[g] = at(agreeing, g) + 1;
    });
  });
  const prior = Math.log(inside.size / postings.accounts);
  const usual = median(evidence.filter((_, i) => inside.has(at(candidates, i))).map(total));
  const judged: Member[] = [];
  candidates.forEach((account, i) => {
    const groups = evidence[i] as Float64Array;
    let logit = prior;
    let counting = 0;
    groups.forEach((nats, g) => {
      logit += nats;
      if (nats >= AGREES) counting++;
      else {
        const missing = 1 - at(agreeing, g) / inside.size;
        logit -= Math.min(ABSENCE_CAP, -Math.log(Math.max(missing, 1e-3)));
      }
    });
    const alone = postings.groups.some(
      (group, g) =>
        (group === 'identity' && at(groups, g) >= SUFFICIENT_IDENTITY) ||
        (group.startsWith('provider:') && at(groups, g) >= AGREES),
    );
    const least = usual * (inside.has(account) ? BYSTANDER : NEWCOMER);
    if (logit > 0 && total(groups) >= least && (counting >= 2 || alone))
      judged.push({ account, logit, byGroup: groups });
  });
  return judged;
}

function total(byGroup: Float64Array): number {
  return byGroup.reduce((sum, nats) => sum + nats, 0);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((x, y) => x - y);
  return sorted[sorted.length >> 1] ?? 0;
}

function byGroup(
  postings: Postings,
  profile: ReadonlyMap<number, number>,
  counts: ReadonlyMap<number, number>,
  account: number,
  inside: ReadonlySet<number>,
): Float64Array {
  const best = new Float64Array(postings.groups.length);
  const own = inside.has(account) ? 1 : 0;
  // A newcomer must fit the group as a whole, not one corner of it.
  const least = own === 1 ? 2 : CORE * inside.size;
  for (let h = postings.from[account] as number; h < (postings.from[account + 1] as number); h++) {
    const p = postings.held[h] as number;
    const t = postings.tokenAt[p] as number;
    const nats = profile.get(t);
    if (nats === undefined || (counts.get(t) ?? 0) < least) continue;
    const g = postings.groupOf[t] as number;
    best[g] = Math.max(
      best[g] as number,
      nats * Math.min(1, (postings.dose[p] as number) / FULL_DOSE),
    );
  }
  for (let g = 0; g < best.length; g++)
    best[g] = Math.min(best[g] as number, groupCap(postings, g));
  return best;
}
