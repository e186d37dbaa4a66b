/** Scans worlds in which nobody distils: whatever is accused there is innocent. */
import { scoreReport } from '../../score.ts';
import { accusedGroups, byVerdict, isAccused } from '../compare.ts';
import { type Bench, EVALUATION_SEED, type Part } from '../part.ts';
import { runTrial } from '../trial.ts';

const WORLDS = 10;

export type CleanResult = Awaited<ReturnType<typeof accuse>>;

export const part: Part = {
  id: 'clean',
  title: 'worlds without a campaign, all look-alikes',
  async run(bench) {
    const { wish, say } = bench;
    const options = {
      seeds: wish.seeds ?? Array.from({ length: WORLDS }, (_, i) => EVALUATION_SEED + i),
      accounts: wish.accounts ?? 6000,
      exchanges: wish.exchanges ?? 200_000,
      /** Taken in turn. */
      texts: wish.corpus === undefined ? ['own'] : ['own', 'corpus'],
    };
    if (wish.corpus === undefined) say('no corpus of prompts here: every world has own text');
    const results: CleanResult[] = [];
    for (const [i, seed] of options.seeds.entries()) {
      const text = options.texts[i % options.texts.length] ?? 'own';
      const result = await accuse(bench, text, seed, options);
      say(`${text} ${seed}: ${result.accused} campaigns accused`);
      results.push(result);
    }
    return { options, results };
  },
};

async function accuse(
  bench: Bench,
  text: string,
  seed: number,
  size: { accounts: number; exchanges: number },
) {
  const { corpus } = bench.wish;
  const { world, scanned } = await runTrial(bench, {
    seed,
    clean: true,
    accounts: size.accounts,
    exchanges: size.exchanges,
    ...(text === 'corpus' && corpus !== undefined && { corpus }),
  });
  const { campaigns } = scanned.report;
  const score = scoreReport({ campaigns }, world.truth);
  return {
    text,
    seed,
    accounts: world.accounts,
    exchanges: world.exchanges,
    groups: world.truth.groups.length,
    reported: byVerdict(campaigns),
    accused: campaigns.filter(isAccused).length,
    accused_accounts: score.false_accounts,
    accused_groups: accusedGroups(world.truth, campaigns),
    look_alikes: score.look_alikes,
    calibration: score.calibration,
    seconds: scanned.seconds,
  };
}
