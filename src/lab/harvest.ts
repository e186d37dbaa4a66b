/** What most campaigns share: a template around fresh payloads, or a published pipeline's own requests. */
import type { Taste } from './calendar.ts';
import type { Stage } from './cast.ts';
import type { Draft } from './draft.ts';
import { type Manner, plain } from './habits.ts';
import type { Random } from './random.ts';
import type { Said } from './text/source.ts';

export interface Recipe {
  /** Techniques of the corpus that fit, tried when the text source has a corpus. */
  readonly techniques: readonly string[];
  readonly manner: Manner;
  readonly taste: Taste;
  /** The profile's own request in one of its wordings, for the grammars. */
  readonly own: (random: Random, words: readonly string[]) => Said;
}

/** Returns how one account of the campaign speaks, given the wordings it alternates between. */
export function harvest(stage: Stage, recipe: Recipe) {
  const vein = stage.text.vein(stage.random.fork('vein'), 'attack', recipe.techniques);
  return (words: readonly string[]) =>
    (at: number, random: Random): Draft => {
      const said = vein?.draw(random) ?? recipe.own(random, words);
      const draft = plain(random, recipe.manner, said, stage.calendar.model(recipe.taste, at));
      return { ...draft, truth: { ...draft.truth, extraction: true } };
    };
}
