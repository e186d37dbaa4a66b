/** Every way of distilling at every level of evasion, each alone in a small world: how far up detection holds. */
import { pooled } from '../../calibration.ts';
import type { Evasion, Profile } from '../../cast.ts';
import type { WorldOptions } from '../../options.ts';
import { findProfile, listProfiles } from '../../registry.ts';
import { heldOut } from '../held-out.ts';
import { lookAlikeSums } from '../look-alike-sums.ts';
import { type Bench, LATER_SEED, type Part } from '../part.ts';
import { runTrial } from '../trial.ts';
import { type WorldResult, worldResult } from '../world-result.ts';

const LEVELS = Array.from({ length: 6 }, (_, level) => level as Evasion);
const MEMBERS = 60;

/** One world of the ladder. */
interface Rung {
  readonly profile: string;
  readonly family: string;
  readonly seed: number;
  readonly evasion: number;
  readonly result: WorldResult;
}

export interface LadderStep {
  readonly evasion: number;
  readonly worlds: number;
  /** Over the accounts of all worlds together. */
  readonly recall: number;
  readonly precision: number;
  /** Share of true campaigns that one accused campaign matches with Jaccard ≥ 0.8. */
  readonly whole: number;
  readonly false_accounts: number;
}

export interface LadderResult {
  readonly levels: readonly (LadderStep & {
    readonly look_alikes: WorldResult['look_alikes'];
    readonly calibration: WorldResult['calibration'];
  })[];
  readonly families: readonly { readonly family: string; readonly levels: readonly LadderStep[] }[];
  readonly worlds: readonly {
    readonly profile: string;
    readonly seed: number;
    readonly evasion: number;
    readonly recall: number;
    readonly precision: number;
    readonly whole: boolean;
    readonly false_accounts: number;
    readonly seconds: number;
  }[];
}

export const part: Part = {
  id: 'ladder',
  title: 'every distillation profile at every level of evasion, one small world each',
  async run(bench) {
    const { wish, say } = bench;
    const options = {
      seeds: wish.seeds ?? [LATER_SEED, LATER_SEED + 1],
      accounts: wish.accounts ?? 3000,
      exchanges: wish.exchanges ?? 100_000,
      members: MEMBERS,
      text: wish.corpus === undefined ? 'own' : 'corpus, held-out half',
    };
    const text = await heldOut(bench);
    const rungs: Rung[] = [];
    for (const profile of await distillers(wish.profiles)) {
      for (const evasion of LEVELS) {
        for (const seed of options.seeds) {
          const result = await climb(bench, profile, { seed, evasion, ...options }, text);
          const { recall, precision } = result;
          say(
            `${profile.id} E${evasion} ${seed}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
          );
          rungs.push({ profile: profile.id, family: profile.family, seed, evasion, result });
        }
      }
    }
    return { options, results: summed(rungs) };
  },
};

async function distillers(named: readonly string[] | undefined): Promise<readonly Profile[]> {
  const chosen = named ? await Promise.all(named.map(findProfile)) : await listProfiles();
  return chosen.filter(({ label }) => label === 'distillation');
}

async function climb(
  bench: Bench,
  profile: Profile,
  rung: { seed: number; evasion: Evasion; accounts: number; exchanges: number },
  text: Pick<WorldOptions, 'corpus' | 'sources'>,
): Promise<WorldResult> {
  const { seed, evasion, accounts, exchanges } = rung;
  const campaigns = [{ profile: profile.id, share: MEMBERS / accounts, evasion }];
  return worldResult(await runTrial(bench, { seed, accounts, exchanges, campaigns, ...text }));
}

function summed(rungs: readonly Rung[]): LadderResult {
  const families = [...new Set(rungs.map(({ family }) => family))].sort();
  return {
    levels: steps(rungs).map(({ step, results }) => ({
      ...step,
      look_alikes: lookAlikeSums(results.map(({ look_alikes }) => look_alikes)),
      calibration: {
        campaigns: pooled(results.map(({ calibration }) => calibration.campaigns)),
        members: pooled(results.map(({ calibration }) => calibration.members)),
      },
    })),
    families: families.map((family) => ({
      family,
      levels: steps(rungs.filter((rung) => rung.family === family)).map(({ step }) => step),
    })),
    worlds: rungs.map(({ profile, seed, evasion, result }) => ({
      profile,
      seed,
      evasion,
      recall: result.recall,
      precision: result.precision,
      whole: result.campaigns_whole === result.campaigns,
      false_accounts: result.false_accounts,
      seconds: result.seconds,
    })),
  };
}

function steps(rungs: readonly Rung[]): { step: LadderStep; results: WorldResult[] }[] {
  return LEVELS.map((evasion) => {
    const results = rungs.filter((rung) => rung.evasion === evasion).map(({ result }) => result);
    const sum = (
      field: 'guilty' | 'guilty_accused' | 'false_accounts' | 'campaigns' | 'campaigns_whole',
    ) => results.reduce((all, one) => all + one[field], 0);
    const [right, wrong] = [sum('guilty_accused'), sum('false_accounts')];
    const step = {
      evasion,
      worlds: results.length,
      recall: right / Math.max(1, sum('guilty')),
      precision: right + wrong === 0 ? 1 : right / (right + wrong),
      whole: sum('campaigns_whole') / Math.max(1, sum('campaigns')),
      false_accounts: wrong,
    };
    return { step, results };
  });
}
