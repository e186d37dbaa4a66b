/** What most campaigns share: a template around fresh payloads, or a published pipeline's own requests. */
import type { Taste } from './calendar.ts';
import type { Actor, Stage } from './cast.ts';
import { plain } from './habits.ts';
import type { Random } from './random.ts';
import { settings } from './settings.ts';
import type { Said } from './text/source.ts';
import { paraphrases, Wordings } from './wording.ts';

export interface Recipe {
  /** Ways to say the campaign's instruction, and the labels for `<own>` in them; see `Wordings`. */
  readonly frames: readonly string[];
  readonly labels?: readonly string[];
  /** Techniques of the corpus that fit, tried when the text source has a corpus. */
  readonly techniques: readonly string[];
  readonly taste: Taste;
  /** How its program is set; room for long answers unless it says otherwise. */
  readonly leaning?: 'long' | 'sharp';
  /** The profile's own request in one of its wordings, for the grammars. */
  readonly own: (random: Random, wording: string) => Said;
}

/** Gives one account its way to speak; a taste of its own overrides the recipe's. */
export type Work = (own: Random, taste?: Taste) => Actor['speak'];

/** Published pipelines that a paraphrasing operator takes requests from. */
const VEINS = 3;

/** `name` tells the kinds of work of one campaign apart. */
export function harvest(stage: Stage, name: string, recipe: Recipe): Work {
  const random = stage.random.fork(`work/${name}`);
  const several = paraphrases(stage.evasion);
  const wordings = new Wordings(random, stage.evasion, recipe.frames, recipe.labels);
  const manner = settings(random, recipe.leaning ?? 'long');
  const veins = Array.from({ length: several ? VEINS : 1 }, (_, i) =>
    stage.text.vein(random.fork(`vein/${i}`), 'attack', recipe.techniques),
  ).filter((vein) => vein !== undefined);
  return (own, taste = recipe.taste) => {
    const words = wordings.some(own);
    return (at, chance) => {
      const published = veins.length > 0 && !(several && chance.chance(0.5));
      const said = published
        ? chance.pick(veins).draw(chance)
        : recipe.own(chance, chance.pick(words));
      const draft = plain(chance, manner, said, stage.calendar.model(taste, at));
      return { ...draft, truth: { ...draft.truth, extraction: true } };
    };
  };
}

/** Several kinds of work on each account, in the given shares. */
export function blend(...parts: readonly (readonly [Work, number])[]): Work {
  return (own, taste) => {
    const speaks = parts.map(([work, share]) => [work(own, taste), share] as const);
    return (at, chance) => chance.weighted(speaks)(at, chance);
  };
}
