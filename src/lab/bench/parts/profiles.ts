/** Every kind of campaign that the lab knows, alone in a small world. */
import { listProfiles } from '../../registry.ts';
import { scoreReport } from '../../score.ts';
import { nearest } from '../compare.ts';
import { type Bench, EVALUATION_SEED, type Part } from '../part.ts';
import { runTrial } from '../trial.ts';

const MEMBERS = 60;

export type ProfileResult = Awaited<ReturnType<typeof findOne>>;

export const part: Part = {
  id: 'profiles',
  title: 'one small world for every kind of campaign',
  async run(bench) {
    const { wish, say } = bench;
    const options = {
      seeds: wish.seeds ?? [EVALUATION_SEED],
      accounts: wish.accounts ?? 3000,
      exchanges: wish.exchanges ?? 100_000,
      members: MEMBERS,
    };
    const results: ProfileResult[] = [];
    for (const { id } of await listProfiles()) {
      for (const seed of options.seeds) {
        const result = await findOne(bench, id, seed, options);
        say(`${id} ${seed}: ${result.verdict ?? 'not found'}, recall ${result.recall.toFixed(3)}`);
        results.push(result);
      }
    }
    return { options, results };
  },
};

async function findOne(
  bench: Bench,
  profile: string,
  seed: number,
  size: { accounts: number; exchanges: number },
) {
  const { world, scanned } = await runTrial(bench, {
    seed,
    accounts: size.accounts,
    exchanges: size.exchanges,
    campaigns: [{ profile, share: MEMBERS / size.accounts }],
  });
  const { campaigns } = scanned.report;
  const score = scoreReport({ campaigns }, world.truth);
  const one = score.campaigns[0] as (typeof score.campaigns)[number];
  const whole = world.truth.campaigns[0] as (typeof world.truth.campaigns)[number];
  const { jaccard, campaign } = nearest(whole, campaigns);
  return {
    profile,
    seed,
    label: one.label,
    evasion: whole.evasion,
    accounts: one.accounts,
    verdict: campaign?.verdict ?? null,
    recall: one.recall,
    purity: one.purity,
    /** Of all accounts accused in this world, those that are guilty. */
    precision: score.precision,
    false_accounts: score.false_accounts,
    jaccard,
    fragments: one.fragments,
    family: one.family,
    family_named: campaign?.family ?? null,
    confidence: campaign?.confidence ?? null,
    look_alikes: score.look_alikes,
    calibration: score.calibration,
    seconds: scanned.seconds,
  };
}
