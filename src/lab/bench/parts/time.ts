/** How long a campaign runs before it is found, by scanning the log as it was at earlier hours. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Campaign } from '../../../campaigns/index.ts';
import { HOUR } from '../../calendar.ts';
import { isAccused } from '../../sides.ts';
import type { TrueCampaign } from '../../truth.ts';
import type { World } from '../../world.ts';
import { type Bench, LATER_SEED, type Part } from '../part.ts';
import { cutWorld, readTimeline, type Timeline } from '../replay.ts';
import { scanOnce, withWorld } from '../trial.ts';

/** Hours from one look at the log to the next. */
const EVERY = 6;
/** The clock of a campaign starts at this exchange. */
const MARK = 500;
/** Share of the accounts active until then that one accused campaign must hold. */
const FOUND = 0.5;
const CAMPAIGNS = ['fixed_prompt', 'judge_cleaner', 'templated_generation', 'reasoning_extraction'];

export interface TimeResult {
  readonly seed: number;
  readonly accounts: number;
  readonly exchanges: number;
  readonly scans: number;
  readonly campaigns: readonly {
    readonly profile: string;
    readonly evasion: number;
    readonly accounts: number;
    readonly exchanges: number;
    /** Hours since the start of the log; `marked` is null below 500 exchanges, `found` when it never is. */
    readonly marked: number | null;
    readonly found: number | null;
    /** From the mark to the finding; below 0 when it was found sooner. */
    readonly hours: number | null;
    readonly exchanges_until_found: number | null;
  }[];
}

export const part: Part = {
  id: 'time',
  title: 'hours from the 500th exchange of a campaign to its detection',
  async run(bench) {
    const { wish, say } = bench;
    const options = {
      seeds: wish.seeds ?? [LATER_SEED, LATER_SEED + 1],
      accounts: wish.accounts ?? 3000,
      exchanges: wish.exchanges ?? 100_000,
      every_hours: EVERY,
      mark: MARK,
      evasion: 1 as const,
    };
    const results: TimeResult[] = [];
    for (const seed of options.seeds) {
      const { accounts, exchanges, evasion } = options;
      const campaigns = wish.profiles ?? CAMPAIGNS;
      const order = { seed, accounts, exchanges, campaigns, evasion };
      const result = await withWorld(bench, order, (world) => replay(bench, world));
      for (const { profile, hours } of result.campaigns) {
        say(`${seed} ${profile}: ${hours === null ? 'no time' : `${hours.toFixed(1)} h`}`);
      }
      results.push({ seed, ...result });
    }
    return { options, results };
  },
};

async function replay(bench: Bench, world: World): Promise<Omit<TimeResult, 'seed'>> {
  const timeline = await readTimeline(world.exchangesPath, EVERY * HOUR);
  const scans = new Map<number, Promise<readonly Campaign[]>>();
  const accusedAt = (index: number) => {
    const known = scans.get(index) ?? scanCut(bench, world, timeline, index);
    scans.set(index, known);
    return known;
  };
  const campaigns: TimeResult['campaigns'][number][] = [];
  for (const truth of world.truth.campaigns.filter(({ label }) => label === 'distillation')) {
    const moments = truth.accounts.flatMap((id) => timeline.moments.get(id) ?? []);
    moments.sort((a, b) => a - b);
    const index = await firstCut(timeline.cuts.length, async (at) =>
      isFound(truth, await accusedAt(at), timeline, at),
    );
    const since = (at: number | undefined) =>
      at === undefined ? null : (at - timeline.start) / HOUR;
    const foundAt = index === null ? undefined : timeline.cuts[index]?.at;
    const [marked, found] = [since(moments[MARK - 1]), since(foundAt)];
    campaigns.push({
      profile: truth.profile,
      evasion: truth.evasion,
      accounts: truth.accounts.length,
      exchanges: moments.length,
      marked,
      found,
      hours: marked === null || found === null ? null : found - marked,
      exchanges_until_found:
        foundAt === undefined ? null : moments.filter((at) => at < foundAt).length,
    });
  }
  const { accounts, exchanges } = world;
  return { accounts, exchanges, scans: scans.size, campaigns };
}

async function scanCut(bench: Bench, world: World, { cuts }: Timeline, index: number) {
  const cut = cuts[index];
  if (cut === undefined || cut.bytes === 0) return [];
  const out = join(bench.place, 'cut');
  mkdirSync(out, { recursive: true });
  try {
    const { report } = await scanOnce(bench, await cutWorld(world, cut, out));
    return report.campaigns.filter(isAccused);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

function isFound(
  truth: TrueCampaign,
  accused: readonly Campaign[],
  { cuts, moments }: Timeline,
  index: number,
): boolean {
  const until = cuts[index]?.at ?? 0;
  const active = new Set(truth.accounts.filter((id) => (moments.get(id)?.[0] ?? until) < until));
  const held = accused.map(({ accounts }) => accounts.filter((one) => active.has(one.account_id)));
  return active.size > 0 && held.some(({ length }) => length >= FOUND * active.size);
}

/**
 * The first of `count` cuts at which the question is answered with yes, by bisection: once found, a campaign
 * is taken to stay found. Null when it is not found in the whole log.
 */
export async function firstCut(
  count: number,
  isYes: (index: number) => Promise<boolean>,
): Promise<number | null> {
  if (count === 0 || !(await isYes(count - 1))) return null;
  let [no, yes] = [-1, count - 1];
  while (yes - no > 1) {
    const middle = Math.floor((no + yes) / 2);
    if (await isYes(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}
