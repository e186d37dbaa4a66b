/** Keeps count of who is what while a world is written, and turns it into the truth. */
import type { Actor, Cast, LookAlike, Profile, Stage } from './cast.ts';
import type { Draft } from './draft.ts';
import type { Truth } from './truth.ts';

interface Count {
  exchanges: number;
  extraction: number;
}

interface Running {
  readonly profile: Profile;
  readonly id: string;
  readonly evasion: number;
  readonly accounts: ReadonlyMap<string, Count>;
  readonly capabilities: Map<string, number>;
  readonly techniques: Map<string, number>;
}

export class Tally {
  readonly #campaigns: Running[] = [];
  readonly #groups: Truth['groups'][number][] = [];
  readonly #of = new Map<Actor, Running>();

  campaign(profile: Profile, cast: Cast, stage: Stage): void {
    const actors = cast.groups.flatMap((group) => group.actors);
    const running: Running = {
      profile,
      id: `true-${profile.id}-${stage.random.fork('id').hex(6)}`,
      evasion: stage.evasion,
      accounts: new Map(
        actors.map(({ account }) => [account.account_id, { exchanges: 0, extraction: 0 }]),
      ),
      capabilities: new Map(),
      techniques: new Map(),
    };
    this.#campaigns.push(running);
    for (const actor of actors) this.#of.set(actor, running);
  }

  lookAlike(lookAlike: LookAlike, cast: Cast, stage: Stage): void {
    for (const [i, group] of cast.groups.entries()) {
      this.#groups.push({
        id: `group-${lookAlike.id}-${i}-${stage.random.fork(`id/${i}`).hex(4)}`,
        look_alike: lookAlike.id,
        class: lookAlike.class,
        accounts: group.actors.map(({ account }) => account.account_id).sort(),
      });
    }
  }

  saw(actor: Actor, truth: Draft['truth']): void {
    const running = this.#of.get(actor);
    const count = running?.accounts.get(actor.account.account_id);
    if (!running || !count) return;
    count.exchanges++;
    if (!truth.extraction) return;
    count.extraction++;
    const { capability, technique } = truth;
    running.capabilities.set(capability, (running.capabilities.get(capability) ?? 0) + 1);
    running.techniques.set(technique, (running.techniques.get(technique) ?? 0) + 1);
  }

  truth(): Truth {
    const campaigns = this.#campaigns.map(({ profile, id, evasion, accounts, ...running }) => {
      const ids = [...accounts.keys()].sort();
      const counts = (field: keyof Count) =>
        Object.fromEntries(ids.map((account) => [account, accounts.get(account)?.[field] ?? 0]));
      return {
        id,
        profile: profile.id,
        family: profile.family,
        label: profile.label,
        evasion,
        accounts: ids,
        exchanges: counts('exchanges'),
        extraction_exchanges: counts('extraction'),
        capabilities: shares(running.capabilities),
        techniques: shares(running.techniques),
      };
    });
    return { campaigns, groups: this.#groups };
  }
}

function shares(counts: ReadonlyMap<string, number>): Record<string, number> {
  let total = 0;
  for (const count of counts.values()) total += count;
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return Object.fromEntries(
    sorted.map(([word, count]) => [word, Math.round((count / total) * 1e4) / 1e4]),
  );
}
