/** More than twenty thousand accounts at once: half and more of the traffic is customers', and what is banned grows back. */
import { DAY, HOUR } from '../calendar.ts';
import type { Profile } from '../cast.ts';
import { assumed, perDay, published } from '../figures.ts';
import { blend } from '../harvest.ts';
import { Operator } from '../operator.ts';
import { stranger } from '../relay.ts';
import { crowdHours, flat, type Rhythm } from '../rhythm.ts';
import { analysing } from '../work/analysing.ts';
import { episodes } from '../work/episodes.ts';
import { evolving } from '../work/evolving.ts';

const LANGUAGES = ['en', 'en', 'zh', 'zh', 'es', 'pt', 'ja', 'de', 'fr'];
const WAVES = [0.3, 0.5, 0.7];
/** Share of the standing accounts that a wave bans. */
const BANNED = 0.1;

const FIGURES = {
  accounts: published(20_000, 'more than, at once'),
  exchanges: assumed(3_000_000, 'five a day and account beside the customers'),
  days: assumed(30, 'no duration was given'),
};

const profile: Profile = {
  id: 'hydra',
  title:
    "A hydra: harvesting hidden among customers' traffic, every banned account replaced within a day",
  family: 'templated_generation',
  label: 'distillation',
  cases: ['C4'],
  sources: ['A1'],
  published: FIGURES,
  cast(stage) {
    const { random, length } = stage;
    const operator = new Operator(stage, {
      families: ['gateway', 'python-sdk', 'openai-python', 'go-http'],
      plans: ['payg', 'pro', 'team'],
      channels: ['api', 'api', 'bedrock', 'vertex', 'foundry'],
      opened: [-60 * DAY, -HOUR],
    });
    const taste = { tier: 'large', lag: random.between(3, 30) * HOUR } as const;
    const work = blend(
      [evolving(stage, taste), 0.5],
      [episodes(stage, taste), 0.3],
      [analysing(stage, taste), 0.2],
    );
    const customers = Array.from({ length: stage.accounts * 4 }, (_, i) =>
      stranger(stage, random.fork(`customer/${i}`), LANGUAGES),
    );
    const { bans, replaced } = fate(stage.accounts, length);
    const actors = Array.from({ length: stage.accounts }, (_, number) => {
      const own = random.fork(`account/${number}`);
      const mix = own.between(0.5, 0.95);
      const speaks = work(own);
      const lost = replaced.get(number);
      const lag = own.between(1, 24) * HOUR;
      const opened = lost === undefined ? undefined : lost + Math.min(lag, (length - lost) / 2);
      const [from, to] = [opened ?? 0, bans.get(number) ?? length];
      const volume = own.logNormal(perDay(FIGURES), 0.4) * ((to - from) / DAY);
      return operator.enlist(number, {
        volume: volume / (1 - mix),
        cover: mix,
        rhythm: mixed(mix),
        from,
        to,
        ...(opened === undefined ? {} : { opened }),
        speak: (at, chance) =>
          chance.chance(mix) ? chance.pick(customers).speak(at, chance) : speaks(at, chance),
      });
    });
    const enforcement = WAVES.map((wave) => ({
      at: wave * length,
      accounts: actors.flatMap(({ account }, number) =>
        bans.get(number) === wave * length ? [account.account_id] : [],
      ),
    }));
    return {
      groups: [{ actors }],
      enforcement: enforcement.filter(({ accounts }) => accounts.length > 0),
    };
  },
};

export default profile;

/** Who is banned when, and for whose ban an account is the replacement; the last accounts are the replacements. */
function fate(accounts: number, length: number) {
  const each = Math.min(
    Math.ceil((accounts * BANNED) / (1 + BANNED * WAVES.length)),
    Math.floor(accounts / WAVES.length / 2),
  );
  const bans = new Map<number, number>();
  const replaced = new Map<number, number>();
  for (const [i, wave] of WAVES.entries()) {
    for (let k = 0; k < each; k++) {
      bans.set(i * each + k, wave * length);
      replaced.set(accounts - 1 - (i * each + k), wave * length);
    }
  }
  return { bans, replaced };
}

/** Customers by day, the harvest around the clock. */
function mixed(share: number): Rhythm {
  const people = crowdHours(8, 3);
  return (count, random, from, to) => {
    const theirs = Math.round(count * share);
    return [...people(theirs, random, from, to), ...flat(count - theirs, random, from, to)];
  };
}
