/** Finds four campaigns among every look-alike, in the lab's own words and in published prompts. */
import { scoreReport } from '../../score.ts';
import { accusedGroups, byVerdict, nearest } from '../compare.ts';
import { type Bench, EVALUATION_SEED, type Part } from '../part.ts';
import { runTrial, timesOf } from '../trial.ts';

/** A reported campaign holds at least this share of a true one's accounts when the true one counts as found. */
const FOUND = 0.5;
const MOST_PIECES = 2;

export type DetectionResult = Awaited<ReturnType<typeof detect>>;

export const part: Part = {
  id: 'detection',
  title: 'four campaigns of different families on 5 % of the accounts, all look-alikes',
  async run(bench) {
    const { wish, say } = bench;
    const options = {
      seeds: wish.seeds ?? [EVALUATION_SEED, EVALUATION_SEED + 1],
      accounts: wish.accounts ?? 6000,
      exchanges: wish.exchanges ?? 200_000,
      texts: wish.corpus === undefined ? ['own'] : ['own', 'corpus'],
    };
    if (wish.corpus === undefined) say('no corpus of prompts here: its worlds are skipped');
    const results: DetectionResult[] = [];
    for (const text of options.texts) {
      for (const seed of options.seeds) {
        const result = await detect(bench, text, seed, options);
        const { precision, recall } = result.score;
        say(`${text} ${seed}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
        results.push(result);
      }
    }
    return { options, results };
  },
};

async function detect(
  bench: Bench,
  text: string,
  seed: number,
  size: { accounts: number; exchanges: number },
) {
  const { corpus } = bench.wish;
  const trial = await runTrial(bench, {
    seed,
    accounts: size.accounts,
    exchanges: size.exchanges,
    ...(text === 'corpus' && corpus !== undefined && { corpus }),
  });
  const { truth } = trial.world;
  const { campaigns } = trial.scanned.report;
  const score = scoreReport({ campaigns }, truth);
  return {
    text,
    seed,
    accounts: trial.world.accounts,
    exchanges: trial.world.exchanges,
    true_campaigns: truth.campaigns.length,
    found: score.campaigns.filter((one) => one.best_share >= FOUND).length,
    split: score.campaigns.filter((one) => one.fragments > MOST_PIECES).length,
    merged: score.campaigns.filter((one) => one.merged).length,
    groups: truth.groups.length,
    accused_groups: accusedGroups(truth, campaigns),
    reported: byVerdict(campaigns),
    seconds: timesOf(trial.scanned),
    peak_bytes: trial.scanned.peak_bytes,
    score: {
      ...score,
      campaigns: score.campaigns.map(({ id: _, ...one }, i) => {
        const whole = truth.campaigns[i] as (typeof truth.campaigns)[number];
        const { campaign } = nearest(whole, campaigns);
        return {
          ...one,
          evasion: whole.evasion,
          family_named: campaign?.family ?? null,
          confidence: campaign?.confidence ?? null,
        };
      }),
    },
  };
}
