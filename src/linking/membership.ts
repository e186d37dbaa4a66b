/**
 * Membership: who belongs to a group, judged by what distinguishes the group from everyone else.
 * Starts from a community, then alternates between the group's profile and its members until both agree:
 * bridged innocents are peeled off (in the spirit of FRAUDAR, Hooi et al. 2016), accounts that fit are taken in.
 */

import { LEAST_ACCOUNTS } from './communities.ts';
import { customersBehind } from './customers.ts';
import { groupCap, SUFFICIENT_IDENTITY } from './group.ts';
import { AGREES, FULL_DOSE } from './pairs.ts';
import { at, holdersOf, type Postings } from './postings.ts';
import { countStrata, FILL, type Strata } from './strata.ts';

const ROUNDS = 12;
/** Most that the absence of what all others show may take away, in nats a group. */
const ABSENCE_CAP = 5;
/** An account that fits this much worse than the middle member is a bystander. */
const BYSTANDER = 0.4;
/** A token brings in no accounts when more than so many hold it for each member that does. */
const REACH = 20;
/** An account from outside joins when it fits nearly as well as the middle member. */
const NEWCOMER = 0.7;
/** A token that says less than this about a group is left out of its profile. */
const LEAST_NATS = 0.5;
/** A token that this share of a group holds may bring in accounts from outside. */
const CORE = 0.2;
/** Log odds that leave a member in doubt, and those of the middle member where no doubt is needed: 4 and 300 to 1. */
const DOUBTFUL = 1.4;
const CERTAIN = 5.7;
/** Whoever sends the forms of a repertoire is at least so likely of it. */
const LEAST_LOGIT = 1;

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
    const counts = countTokens(postings, (t) => at(isPublic, t) === 0, members);
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
  return { members: judged, profile, strength: strengthOf(judged) };
}

/**
 * A cluster of just these accounts, tied by the given tokens and by whatever else of other groups than content tells
 * them from everyone else.
 */
export function asCluster(
  postings: Postings,
  isPublic: Uint8Array,
  accounts: readonly number[],
  tokens: ReadonlySet<number>,
): Cluster {
  const inside = new Set(accounts);
  const isInside = (account: number) => inside.has(account);
  const content = postings.groups.indexOf('content');
  const counts = countTokens(postings, (t) => tokens.has(t) || at(isPublic, t) === 0, accounts);
  for (const [t, count] of counts) {
    // What ties the accounts of one customer says nothing of the others.
    const alone =
      count < 2 || customersBehind(postings, holdersOf(postings, t).filter(isInside)) < 2;
    if (alone || (!tokens.has(t) && at(postings.groupOf, t) === content)) counts.delete(t);
  }
  const profile = profileOf(postings, counts, inside);
  const prior = Math.log(accounts.length / postings.accounts);
  const members = accounts.map((account) => {
    const nats = byGroup(postings, profile, counts, account, inside);
    return { account, logit: Math.max(LEAST_LOGIT, prior + total(nats)), byGroup: nats };
  });
  return { members, profile, strength: strengthOf(members) };
}

/** A cluster without those who barely belong where most members surely do. */
export function withoutStrays(cluster: Cluster): Cluster {
  if (median(cluster.members.map(({ logit }) => logit)) < CERTAIN) return cluster;
  const members = cluster.members.filter(({ logit }) => logit >= DOUBTFUL);
  return { ...cluster, members, strength: strengthOf(members) };
}

/** Agreement across groups, summed over members, in nats. */
function strengthOf(members: readonly Member[]): number {
  return members.reduce((sum, { byGroup }) => sum + crossSupport(byGroup), 0);
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
  counted: (token: number) => boolean,
  members: readonly number[],
): Map<number, number> {
  const counts = new Map<number, number>();
  for (const a of members) {
    for (let h = postings.from[a] as number; h < (postings.from[a + 1] as number); h++) {
      const t = postings.tokenAt[postings.held[h] as number] as number;
      if (counted(t)) counts.set(t, (counts.get(t) ?? 0) + 1);
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
    for (let d = 0; outside > count && signal?.stratified && d < like.length; d++) {
      const counted = like[d] as Uint32Array;
      rate = Math.max(rate, rateAmongLike(postings, d, counted, inside.size, t, count, overall));
    }
    if (nats(rate) > LEAST_NATS) profile.set(t, Math.min(nats(rate), signal?.cap ?? 0));
  }
  return profile;
}

/** Share of outsiders that hold a token, were they spread over a division's strata as the members are. */
function rateAmongLike(
  postings: Postings,
  division: number,
  like: Uint32Array,
  members: number,
  token: number,
  holding: number,
  overall: number,
): number {
  const { size } = postings.strata[division] as Strata;
  const spread = postings.spread[division] as Uint32Array;
  const fill = postings.accounts * FILL;
  let rate = 0;
  for (let s = 0; s < like.length; s++) {
    const own = like[s] as number;
    if (own === 0) continue;
    // The members that hold it are taken to be spread as all members are.
    const outside = Math.max(
      0,
      (spread[token * like.length + s] as number) - (holding * own) / members,
    );
    rate += ((own / members) * (outside + fill * overall)) / ((size[s] as number) - own + fill);
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
    const count = counts.get(t) ?? 0;
    const from = postings.start[t] as number;
    const to = postings.start[t + 1] as number;
    if (nats < AGREES || count < CORE * members.length || to - from > REACH * count) continue;
    for (let p = from; p < to; p++) candidates.add(postings.holders[p] as number);
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
  const absence = agreeing.map((n) =>
    Math.min(ABSENCE_CAP, -Math.log(Math.max(1 - n / inside.size, 1e-3))),
  );
  const alone = postings.groups.map((group) =>
    group === 'identity' ? SUFFICIENT_IDENTITY : group.startsWith('provider:') ? AGREES : Infinity,
  );
  candidates.forEach((account, i) => {
    const groups = evidence[i] as Float64Array;
    const sum = total(groups);
    if (sum < usual * (inside.has(account) ? BYSTANDER : NEWCOMER)) return;
    let logit = prior + sum;
    let counting = 0;
    let sufficient = false;
    for (let g = 0; g < groups.length; g++) {
      const nats = groups[g] as number;
      if (nats >= AGREES) counting++;
      else logit -= absence[g] as number;
      if (nats >= (alone[g] as number)) sufficient = true;
    }
    if (logit > 0 && (counting >= 2 || sufficient)) {
      judged.push({ account, logit, byGroup: groups });
    }
  });
  return judged;
}

function total(byGroup: Float64Array): number {
  let sum = 0;
  for (let g = 0; g < byGroup.length; g++) sum += byGroup[g] as number;
  return sum;
}

export function median(values: readonly number[]): number {
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
